import { dateOf, dayOf, daysInMonth, weekdayOf, type Day } from './civil.ts';
import { printDuration } from './length.ts';
import type { Bound } from './timing.ts';

/** The day so long after a day: of months and years the same day of the month, or the last where there is none. */
export function dayAfter(day: Day, duration: string, sign: 1 | -1 = 1): Day | undefined {
  const count = sign * Number(/\d+/.exec(duration)?.[0]);
  switch (duration.replace(/\d+/, '')) {
    case 'PD':
      return day + count;
    case 'PW':
      return day + 7 * count;
    case 'PM':
      return monthsAfter(day, count);
    case 'PY':
      return monthsAfter(day, 12 * count);
    default:
      return undefined;
  }
}

function monthsAfter(day: Day, count: number): Day {
  const date = dateOf(day);
  const index = date.year * 12 + date.month - 1 + count;
  const [year, month] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1];
  return dayOf(year, month, Math.min(date.day, daysInMonth(year, month)));
}

/** The last day of a stretch that begins on a day and lasts so long: "12 weeks from 5 January" counts that day. */
export function lastDayOf(first: Day, duration: string): Day | undefined {
  const next = dayAfter(first, duration);
  return next === undefined ? undefined : next - 1;
}

/** The first day of a stretch that lasts so long and ends on a day, inclusive. */
export function firstDayOf(last: Day, duration: string): Day | undefined {
  return dayAfter(last + 1, duration, -1);
}

/**
 * Whether a stretch can be of a stated length, for some days that its ends may be. People count the last day or do
 * not, and slip by one: from a day short of it with both ends counted, to a day over it without the last. Weeks may
 * lack their last weekend.
 */
export function couldBeOfLength(start: Bound, end: Bound, duration: string): boolean | undefined {
  const [shortest, longest] = [lastDayOf(start.earliest, duration), lastDayOf(start.latest, duration)];
  if (shortest === undefined || longest === undefined) return undefined;
  return withWeekend(start, end, duration).latest >= shortest - 1 && end.earliest <= longest + 2;
}

/**
 * The end of a stretch with the weekend behind it, where its length is so many weeks: six weeks from a Monday are over
 * on a Friday for those who count the weeks in which they work.
 */
export function withWeekend(start: Bound, end: Bound, duration: string): Bound {
  const isOfWeeks =
    duration.endsWith('W') && weekdayOf(start.earliest) === monday && weekdayOf(end.latest) === friday;
  return isOfWeeks ? { earliest: end.earliest, latest: end.latest + 2 } : end;
}

const [monday, friday] = [1, 5];

/** How long a stretch is, in the unit of a stated length where it comes to a whole number: "11 weeks", "80 days". */
export function printSpan(first: Day, last: Day, duration: string): string {
  const days = last - first + 1;
  if (duration.endsWith('W') && days % 7 === 0) return printDuration(`P${days / 7}W`);
  return `${days} day${days === 1 ? '' : 's'}`;
}
