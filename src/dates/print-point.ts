import { dateOf, monthEnd, weekdayOf } from './civil.ts';
import { isCode, printMonths } from './codes.ts';
import { monthName } from './months.ts';
import { printDay } from './print-day.ts';
import type { Bound } from './timing.ts';

/** How much of a point the words after it already say: "16 March" before "7 April 2018", "1" before "10 September 2010". */
type Said = 'nothing' | 'year' | 'month';

/**
 * A stretch that has a name, by that name, in full: "19 July 2010", "the week of 2 April 2018", "September 2010",
 * "summer 2019", "January to March 2013 (Q1 2013)", "2010".
 */
export function printPoint(bound: Bound): string {
  return isCode(bound.label) ? `${printMonths(bound)} (${bound.label})` : nameOf(bound);
}

/** The name alone, in full: of a quarter it does not say the months, "Q4 2024/25". */
export function nameOf(bound: Bound, said: Said = 'nothing'): string {
  if (bound.label !== undefined) return said === 'nothing' ? bound.label : withoutYear(bound.label);
  const { year, month, day } = dateOf(bound.earliest);
  const ofYear = said === 'nothing' ? ` ${year}` : '';
  switch (unitOf(bound)) {
    case 'day':
      return said === 'month' ? String(day) : `${day} ${monthName(month)}${ofYear}`;
    case 'week':
      return `the week of ${day} ${monthName(month)}${ofYear}`;
    case 'month':
      return `${monthName(month)}${ofYear}`;
    case 'year':
      return String(year);
    case 'days':
      return `${printDay(bound.earliest)} to ${printDay(bound.latest)}`;
  }
}

/** A point before another, without what they share. */
export function nameBefore(bound: Bound, next: Bound): string {
  const { year, month } = dateOf(bound.earliest);
  const isYearShared = nameOf(next).endsWith(` ${year}`);
  // Of points that overlap each is said in full, for "March to March 2018" may begin a year before.
  if (!isYearShared || bound.latest >= next.earliest || isPartOfYear(bound) || isPartOfYear(next))
    return nameOf(bound);
  const isBeforeDay = unitOf(next) === 'day' && next.label === undefined;
  return nameOf(bound, isBeforeDay && month === dateOf(next.earliest).month ? 'month' : 'year');
}

/** "Early" before "late 2026", or "the first half of" before "May 2026", would be of anything. */
function isPartOfYear({ label }: Bound): boolean {
  return label !== undefined && /^(?:early|late|the (?:first|second) half of) \d{4}$/.test(label);
}

function withoutYear(label: string): string {
  return label.replace(/ \d{4}$/, '');
}

/** The unit that a bound without a label was written in, which its length tells. */
export function unitOf({ earliest, latest }: Bound): 'day' | 'week' | 'month' | 'year' | 'days' {
  if (earliest === latest) return 'day';
  if (latest - earliest === 6 && weekdayOf(earliest) === 1) return 'week';
  const { year, month, day } = dateOf(earliest);
  if (day === 1 && latest === monthEnd(year, month)) return 'month';
  return day === 1 && month === 1 && latest === monthEnd(year, 12) ? 'year' : 'days';
}
