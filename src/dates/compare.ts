import type { Bound, Timing } from './timing.ts';

/** Whether something is so for every reading of the timings, for some of them, or for none. */
export type Certainty = 'surely' | 'possibly' | 'no';

/**
 * Whether `a` is over before `b` begins: its last day is before the first day of `b`. An end that the words do
 * not give may be anywhere, and a deadline is over on its last day. `undefined` where either has no dates.
 */
export function before(a: Timing, b: Timing): Certainty | undefined {
  const [extentA, extentB] = [extentOf(a), extentOf(b)];
  if (!extentA || !extentB) return undefined;
  return isOnOrBefore({ earliest: extentA.end.earliest + 1, latest: extentA.end.latest + 1 }, extentB.start);
}

/** Whether `a` begins when `b` is over; see `before`. */
export function after(a: Timing, b: Timing): Certainty | undefined {
  return before(b, a);
}

/**
 * Whether some day is in both; see `before`. Of sets it may say "possibly" where only all their parts together
 * make it sure.
 */
export function overlaps(a: Timing, b: Timing): Certainty | undefined {
  const [partsA, partsB] = [partsOf(a), partsOf(b)];
  if (!partsA || !partsB) return undefined;
  const pairs = partsA.flatMap((a) => partsB.map((b) => ({ a, b })));
  return highest(
    pairs.map(({ a, b }) => lowest([isOnOrBefore(a.start, b.end), isOnOrBefore(b.start, a.end)])),
  );
}

/** Whether every day of `a` is in `b`; see `overlaps`. */
export function inside(a: Timing, b: Timing): Certainty | undefined {
  const [partsA, partsB] = [partsOf(a), partsOf(b)];
  if (!partsA || !partsB) return undefined;
  const isInPart = (a: Extent, b: Extent) =>
    lowest([isOnOrBefore(b.start, a.start), isOnOrBefore(a.end, b.end)]);
  return lowest(partsA.map((a) => highest(partsB.map((b) => isInPart(a, b)))));
}

/** Whether the day that is somewhere in `a` is the day that is somewhere in `b`, or an earlier one. */
export function isOnOrBefore(a: Bound, b: Bound): Certainty {
  if (a.latest <= b.earliest) return 'surely';
  return a.earliest > b.latest ? 'no' : 'possibly';
}

/** Where a timing may start, if the words give that; never after it can end. */
export function startBound(timing: Timing): Bound | undefined {
  if (timing.type === 'recurring') return timing.from;
  if (timing.type === 'interval') return consistent(timing.start, timing.end).start;
  if (timing.type === 'set') return startBound(timing.parts[0]!);
  return timing.type === 'open' ? timing.start : undefined;
}

/** Where a timing may end, inclusive, if the words give that; never before it can start. */
export function endBound(timing: Timing): Bound | undefined {
  if (timing.type === 'recurring') return timing.until;
  if (timing.type === 'interval') return consistent(timing.start, timing.end).end;
  if (timing.type === 'set') return endBound(timing.parts.at(-1)!);
  return timing.type === 'deadline' ? timing.end : undefined;
}

/** Where a stretch starts and where it ends; an end that the words do not give has an infinite bound. */
export interface Extent {
  readonly start: Bound;
  readonly end: Bound;
}

/** From the first start to the last end. */
function extentOf(timing: Timing): Extent | undefined {
  const parts = partsOf(timing);
  return parts && { start: parts[0]!.start, end: parts.at(-1)!.end };
}

/**
 * A bound as far as its words can be trusted: a hedged one may be off by half of what was written. Of "about
 * March" the start may be in February.
 */
export function roughly(bound: Bound, { approximate }: { readonly approximate: boolean }): Bound {
  if (!approximate) return bound;
  const half = Math.ceil((bound.latest - bound.earliest + 1) / 2);
  return { earliest: bound.earliest - half, latest: bound.latest + half };
}

/** The stretches of a timing in order, hedged ones as wide as they may be; nothing where it has no dates of its own. */
export function partsOf(timing: Timing): readonly Extent[] | undefined {
  switch (timing.type) {
    case 'interval':
      return [consistent(roughly(timing.start, timing), roughly(timing.end, timing))];
    case 'set':
      return timing.parts.map((part) => consistent(roughly(part.start, part), roughly(part.end, part)));
    case 'deadline':
      return [untilEnd(roughly(timing.end, timing))];
    case 'open':
      return [fromStart(roughly(timing.start, timing))];
    default:
      return undefined;
  }
}

function untilEnd(end: Bound): Extent {
  return { start: { earliest: -Infinity, latest: end.latest }, end };
}

function fromStart(start: Bound): Extent {
  return { start, end: { earliest: start.earliest, latest: Infinity } };
}

/** Nothing ends before it starts: "September to 10 September" starts by the 10th. */
function consistent(start: Bound, end: Bound): Extent {
  return {
    start: { ...start, latest: Math.min(start.latest, end.latest) },
    end: { ...end, earliest: Math.max(start.earliest, end.earliest) },
  };
}

const order: readonly Certainty[] = ['no', 'possibly', 'surely'];

/** How certain it is that all of them are so. */
function lowest(certainties: readonly Certainty[]): Certainty {
  return order[Math.min(...certainties.map((certainty) => order.indexOf(certainty)))]!;
}

/** How certain it is that at least one of them is so. */
function highest(certainties: readonly Certainty[]): Certainty {
  return order[Math.max(...certainties.map((certainty) => order.indexOf(certainty)))]!;
}
