import { dateOf, dayOf, daysInMonth, firstYear, lastYear, monthEnd, monthStart } from './civil.ts';
import { fault, type Fault } from './fault.ts';
import { monthName } from './months.ts';
import type { Bound, Precision } from './timing.ts';

/** One named stretch of the calendar, from which timings are composed: a day, a month, a year. */
export interface Point extends Bound {
  readonly type: 'point';
  readonly precision: Precision;
  readonly approximate: boolean;
  readonly toBeConfirmed?: true;
  /** What was taken for granted in reading it, in a full sentence. */
  readonly warning?: string | undefined;
}

/** The point of a day of a month (1–12), or why there is no such day. */
export function dayPoint(year: number, month: number, day: number): Point | Fault {
  const wrongYear = yearFault(year);
  if (wrongYear) return wrongYear;
  const days = daysInMonth(year, month);
  if (day < 1 || day > days) {
    return fault(
      'impossible',
      `“${day} ${monthName(month)} ${year}” does not exist: ${monthName(month)} ${year} has ${days} days.`,
      `Write a day from 1 to ${days} ${monthName(month)} ${year}.`,
    );
  }
  return point('day', dayOf(year, month, day), dayOf(year, month, day));
}

/** The point of whole months, from the first day of `first` to the last day of `last`; 1 is January of the year, 13 that of the next. */
export function monthsPoint(precision: Precision, year: number, first: number, last = first): Point | Fault {
  const end = monthEnd(year, last);
  return yearFault(year) ?? yearFault(dateOf(end).year) ?? point(precision, monthStart(year, first), end);
}

/** The same point under a name that its days do not tell; see `Bound.label`. A fault stays as it is. */
export function labelled(point: Point | Fault, label: string): Point | Fault {
  return point.type === 'error' ? point : { ...point, label };
}

/** The point of days, inclusive, in a year that is known to be one that a plan can have. */
export function point(precision: Precision, earliest: number, latest: number): Point {
  return { type: 'point', precision, approximate: false, earliest, latest };
}

function yearFault(year: number): Fault | undefined {
  if (year >= firstYear && year <= lastYear) return undefined;
  return fault(
    'impossible',
    `The year ${year} is outside the years that a plan can have, ${firstYear} to ${lastYear}.`,
    'Check the year: four digits, for example 2026.',
  );
}
