import { dateOf, monthEnd, type Day } from './civil.ts';
import { fault, type Fault } from './fault.ts';
import type { Point } from './point.ts';
import { printPoint } from './print-point.ts';
import type { Bound, Interval, Precision } from './timing.ts';

type IntervalReading = Omit<Interval, 'text'>;

/**
 * From somewhere in one point to somewhere in another. Its unit is the coarser of the two if the whole fits it,
 * else the finer. Refused where it cannot but end before it starts; `words` are those as written.
 */
export function intervalBetween(start: Point, end: Point, words: string): IntervalReading | Fault {
  if (start.earliest > end.latest) {
    const [first, last] = [printPoint(start), printPoint(end)];
    return fault(
      'impossible',
      `“${words}” ends before it starts: ${last} is before ${first}.`,
      `Write the earlier one first: “${last} to ${first}”.`,
    );
  }
  return {
    type: 'interval',
    start: boundOf(start),
    end: boundOf(end),
    precision: sharedPrecision(start, end),
    approximate: start.approximate || end.approximate,
  };
}

/** Somewhere in a point, or throughout it. */
export function intervalIn(point: Point): IntervalReading {
  const { precision, approximate } = point;
  return { type: 'interval', start: boundOf(point), end: boundOf(point), precision, approximate };
}

/** The days of a point alone. */
export function boundOf({ earliest, latest }: Point): Bound {
  return { earliest, latest };
}

function sharedPrecision(start: Point, end: Point): Precision {
  const [finer, coarser] = [start.precision, end.precision].sort(
    (a, b) => coarseness.indexOf(a) - coarseness.indexOf(b),
  ) as [Precision, Precision];
  return fits(coarser, start.earliest, end.latest) ? coarser : finer;
}

const coarseness: readonly Precision[] = ['day', 'week', 'month', 'quarter', 'season', 'year'];

/** Whether a stretch begins on the first day of a unit and ends on the last day of one. */
function fits(precision: Precision, first: Day, last: Day): boolean {
  const size = monthsIn[precision];
  if (size === undefined) return precision === 'day';
  const [start, end] = [dateOf(first), dateOf(last)];
  const startsUnit = start.day === 1 && (start.month - 1) % size === 0;
  return startsUnit && end.month % size === 0 && last === monthEnd(end.year, end.month);
}

/** Units that are counted in months from January. */
const monthsIn: Partial<Record<Precision, number>> = { month: 1, quarter: 3, year: 12 };
