import { endBound, printTiming, startBound, type Timing } from '../dates/index.ts';
import type { Item, When } from './plan.ts';

/** When an item happens as far as is known now, and in words. */
export interface CurrentTiming {
  /** Absent where the plan gives no date at all. */
  readonly timing?: Timing;
  readonly words: string;
  /** When it was first planned for, where the plan gives that beside the dates of now. */
  readonly approved?: Timing;
}

/** What came to be goes before what is expected, that before what was written first. */
export function currentWhen({ actual, expected, when, planned }: Item): When | undefined {
  return actual ?? expected ?? when ?? planned;
}

/** When it is by `currentWhen`; a consultation that stays open longer, to its new end. */
export function currentTiming(item: Item): CurrentTiming {
  const current = currentWhen(item);
  if (current === undefined) return { words: 'no date given' };
  const { timing } = current;
  const extended = item.kind === 'window' ? extendedTiming(timing, item.extended?.until?.timing) : undefined;
  if (extended) return extended;
  const first = item.planned?.timing ?? item.when?.timing;
  return { timing, words: wordsOf(current), ...(first && first !== timing && { approved: first }) };
}

/** Words that count from another item beside the days that they come to. */
function wordsOf({ timing, relative }: When): string {
  const words = printTiming(timing);
  const own = relative && ownWords(relative);
  if (own === undefined || own === words) return words;
  return isCalled(timing, own) ? own : `${words} (${own})`;
}

/** How often it is stands before the days already: beside them, only what they are counted from. */
function ownWords(relative: Timing): string {
  return relative.type === 'recurring' ? `throughout ${relative.anchor}` : printTiming(relative);
}

/** Days that only bound what was written are not printed: their label is the words themselves. */
function isCalled(timing: Timing, words: string): boolean {
  return (startBound(timing) ?? endBound(timing))?.label === words;
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
