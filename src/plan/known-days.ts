import type { Bound, Interval, Timing } from '../dates/index.ts';
import { currentTiming, currentWhen } from './current-timing.ts';
import type { Item } from './plan.ts';

/**
 * The days of an item as far as they are known, for what is held against them or counted from them; nothing where it
 * has none. A milestone is at one time: where its words name a stretch, it is somewhere in that; so is what is to be
 * "within" a time. What is only "after" something, or "at least" so long after it, may begin at any time from then on
 * (up to `Infinity`).
 */
export function knownDays(item: Item): Timing | undefined {
  const { timing } = currentTiming(item);
  const relative = currentWhen(item)?.relative;
  const isOnce = item.kind === 'milestone' || isWithin(relative);
  if (timing?.type === 'interval') return isOnce ? somewhereIn(timing) : timing;
  if (timing?.type !== 'open' || !(isOnce || timing.isNotBefore)) return timing;
  const begin: Bound = { earliest: timing.start.earliest, latest: Infinity };
  return isOnce ? { ...timing, type: 'interval', start: begin, end: begin } : { ...timing, start: begin };
}

function somewhereIn(timing: Interval): Interval {
  const bound = { earliest: timing.start.earliest, latest: timing.end.latest };
  return { ...timing, start: bound, end: bound };
}

function isWithin(relative: Timing | undefined): boolean {
  return relative?.type === 'relative' && relative.extent === 'within';
}
