import { dateOf, dayOf, daysInMonth, monthEnd, monthStart, weekdayOf, type Day } from './civil.ts';
import { weekdayCodes } from './print-recurrence.ts';
import type { Recurrence } from './timing.ts';

/** From the first to the last day, both inclusive. */
interface Span {
  readonly start: Day;
  readonly end: Day;
}

/**
 * The days of a recurrence inside a span, where its iCalendar rule (RFC 5545) names them: a day of the year, a
 * day or a weekday of the month, a weekday. `undefined` where it does not ("every month"), where the count
 * depends on a start that is not given, or where there are more than `most`.
 */
export function repeatsOf({ rrule }: Recurrence, span: Span, most: number): Day[] | undefined {
  if (rrule === undefined || rrule.includes('INTERVAL') || isTooLong(rrule, span, most)) return undefined;
  const days = daysOf(rrule, span);
  return days && days.length <= most ? days : undefined;
}

/** Has more repetitions than asked for in any case: it is not gone through, as a plan may have thousands of such. */
function isTooLong(rrule: string, { start, end }: Span, most: number): boolean {
  const longest = rrule.includes('WEEKLY') ? 7 : rrule.includes('MONTHLY') ? 31 : 366;
  return end - start > longest * (most + 2);
}

function daysOf(rrule: string, span: Span): Day[] | undefined {
  const weekday = /BYDAY=([A-Z]{2})$/.exec(rrule)?.[1];
  if (weekday !== undefined) return weekly(weekday, span);
  const dayIn = dayInMonth(rrule);
  const ofYear = /BYMONTH=(\d+);/.exec(rrule)?.[1];
  return (
    dayIn &&
    monthsOf(span)
      .filter(({ month }) => ofYear === undefined || month === Number(ofYear))
      .map(dayIn)
      .filter((day) => day >= span.start && day <= span.end)
  );
}

function weekly(weekday: string, { start, end }: Span): Day[] {
  const days: Day[] = [];
  const first = start + ((weekdayCodes.indexOf(weekday) + 8 - weekdayOf(start)) % 7);
  for (let day = first; day <= end; day += 7) days.push(day);
  return days;
}

interface Month {
  readonly year: number;
  readonly month: number;
}

/** Which day of a month a rule means: one that every month has, as no form reads another; −1 is the last. */
function dayInMonth(rrule: string): ((month: Month) => Day) | undefined {
  const day = /BYMONTHDAY=(-?\d+)/.exec(rrule)?.[1];
  if (day !== undefined) return (month) => nthDay(month, Number(day));
  const ofWeek = /BYDAY=(-?\d)([A-Z]{2})$/.exec(rrule);
  return ofWeek ? (month) => nthWeekday(month, Number(ofWeek[1]), ofWeek[2]!) : undefined;
}

function nthDay({ year, month }: Month, nth: number): Day {
  return dayOf(year, month, nth === -1 ? daysInMonth(year, month) : nth);
}

function nthWeekday({ year, month }: Month, nth: number, weekday: string): Day {
  const days = weekly(weekday, { start: monthStart(year, month), end: monthEnd(year, month) });
  return days.at(nth === -1 ? -1 : nth - 1)!;
}

function monthsOf({ start, end }: Span): Month[] {
  const first = dateOf(start);
  const months: Month[] = [];
  for (let index = first.month; monthStart(first.year, index) <= end; index++) {
    months.push(dateOf(monthStart(first.year, index)));
  }
  return months;
}
