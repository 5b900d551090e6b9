import { dateOf, dayOf, daysInMonth, monthStart, weekdayOf, type Day } from './civil.ts';
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
  const rule = new Map((rrule ?? '').split(';').map((part) => part.split('=') as [string, string]));
  if (Number(rule.get('INTERVAL') ?? 1) !== 1) return undefined;
  const days = daysOf(rule, span, most)?.filter((day) => day >= span.start && day <= span.end);
  return days && days.length <= most ? days : undefined;
}

type Rule = ReadonlyMap<string, string>;

/** A longer span has more repetitions than asked for in any case, so that it costs nothing. */
function longestSpan(frequency: string, most: number): number {
  if (frequency === 'WEEKLY') return 7 * (most + 1);
  return frequency === 'MONTHLY' ? 31 * (most + 2) : Infinity;
}

function daysOf(rule: Rule, span: Span, most: number): Day[] | undefined {
  const frequency = rule.get('FREQ') ?? '';
  if (span.end - span.start > longestSpan(frequency, most)) return undefined;
  const weekday = weekdays.indexOf(rule.get('BYDAY') ?? '') + 1;
  if (frequency === 'WEEKLY') return weekday > 0 ? weekly(weekday, span) : undefined;
  const months = monthsOf(span).filter(({ month }) => {
    return frequency === 'MONTHLY' || (frequency === 'YEARLY' && month === Number(rule.get('BYMONTH')));
  });
  if (frequency !== 'MONTHLY' && frequency !== 'YEARLY') return undefined;
  const dayIn = dayInMonth(rule);
  return dayIn && months.flatMap((month) => dayIn(month) ?? []);
}

const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

function weekly(weekday: number, { start, end }: Span): Day[] {
  const first = start + ((weekday - weekdayOf(start) + 7) % 7);
  return Array.from(
    { length: Math.max(0, Math.floor((end - first) / 7) + 1) },
    (_, week) => first + 7 * week,
  );
}

interface Month {
  readonly year: number;
  readonly month: number;
}

/** Which day of a month a rule means; a month that has no such day is left out. */
function dayInMonth(rule: Rule): ((month: Month) => Day | undefined) | undefined {
  const ofMonth = /^(-?)(\d{1,2})$/.exec(rule.get('BYMONTHDAY') ?? '');
  if (ofMonth) return (month) => nthDay(month, Number(ofMonth[2]), ofMonth[1] === '-');
  const ofWeek = /^(-?)(\d)([A-Z]{2})$/.exec(rule.get('BYDAY') ?? '');
  const weekday = weekdays.indexOf(ofWeek?.[3] ?? '') + 1;
  if (!ofWeek || weekday === 0) return undefined;
  return (month) => nthWeekday(month, Number(ofWeek[2]), weekday, ofWeek[1] === '-');
}

function nthDay({ year, month }: Month, count: number, fromEnd: boolean): Day | undefined {
  const length = daysInMonth(year, month);
  if (count < 1 || count > length) return undefined;
  return dayOf(year, month, fromEnd ? length + 1 - count : count);
}

function nthWeekday(month: Month, count: number, weekday: number, fromEnd: boolean): Day | undefined {
  const length = daysInMonth(month.year, month.month);
  const days = weekly(weekday, {
    start: dayOf(month.year, month.month, 1),
    end: dayOf(month.year, month.month, length),
  });
  return days.at(fromEnd ? -count : count - 1);
}

function monthsOf({ start, end }: Span): Month[] {
  const first = dateOf(start);
  const months: Month[] = [];
  for (let index = first.month; monthStart(first.year, index) <= end; index++) {
    months.push(dateOf(monthStart(first.year, index)));
  }
  return months;
}
