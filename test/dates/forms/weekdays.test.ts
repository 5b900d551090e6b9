import { expect, test } from 'vitest';
import { readTiming } from '../../../src/dates/index.ts';
import { brief } from '../brief.ts';

test.each([
  ['each weekday', 'recurring FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR'],
  ['Mondays, Wednesdays and Fridays', 'recurring FREQ=WEEKLY;BYDAY=MO,WE,FR'],
  ['third Tuesday of each month', 'recurring FREQ=MONTHLY;BYDAY=3TU'],
  ['monthly on the first Tuesday', 'recurring FREQ=MONTHLY;BYDAY=1TU'],
  ['every month (last Friday)', 'recurring FREQ=MONTHLY;BYDAY=-1FR'],
  ['4th and last Friday of each month', 'recurring FREQ=MONTHLY;BYDAY=4FR,-1FR'],
])('“%s” is %s', (text, reads) => {
  expect(brief(readTiming(text))).toBe(reads);
});

// Out of their order; and what not every month has.
test.each([
  'Mondays, Fridays and Wednesdays',
  'every Tuesday and Tuesday',
  'last and first Monday of each month',
  'fifth Monday of each month',
  '1st and 5th Monday of each month',
])('“%s” is no timing', (text) => {
  expect(brief(readTiming(text))).toBe('not-a-date');
});

test.each([
  ['every other Monday and Friday', { unit: 'week', every: 2, count: 2 }],
  ['1st and 3rd Monday of the month', { unit: 'month', every: 1, count: 2 }],
])('“%s” is so often', (text, frequency) => {
  expect(readTiming(text)).toMatchObject({ frequency });
});
