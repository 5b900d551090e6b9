import { currentTiming } from '../../plan/current-timing.ts';
import type { Item } from '../../plan/plan.ts';
import { quote } from '../../source/quote.ts';
import { timingOf } from './item-dates.ts';

/** An item with when it is to happen, for a message: "`Consultation` (2 March to 24 April 2026)". */
export function namedItem(item: Item): string {
  const isPutOff = item.status === 'postponed' && timingOf(item) === undefined;
  return `${quote(item.name)} (${isPutOff ? 'postponed, with no new date' : currentTiming(item).words})`;
}
