import {
  endBound,
  isOnOrBefore,
  roughly,
  startBound,
  type Bound,
  type Certainty,
  type Timing,
} from '../../dates/index.ts';

/** The days on which it may end, as far as its words are to be trusted; what is due by a day may be done on any day before it. */
export function endOf(timing: Timing): Bound | undefined {
  const end = rough(endBound(timing), timing);
  return end && timing.type === 'deadline' ? { earliest: -Infinity, latest: end.latest } : end;
}

/** The days on which it may begin, in the same way; nothing where it has no dates. */
export function startOf(timing: Timing): Bound | undefined {
  if (timing.type === 'deadline') return { earliest: -Infinity, latest: rough(timing.end, timing)!.latest };
  return rough(startBound(timing), timing);
}

/**
 * Whether `next` begins before `first` is over; the same day is in order. Two things in one month are in order as far
 * as anybody can tell: "possibly" is only said where the later one may end later than the other may begin.
 */
export function beginsBeforeEnd(next: Timing | undefined, first: Timing | undefined): Certainty {
  return beginsBefore(next, first && endOf(first));
}

/** The same, of the bound in which something is over. */
export function beginsBefore(next: Timing | undefined, end: Bound | undefined): Certainty {
  const start = next && startOf(next);
  if (!start || !end) return 'no';
  if (isOnOrBefore(end, start) === 'no') return 'surely';
  // Of what may be over at any time from some day on nothing can be said.
  return end.latest > start.latest && end.latest !== Infinity ? 'possibly' : 'no';
}

/** Where the first of them may be over: the bound that a `next` has to come before to come before all of them. */
export function firstEnd(timings: readonly (Timing | undefined)[]): Bound | undefined {
  return firstOf(timings, endOf);
}

/** Where the first of them may begin; nothing if one has no date. */
export function firstStart(timings: readonly (Timing | undefined)[]): Bound | undefined {
  return firstOf(timings, startOf);
}

function firstOf(
  timings: readonly (Timing | undefined)[],
  boundOf: (timing: Timing) => Bound | undefined,
): Bound | undefined {
  let first: Bound | undefined;
  for (const timing of timings) {
    const bound = timing && boundOf(timing);
    if (!bound) return undefined;
    first = {
      earliest: Math.min(first?.earliest ?? Infinity, bound.earliest),
      latest: Math.min(first?.latest ?? Infinity, bound.latest),
    };
  }
  return first;
}

/** Whether `a` is surely over on the day before `b` begins, or earlier; not where a date is missing. */
export function isSurelyBefore(a: Timing | undefined, b: Timing | undefined): boolean {
  const [end, start] = [a && endOf(a), b && startOf(b)];
  return end !== undefined && start !== undefined && end.latest < start.earliest;
}

/** Hedged dates are trusted no further than they go. */
function rough(bound: Bound | undefined, timing: Timing): Bound | undefined {
  return bound && 'approximate' in timing ? roughly(bound, timing) : bound;
}
