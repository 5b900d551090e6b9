import {
  endBound,
  isOnOrBefore,
  roughly,
  startBound,
  type Bound,
  type Certainty,
  type Timing,
} from '../dates/index.ts';

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
  const [start, end] = [next && startOf(next), first && endOf(first)];
  if (!start || !end) return 'no';
  if (isOnOrBefore(end, start) === 'no') return 'surely';
  return end.latest > start.latest ? 'possibly' : 'no';
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
