import { expect, test } from 'vitest';
import { readTiming } from '../../../src/dates/index.ts';
import { brief } from '../brief.ts';

test.each([
  ['on the 28th of each month', 'recurring FREQ=MONTHLY;BYMONTHDAY=28'],
  ['by the 05th of every month', 'recurring by FREQ=MONTHLY;BYMONTHDAY=5'],
  ['the last day of the month', 'recurring FREQ=MONTHLY;BYMONTHDAY=-1'],
  ['by the last day of each month', 'recurring by FREQ=MONTHLY;BYMONTHDAY=-1'],
])('“%s” is %s', (text, reads) => {
  expect(brief(readTiming(text))).toBe(reads);
});

test.each([
  'on the 0th of each month',
  'on the 29th of each month',
  'the end of the month',
  'by on the end of each month',
])('“%s” is no timing', (text) => {
  expect(brief(readTiming(text))).toBe('not-a-date');
});

test.each([['on the 15th of each month', { unit: 'month', every: 1, count: 1 }]])(
  '“%s” is so often',
  (text, frequency) => {
    expect(readTiming(text)).toMatchObject({ frequency });
  },
);

test.each(['end of each month', 'at the end of every month', 'end of each month from April 2026'])(
  '“%s” is every month, and its author is told that no day is known',
  (text) => {
    expect(readTiming(text)).toMatchObject({
      rrule: 'FREQ=MONTHLY',
      warnings: [
        `“${text}” does not say which days that is, and is read as every month: for its last day, write “the last day of every month”.`,
      ],
    });
  },
);
