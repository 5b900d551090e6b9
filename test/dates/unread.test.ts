import { expect, test } from 'vitest';
import { readTiming } from '../../src/dates/index.ts';

test.each([
  [
    'weeks 4, 6 and 8 of consultation',
    'Write one week, or weeks that follow each other, each in an item of its own: “week 4 of consultation”, “weeks 6 to 8 of consultation”.',
  ],
  ['last two weeks of March 2026', 'Write the first and the last day, for example “16 to 29 March 2026”.'],
  ['the first 10 days in May 2026', 'Write the first and the last day, for example “16 to 29 March 2026”.'],
  ['since 2012', 'Write the first day on which it may be, for example “from 2 May 2026”.'],
  [
    '6 weeks pre-consultation',
    'Write what it is counted from, a date or the id of another item, for example “2 weeks after launch”.',
  ],
])('what to write instead of “%s”', (text, hint) => {
  expect(readTiming(text)).toMatchObject({ reason: 'not-a-date', hint });
});
