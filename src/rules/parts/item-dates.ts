import type { Timing } from '../../dates/index.ts';
import { currentTiming, currentWhen } from '../../plan/current-timing.ts';
import { knownDays } from '../../plan/known-days.ts';
import type { Item, When } from '../../plan/plan.ts';
import type { Pointer } from '../../source/pointer.ts';

/** When an item happens by `whenOf`; a consultation that stays open longer, to its new end. */
export function timingOf(item: Item): Timing | undefined {
  return whenOf(item) && currentTiming(item).timing;
}

/** The days of an item as far as they are known (see `knownDays`), where it is still meant to happen. */
export function knownDaysOf(item: Item): Timing | undefined {
  return whenOf(item) && knownDays(item);
}

/**
 * When an item happens, as far as it is still meant to: nothing for what is cancelled, or was put off and has only the
 * date that it was put off from.
 */
export function whenOf(item: Item): When | undefined {
  if (item.status === 'cancelled') return undefined;
  const hasNewDate = item.actual ?? item.expected ?? (item.when && item.planned);
  return item.status === 'postponed' && !hasNewDate ? undefined : currentWhen(item);
}

/** Where the date stands that counts now; the item itself where it has none. */
export function placeOfDate(item: Item): Pointer {
  return currentWhen(item)?.pointer ?? item.pointer;
}

/** Where its end stands that counts now: of a consultation that stays open longer, with its new end. */
export function placeOfEnd(item: Item): Pointer {
  const until = item.kind === 'window' ? item.extended?.until : undefined;
  const isExtended = currentTiming(item).timing !== currentWhen(item)?.timing;
  return until && isExtended ? until.pointer : placeOfDate(item);
}

/** Whether it is over, as the plan says: what has happened in the wrong order can be told, but not mended. */
export function hasHappened({ status, actual }: Item): boolean {
  return status === 'done' || actual !== undefined;
}
