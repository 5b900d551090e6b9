import {
  dateOf,
  dayAfter,
  endBound,
  firstYear,
  lastYear,
  type Bound,
  type Day,
  recurrenceIn,
  startBound,
  type Precision,
  type Recurrence,
  type Relative,
  type Timing,
} from '../dates/index.ts';
import { given } from './given.ts';

/** How working days are counted in the plan: see `workingDaysAfter`. */
export type CountWorkingDays = (day: Day, count: number) => Day;

/** Where something is counted from, with the unit that it was written in. */
export interface Edge extends Bound {
  /** Which end of it that is, or its middle: it begins with its first day and is over when its last one is. */
  readonly end: 'start' | 'middle' | 'end';
  readonly precision: Precision;
  readonly approximate: boolean;
  readonly toBeConfirmed?: true;
}

/**
 * The days that a relative timing comes to, counted from an edge. It is no more precise than what it is counted
 * from: where that is a month, the days only bound it, and its own words are its name. Nothing where the words give
 * no direction, or the years are none that a plan can have.
 */
export function timingFrom(relative: Relative, edge: Edge, count: CountWorkingDays): Timing | undefined {
  const { direction, duration, workingDays, extent, isUntil } = relative;
  const sign = direction === 'before' ? -1 : 1;
  const { named, dated } = wordsFor(relative, edge);
  if (direction === undefined) return undefined;
  if (duration === undefined && workingDays === undefined) {
    const near = shifted(edge, (day) => day + daysAway(edge, sign, extent));
    if (near === undefined) return undefined;
    return direction === 'after'
      ? { type: 'open', ...(extent === undefined && notBefore), start: named(near), ...dated }
      : { type: 'deadline', ...given({ isUntil }), end: named(near), ...dated };
  }
  const far = shifted(edge, (day) =>
    workingDays === undefined ? dayAfter(day, duration!, sign) : count(day, sign * workingDays),
  );
  if (far === undefined) return undefined;
  if (extent === 'beyond') {
    return sign === 1
      ? { type: 'open', ...notBefore, start: named(far), ...dated }
      : { type: 'deadline', end: named(far), ...dated };
  }
  const [start, end] = stretchOf(edge, far, sign, extent).map(named) as [Bound, Bound];
  return { type: 'interval', start, end, ...dated };
}

const notBefore = { isNotBefore: true } as const;

/** Weeks of something by their number: from its first day on, or, where they are below zero, from its last day back. */
export function weeksFrom(
  said: Relative,
  weeks: NonNullable<Relative['weeks']>,
  edge: Edge,
): Timing | undefined {
  // There is no week 0: the last one is −1, and ends with the day that it is counted from.
  const ends = weeks.first < 0 ? 7 : -1;
  const first = shifted(edge, (day) => day + 7 * (weeks.first - 1) + ends + 1);
  const last = shifted(edge, (day) => day + 7 * weeks.last + ends);
  if (!first || !last) return undefined;
  const { named, dated } = wordsFor(said, edge);
  return { type: 'interval', start: named(first), end: named(last), ...dated };
}

/**
 * What days are called that are counted from an edge, and how sure they are: where it is no exact day, by the words
 * that say so, which also tell whether they are to be confirmed.
 */
function wordsFor({ text, toBeConfirmed }: Relative, edge: Edge) {
  const isExact = edge.earliest === edge.latest;
  return {
    named: (bound: Bound): Bound => bare(bound, isExact ? undefined : withoutCapital(text)),
    dated: { text, ...sureness(edge), ...(isExact && given({ toBeConfirmed })) },
  };
}

/** The days of what is when something else is: at one end of that, where the words say so, else all of it. */
export function timingAt(said: Timing, from: Timing, end: Edge | undefined): Timing | undefined {
  const { text } = said;
  if (said.type === 'recurring') return end === undefined ? within(said, from) : undefined;
  if (end === undefined) {
    const { warnings: _, ...dated } = from;
    return { ...dated, text };
  }
  const bound = bare(end, end.earliest === end.latest ? undefined : withoutCapital(text));
  return { type: 'interval', start: bound, end: bound, text, ...sureness(end) };
}

/** The unit of an edge, and how sure it is. */
function sureness({ precision, approximate, toBeConfirmed }: Edge) {
  return { precision, approximate, ...given({ toBeConfirmed }) };
}

/** How often, from the first day of something to the last; nothing where it does not come back in that time. */
function within(said: Recurrence, timing: Timing): Timing | undefined {
  const { anchor: _, ...often } = said;
  const [start, end] = [startBound(timing), endBound(timing)];
  const whole =
    timing.type === 'set' && start && end ? { ...timing, type: 'interval' as const, start, end } : timing;
  const bounded = recurrenceIn(often, whole);
  return bounded && { ...bounded, text: said.text };
}

/** Before a first day is the day before it, and after a last day the one after; since a day is that very day. */
function daysAway({ end }: Edge, sign: 1 | -1, extent: Relative['extent']): 1 | 0 | -1 {
  const isAway = end === (sign === 1 ? 'end' : 'start');
  return isAway && extent === undefined ? sign : 0;
}

/** From the edge to the far point, in order. A stretch counts the day that it begins on and not the one after it. */
function stretchOf(edge: Bound, far: Bound, sign: 1 | -1, extent: Relative['extent']): [Bound, Bound] {
  if (extent === undefined || extent === 'into') return [far, far];
  if (sign === 1) return [edge, extent === 'stretch' ? moved(far, -1) : far];
  return [far, extent === 'stretch' ? moved(edge, -1) : edge];
}

function moved({ earliest, latest }: Bound, days: number): Bound {
  return { earliest: earliest + days, latest: latest + days };
}

function shifted({ earliest, latest }: Bound, by: (day: Day) => Day | undefined): Bound | undefined {
  // What may be at any time from a day on has no last day to count from.
  if (!Number.isFinite(earliest) || !Number.isFinite(latest)) return undefined;
  const [first, last] = [by(earliest), by(latest)];
  if (first === undefined || last === undefined) return undefined;
  const isInYears = [first, last].every(
    (day) => dateOf(day).year >= firstYear && dateOf(day).year <= lastYear,
  );
  return isInYears ? { earliest: first, latest: last } : undefined;
}

function bare({ earliest, latest }: Bound, label: string | undefined): Bound {
  return label === undefined ? { earliest, latest } : { earliest, latest, label };
}

function withoutCapital(text: string): string {
  return /^\p{Lu}(?!\p{Lu})/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
