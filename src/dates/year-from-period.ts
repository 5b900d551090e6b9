import { dateOf } from './civil.ts';
import { fault, type Fault } from './fault.ts';
import type { Point } from './point.ts';
import { printDay } from './print-day.ts';
import { printPoint } from './print-point.ts';
import type { TimingContext } from './timing.ts';

/**
 * The point of a day or a month that was written without a year: the one that lies in the plan's period, wholly
 * or in part. None, or more than one, is refused.
 * @param name what was written, as it is printed: "3 September"
 * @param pointIn its point in a year
 * @param isMeant whether the words allow one of several: they may name a day of the week
 */
export function pointInPeriod(
  name: string,
  pointIn: (year: number) => Point | Fault,
  { period }: TimingContext,
  isMeant: (point: Point) => boolean = () => true,
): Point | Fault {
  const hint = `Write the year as well, for example “${name} ${exampleYear(pointIn, period)}”.`;
  if (!period) {
    return fault(
      'ambiguous',
      `“${name}” has no year, and there is no period of the plan to take it from.`,
      hint,
    );
  }
  const all = pointsIn(period, pointIn);
  const meant = all.filter(isMeant);
  const [first, second] = meant.length > 0 ? meant : all;
  const span = `${printDay(period.start)} to ${printDay(period.end)}`;
  if (!first) {
    return fault('ambiguous', `“${name}” has no year, and the plan’s period, ${span}, has no ${name}.`, hint);
  }
  if (!second) return first;
  const readings = [first, second].map(printPoint).join(' or ');
  return fault('ambiguous', `“${name}” has more than one reading in the plan’s period: ${readings}.`, hint);
}

/** Every one that the period holds, wholly or in part; a season may begin in the year before it. */
function pointsIn(
  period: NonNullable<TimingContext['period']>,
  pointIn: (year: number) => Point | Fault,
): Point[] {
  const found: Point[] = [];
  const last = dateOf(period.end).year;
  for (let year = dateOf(period.start).year - 1; year <= last; year++) {
    const point = pointIn(year);
    if (point.type === 'point' && point.earliest <= period.end && point.latest >= period.start) {
      found.push(point);
    }
  }
  return found;
}

/** A year that has such a day, the first from the plan's own on: 29 February is not in every year. */
function exampleYear(pointIn: (year: number) => Point | Fault, period: TimingContext['period']): number {
  const first = period ? dateOf(period.start).year : 2026;
  const years = [first, first + 1, first + 2, first + 3];
  return years.find((year) => pointIn(year).type === 'point') ?? first;
}
