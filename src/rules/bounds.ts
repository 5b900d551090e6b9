import { endBound, roughly, startBound, type Bound, type Timing } from '../dates/index.ts';

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

/** Hedged dates are trusted no further than they go. */
function rough(bound: Bound | undefined, timing: Timing): Bound | undefined {
  return bound && 'approximate' in timing ? roughly(bound, timing) : bound;
}
