import { weekdayOf, type Day } from '../dates/index.ts';
import { holidaysOf, type HolidayNation } from './bank-holidays.ts';

/** More are no longer counted one by one by anybody. */
const mostDays = 5000;

/**
 * The day so many working days after a day, or before it where the count is negative. Working days are Monday to
 * Friday without the bank holidays of the nation; a plan that names no nation has no holidays. The day itself is
 * not counted, as in "within 10 working days of".
 */
export function workingDaysAfter(day: Day, count: number, nation: HolidayNation | undefined): Day {
  const isHoliday = holidaysOf(nation);
  const step = count < 0 ? -1 : 1;
  let left = Math.min(Math.abs(count), mostDays);
  let current = day;
  while (left > 0) {
    current += step;
    if (weekdayOf(current) < 6 && !isHoliday(current)) left--;
  }
  return current;
}
