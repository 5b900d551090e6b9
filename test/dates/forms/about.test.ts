import { expect, test } from 'vitest';
import { readTiming } from '../../../src/dates/index.ts';
import { brief } from '../brief.ts';

test.each([
  ['c. 2010', 'interval year about 2010'],
  ['ca May 2010', 'interval month about 2010-05'],
])('“%s” is not certain', (text, reads) => {
  expect(brief(readTiming(text))).toBe(reads);
});

test.each(['TBC TBC', 'about – 10 March 2018', 'likely and 10 March 2018', 'about about March 2017'])(
  '“%s” is not read',
  (text) => {
    expect(brief(readTiming(text))).toBe('not-a-date');
  },
);

test.each([
  ['about June 2026 (TBC)', 'interval month about 2026-06'],
  ['Provisionally 5 June 2026, TBC', 'interval day about 2026-06-05'],
  ['June 2026 (provisional) (TBC)', 'interval month about 2026-06'],
  ['TBC, June 2026 (TBC)', 'not-a-date'],
  ['about expected June 2026', 'not-a-date'],
])('“%s” may be rough and to be confirmed besides, and no more', (text, reads) => {
  const timing = readTiming(text);
  expect(brief(timing)).toBe(reads);
  if (timing.type !== 'error') expect(timing).toMatchObject({ toBeConfirmed: true });
});

test.each([
  ['June 2026 - dates TBC', 'interval month about 2026-06'],
  ['June 2026 – exact date to be confirmed', 'interval month about 2026-06'],
  ['June 2026 – dates still to be agreed', 'interval month about 2026-06'],
  // A range, it may be, whose end is not known.
  ['June 2026 - date TBC', 'not-a-date'],
  ['June 2026 - TBC', 'not-a-date'],
  ['June 2026 - end dates TBC', 'not-a-date'],
])('“%s” says behind a dash what is not known: %s', (text, reads) => {
  expect(brief(readTiming(text))).toBe(reads);
});
