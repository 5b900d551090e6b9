import { expect, test } from 'vitest';
import { dayOf, isoOf } from '../../src/dates/index.ts';
import { couldBeOfLength, dayAfter, firstDayOf, lastDayOf, printSpan } from '../../src/dates/spans.ts';

const [day, later] = [dayOf(2024, 1, 31), dayOf(2024, 2, 13)];

test.each([
  ['P10D', '2024-02-10', '2024-01-21'],
  ['P2W', '2024-02-14', '2024-01-17'],
  ['P1M', '2024-02-29', '2023-12-31'],
  ['P1Y', '2025-01-31', '2023-01-31'],
])('%s after and before 31 January 2024', (duration, after, before) => {
  expect(isoOf(dayAfter(day, duration)!)).toBe(after);
  expect(isoOf(dayAfter(day, duration, -1)!)).toBe(before);
});

test('minutes and hours are not counted in days', () => {
  expect(dayAfter(day, 'PT90M')).toBeUndefined();
  expect(lastDayOf(day, 'PT2H')).toBeUndefined();
  expect(firstDayOf(day, 'PT2H')).toBeUndefined();
  const bound = { earliest: day, latest: day };
  expect(couldBeOfLength(bound, bound, 'PT2H')).toBeUndefined();
});

test.each([
  [day, later, 'P3W', 'two weeks'],
  [day, later - 1, 'P3W', '13 days'],
  [day, later, 'P1M', '14 days'],
  [day, day, 'P1W', '1 day'],
])('from %i to %i, beside %s, is %s', (first, last, duration, printed) => {
  expect(printSpan(first, last, duration)).toBe(printed);
});
