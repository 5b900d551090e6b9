import { describe, expect, test } from 'vitest';
import { readTiming } from '../../../src/dates/index.ts';
import { brief } from '../brief.ts';

test.each([
  ['Mon 13/04/2026', 'interval day 2026-04-13'],
  ['Fri 3/4/26', 'interval day 2026-04-03'],
  // 14 April 2026 is a Tuesday.
  ['Mon 14/04/2026', 'impossible'],
  // 4 March 2026 is a Wednesday: month first, or a wrong day.
  ['Wed 03/04/2026', 'ambiguous'],
  ['Sunday 03/04/2026', 'ambiguous'],
  ['00/04/2026', 'impossible'],
])('“%s” is %s', (text, reads) => {
  expect(brief(readTiming(text))).toBe(reads);
});

describe('a month first is told from a slip', () => {
  const other = 'Write the day, the name of the month and the year, for example “3 April 2026”.';
  test.each([
    ['1/13/2026', '13 January 2026'],
    ['12/31/2026', '31 December 2026'],
    ['4/30/2026', '30 April 2026'],
    ['2/29/2028', '29 February 2028'],
  ])('“%s” may be %s', (text, meant) => {
    expect(readTiming(text)).toMatchObject({ hint: `If you mean ${meant}, write “${meant}”.` });
  });
  test.each(['0/13/2026', '13/13/2026', '4/31/2026', '2/29/2026', '4/00/2026', '4/13/1066'])(
    '“%s” is none',
    (text) => {
      expect(readTiming(text)).toMatchObject({ reason: 'impossible', hint: other });
    },
  );
});
