import { dateOf, monthEnd } from './civil.ts';
import { monthName } from './months.ts';
import type { Bound } from './timing.ts';

/** How much of a point the words after it already say: "16 March" before "7 April 2018", "1" before "10 September 2010". */
type Said = 'nothing' | 'year' | 'month';

/** A stretch that has a name, by that name, in full: "19 July 2010", "September 2010", "the first quarter of 2013", "2010". */
export function printPoint(bound: Bound, said: Said = 'nothing'): string {
  const { year, month, day } = dateOf(bound.earliest);
  const ofYear = said === 'nothing' ? ` ${year}` : '';
  switch (unitOf(bound)) {
    case 'day':
      return said === 'month' ? String(day) : `${day} ${monthName(month)}${ofYear}`;
    case 'month':
      return `${monthName(month)}${ofYear}`;
    case 'quarter':
      return `the ${ordinals[(month - 1) / 3]!} quarter of ${year}`;
    case 'year':
      return String(year);
  }
}

/** A point before another, without what they share. */
export function printPointBefore(bound: Bound, next: Bound): string {
  const [own, other] = [dateOf(bound.earliest), dateOf(next.earliest)];
  // Of points that overlap each is said in full, for "March to March 2018" may begin a year before.
  if (own.year !== other.year || bound.latest >= next.earliest) return printPoint(bound);
  const areDays = unitOf(bound) === 'day' && unitOf(next) === 'day';
  return printPoint(bound, areDays && own.month === other.month ? 'month' : 'year');
}

/** The words for the quarters of a year. */
export const ordinals: readonly string[] = ['first', 'second', 'third', 'fourth'];

/** The unit that a bound was written in, which its length tells. */
export function unitOf({ earliest, latest }: Bound): 'day' | 'month' | 'quarter' | 'year' {
  if (earliest === latest) return 'day';
  const { year, month } = dateOf(earliest);
  if (latest === monthEnd(year, month)) return 'month';
  return latest === monthEnd(year, month + 2) ? 'quarter' : 'year';
}
