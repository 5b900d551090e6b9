import { endBound, printTiming, type Timing } from '../dates/index.ts';
import type { Item } from './plan.ts';

/** When an item happens as far as is known now, and in words. */
export interface CurrentTiming {
  /** Absent where the plan gives no date at all. */
  readonly timing?: Timing;
  readonly words: string;
  /** When it was first planned for, where the plan gives that beside the dates of now. */
  readonly approved?: Timing;
}

/** What came to be goes before what is expected, that before what was written first. */
export function currentTiming(item: Item): CurrentTiming {
  const stages = [item.actual, item.expected, item.when, item.planned].flatMap((when) => when?.timing ?? []);
  const [timing] = stages;
  if (timing === undefined) return { words: 'no date given' };
  const extended = item.kind === 'window' ? extendedTiming(timing, item.extended?.until?.timing) : undefined;
  if (extended) return extended;
  const first = item.planned?.timing ?? item.when?.timing;
  return { timing, words: printTiming(timing), ...(first && first !== timing && { approved: first }) };
}

/** A consultation that stays open longer: to the new end, with the old one as first planned. */
function extendedTiming(timing: Timing, until: Timing | undefined): CurrentTiming | undefined {
  const end = until && endBound(until);
  if (until === undefined || end === undefined || timing.type !== 'interval') return undefined;
  if (end.latest <= timing.end.latest) return undefined;
  return {
    timing: { ...timing, end },
    words: `${printTiming(timing)}, extended to ${printTiming(until).replace(/^by /, '')}`,
    approved: timing,
  };
}
