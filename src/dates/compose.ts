import { dateOf, type Day } from './civil.ts';
import { fault, type Fault } from './fault.ts';
import type { Point } from './point.ts';
import { printPoint } from './print-point.ts';
import type { Bound, Deadline, Interval, OpenInterval, Precision } from './timing.ts';

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
    ...hedgeOf([start, end]),
    ...warningsOf([start, end]),
  };
}

/** Somewhere in a point, or throughout it. */
export function intervalIn(point: Point): IntervalReading {
  const [start, end] = [boundOf(point), boundOf(point)];
  return { type: 'interval', start, end, ...factsOf(point) };
}

/** To be done by the end of a point. */
export function deadlineAt(point: Point): Omit<Deadline, 'text'> {
  return { type: 'deadline', end: boundOf(point), ...factsOf(point) };
}

/** From somewhere in a point, without an end. */
export function openFrom(point: Point): Omit<OpenInterval, 'text'> {
  return { type: 'open', start: boundOf(point), ...factsOf(point) };
}

/** What is true of a point beside its days and its name. */
function factsOf(point: Point) {
  return { precision: point.precision, ...hedgeOf([point]), ...warningsOf([point]) };
}

/** How sure points are together: no surer than any of them. */
function hedgeOf(points: readonly Point[]): { approximate: boolean; toBeConfirmed?: true } {
  const approximate = points.some((point) => point.approximate);
  return { approximate, ...(points.some((point) => point.toBeConfirmed) && { toBeConfirmed: true }) };
}

/** The days of a point and its name alone. */
export function boundOf({ earliest, latest, label }: Point): Bound {
  return label === undefined ? { earliest, latest } : { earliest, latest, label };
}

/** What was taken for granted in reading points, each sentence once; no key where nothing was. */
export function warningsOf(points: readonly Point[]): { warnings?: readonly string[] } {
  const warnings = [...new Set(points.flatMap(({ warning }) => warning ?? []))];
  return warnings.length > 0 ? { warnings } : {};
}

function sharedPrecision(start: Point, end: Point): Precision {
  const [finer, coarser] = [start, end].sort(
    (a, b) => coarseness.indexOf(a.precision) - coarseness.indexOf(b.precision),
  ) as [Point, Point];
  return fits(coarser, start.earliest, end.latest) ? coarser.precision : finer.precision;
}

const coarseness: readonly Precision[] = ['day', 'week', 'month', 'quarter', 'season', 'year'];

/** Whether a stretch begins where some such unit begins and ends where some such unit ends. */
function fits(unit: Point, first: Day, last: Day): boolean {
  const size = monthsIn[unit.precision];
  if (size === undefined) return false;
  // Counted from where this very unit begins, for a year may begin in April and a quarter in December.
  const origin = dateOf(unit.earliest).month;
  return [first, last + 1].map(dateOf).every(({ month, day }) => day === 1 && (month - origin) % size === 0);
}

/** Units of whole months, which a finer point may fill. Weeks and days are not mixed, see `areWeekAndDay`. */
const monthsIn: Partial<Record<Precision, number>> = { month: 1, quarter: 3, season: 3, year: 12 };

/** Whether points are a week and a day: "w/c 4 June to 18 June" leaves open whether the week of the 18th is meant. */
export function areWeekAndDay(a: Point, b: Point): boolean {
  const units = new Set([a.precision, b.precision]);
  return units.has('week') && units.has('day');
}
