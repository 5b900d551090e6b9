import { expect, test } from 'vitest';
import { dateOf, dayOf, daysInMonth, isoOf, monthEnd, monthStart, weekdayOf } from '../../src/dates/index.ts';

/** The calendar by counting: every day of 1900 to 2200, one after the other, from a Monday. */
function* everyDay() {
  let weekday = 1;
  for (let year = 1900; year <= 2200; year++) {
    const isLeap = (year % 4 === 0 && year % 100 !== 0) || year === 2000;
    const lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    for (const [index, length] of lengths.entries()) {
      for (let day = 1; day <= length; day++) {
        yield { year, month: index + 1, day, weekday, length };
        weekday = (weekday % 7) + 1;
      }
    }
  }
}

test('the arithmetic of days is that of the calendar, every day from 1900 to 2200', () => {
  let expected = -25_567; // 1 January 1900 is so many days before 1 January 1970.
  const wrong: unknown[] = [];
  for (const { year, month, day, weekday, length } of everyDay()) {
    const date = dateOf(expected);
    const agrees =
      dayOf(year, month, day) === expected &&
      date.year === year &&
      date.month === month &&
      date.day === day &&
      weekdayOf(expected) === weekday &&
      daysInMonth(year, month) === length &&
      monthStart(year, month) === expected - day + 1 &&
      monthEnd(year, month) === expected - day + length &&
      isoOf(expected) === `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
    if (!agrees) wrong.push({ year, month, day });
    expected++;
  }
  expect(wrong).toEqual([]);
  expect(dayOf(1970, 1, 1)).toBe(0);
  expect(expected).toBe(dayOf(2201, 1, 1));
});

test('months past the end of a year run into the next, and below its start into the last', () => {
  expect(isoOf(monthStart(2020, 13))).toBe('2021-01-01');
  expect(isoOf(monthStart(2020, 0))).toBe('2019-12-01');
  expect(isoOf(monthEnd(2020, 14))).toBe('2021-02-28');
  expect(isoOf(monthEnd(2020, -10))).toBe('2019-02-28');
});
