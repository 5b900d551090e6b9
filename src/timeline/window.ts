import { dateOf, monthEnd, monthStart, type Day } from '../dates/index.ts';
import type { Span } from './timeline.ts';

/** The fewest months shown where nobody chose them: less would make a week look like a season. */
const fewest = 3;

/** The whole months that hold all these days, `fewestMonths` at least; nothing where there are no days. */
export function windowOf(days: Iterable<Day>, fewestMonths = fewest): Span | undefined {
  let [first, last] = [Infinity, -Infinity];
  for (const day of days) {
    first = Math.min(first, day);
    last = Math.max(last, day);
  }
  if (first > last) return undefined;
  const [start, end] = [dateOf(first), dateOf(last)];
  const months = (end.year - start.year) * 12 + end.month - start.month + 1;
  const missing = Math.max(0, fewestMonths - months);
  return { start: monthStart(start.year, start.month), end: monthEnd(end.year, end.month + missing) };
}
