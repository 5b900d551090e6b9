import { dateOf, weekdayOf, type Day } from '../dates/index.ts';
import { bankHolidays, type HolidayNation } from './bank-holidays.ts';

/** More are no longer counted one by one by anybody. */
const mostDays = 5000;

/**
 * The day so many working days after a day, or before it where the count is negative. Working days are Monday to
 * Friday without the bank holidays of the nation; a plan that names no nation has no holidays. The day itself is
 * not counted, as in "within 10 working days of".
 */
export function workingDaysAfter(day: Day, count: number, nation: HolidayNation | undefined): Day {
  const holidays = new Map<number, ReadonlySet<Day>>();
  const step = count < 0 ? -1 : 1;
  let left = Math.min(Math.abs(count), mostDays);
  let current = day;
  while (left > 0) {
    current += step;
    if (isWorkingDay(current, nation, holidays)) left--;
  }
  return current;
}

function isWorkingDay(
  day: Day,
  nation: HolidayNation | undefined,
  known: Map<number, ReadonlySet<Day>>,
): boolean {
  if (weekdayOf(day) >= 6) return false;
  if (nation === undefined) return true;
  const { year } = dateOf(day);
  const holidays = known.get(year) ?? new Set(bankHolidays(year, nation));
  known.set(year, holidays);
  return !holidays.has(day);
}
