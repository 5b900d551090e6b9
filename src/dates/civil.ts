/**
 * A calendar day as a whole number: days since 1 January 1970 in the proleptic Gregorian calendar. No time of
 * day, no time zone. Timings use it inclusively: a range that ends on a day includes that day.
 */
export type Day = number;

/** Years that a timing may fall in, inclusive; outside them a date is taken for a slip of the pen. */
export const firstYear = 1900;
export const lastYear = 2200;

/** A day spelled out; `month` is 1–12, `day` is 1–31. */
export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/**
 * The day of a date that exists (see `daysInMonth`). Integer arithmetic only.
 * Source: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil.
 */
export function dayOf(year: number, month: number, day: number): Day {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** The date of a day. Source: the same, civil_from_days. */
export function dateOf(day: Day): CivilDate {
  const shifted = day + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  };
}

/** How many days a month has; `month` is 1–12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Day of the week, 1 for Monday to 7 for Sunday (ISO 8601). */
export function weekdayOf(day: Day): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** The Monday of the week, Monday to Sunday, that holds a day. */
export function mondayOf(day: Day): Day {
  return day - weekdayOf(day) + 1;
}

/** First day of a month; months past 12 or below 1 run into the next or the last years. */
export function monthStart(year: number, month: number): Day {
  const months = year * 12 + month - 1;
  return dayOf(Math.floor(months / 12), (((months % 12) + 12) % 12) + 1, 1);
}

/** Last day of a month, inclusive; months past 12 or below 1 run into the next or the last years. */
export function monthEnd(year: number, month: number): Day {
  return monthStart(year, month + 1) - 1;
}

/** The day as `YYYY-MM-DD`. */
export function isoOf(day: Day): string {
  const { year, month, day: dayOfMonth } = dateOf(day);
  return `${year}-${two(month)}-${two(dayOfMonth)}`;
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
