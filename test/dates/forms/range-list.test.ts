import { expect, test } from 'vitest';
import { readTiming } from '../../../src/dates/index.ts';
import { brief } from '../brief.ts';

test.each([
  ['from 5–9 and 12–16 March 2018', 'set day 2018-03-05..2018-03-09 2018-03-12..2018-03-16'],
  ['5–9 & 12–16 March 2018', 'set day 2018-03-05..2018-03-09 2018-03-12..2018-03-16'],
  ['January to March and June to July 2018', 'set month 2018-01..2018-03 2018-06..2018-07'],
])('“%s” are several', (text, reads) => {
  expect(brief(readTiming(text))).toBe(reads);
});

test.each([
  ['30 February–3 March and 5 March 2018', 'impossible'],
  ['5–9 March and 12–32 March 2018', 'impossible'],
])('“%s” cannot be', (text, reads) => {
  expect(brief(readTiming(text))).toBe(reads);
});

test.each([
  '1–5–9 and 12 March 2018',
  'a–9 and 12–16 March 2018',
  '12–16 and 5–9 March 2018',
  '5–9 and from 12–16 March 2018',
  '5–9 and 9–12 March 2018',
  '5–9 March and April 2018',
  '5–9 March and about 12 March 2018',
  'w/c 4 June to 18 June and 20 June 2018',
  'w/c 4 June to 17 June and w/c 25 June 2018',
  '2013 to 2014 and 2016 to 2018',
])('“%s” are not read', (text) => {
  expect(brief(readTiming(text))).toBe('not-a-date');
});

test('one that ends before it starts is refused with nothing else in the answer', () => {
  const text = '9–5 and 12–16 March 2018';
  expect(readTiming(text)).toEqual({
    type: 'error',
    reason: 'impossible',
    message: `“${text}” ends before it starts: 5 March 2018 is before 9 March 2018.`,
    hint: 'Write the earlier one first: “5 March 2018 to 9 March 2018”.',
    text,
  });
});
