import { endBound, roughly, startBound, type Bound, type Timing } from '../../dates/index.ts';
import { given } from '../given.ts';

/** Whether the words tie something to time at all: "monthly" does, "TBC" and "12 weeks" do not. */
export function hasTime(timing: Timing | undefined): boolean {
  return timing?.type === 'recurring' || Object.keys(reachOf(timing)).length > 0;
}

/** Where a timing may start and end, with room for what is hedged; an end that the words do not give is absent. */
export interface Reach {
  readonly start?: Bound;
  readonly end?: Bound;
}

/** Empty where the words give no day. */
export function reachOf(timing: Timing | undefined): Reach {
  if (timing === undefined) return {};
  if (timing.type === 'deadline') return { end: lastDayOf(timing.end, timing) };
  const [first, last] = timing.type === 'set' ? [timing.parts[0]!, timing.parts.at(-1)!] : [timing, timing];
  return given({ start: rough(startBound(first), first), end: rough(endBound(last), last) });
}

function rough(bound: Bound | undefined, timing: Timing): Bound | undefined {
  return bound && roughly(bound, { approximate: 'approximate' in timing && timing.approximate });
}

/** A deadline holds on the last day of what it names. */
function lastDayOf(end: Bound, hedge: { readonly approximate: boolean }): Bound {
  const room = roughly(end, hedge).latest - end.latest;
  return { earliest: end.latest - room, latest: end.latest + room };
}
