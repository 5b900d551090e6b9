import type { Timing } from '../dates/index.ts';
import { currentTiming } from '../plan/current-timing.ts';
import type { Item } from '../plan/plan.ts';
import type { Pointer } from '../source/pointer.ts';

/**
 * When an item happens, as far as it is still meant to: nothing for what is cancelled, or was put off and has only the
 * date that it was put off from.
 */
export function timingOf(item: Item): Timing | undefined {
  if (item.status === 'cancelled') return undefined;
  const hasNewDate = item.actual ?? item.expected ?? (item.when && item.planned);
  if (item.status === 'postponed' && !hasNewDate) return undefined;
  return currentTiming(item).timing;
}

/** Where the date stands that counts now; the item itself where it has none. */
export function placeOfDate({ actual, expected, when, planned, pointer }: Item): Pointer {
  return (actual ?? expected ?? when ?? planned)?.pointer ?? pointer;
}

/** Whether it is over, as the plan says: what has happened in the wrong order can be told, but not mended. */
export function hasHappened({ status, actual }: Item): boolean {
  return status === 'done' || actual !== undefined;
}
