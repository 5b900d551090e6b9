import { readTiming, type Timing } from '../dates/index.ts';
import { anchorNames, type AnchorName } from './anchor.ts';
import type { IdRegister } from './id-register.ts';
import type { Item, When } from './plan.ts';

/** What one timing is counted from: an item, the period, or a day that the words themselves give. */
export interface Anchor {
  /** The words that named it: an id, a name, "period". */
  readonly called?: string;
  readonly item?: string;
  readonly timing?: Timing;
  readonly end?: AnchorName['end'];
}

/** What words may be counted from in a plan. */
export interface Anchors {
  readonly period: When | undefined;
  /** The dated items by what their author called them. */
  readonly register: IdRegister;
  /** The consultation windows that are not cancelled: "the consultation" is the only one. */
  readonly windows: readonly Item[];
  /** Whether something else is launched, opened or closed by its name: "the launch" may be that. */
  readonly hasOtherLaunch: boolean;
}

/** What the words of a timing of `item` are counted from; nothing where the plan has no such thing, or not one alone. */
export function findAnchor(words: string, item: Item, anchors: Anchors): Anchor | undefined {
  const { period, register } = anchors;
  for (const { name, end } of anchorNames(words)) {
    // An id is written small, and may stand in the words as any name does: "following Cabinet".
    const id = register.known(name) ?? register.known(name.toLowerCase());
    if (id !== undefined) return { called: name, item: id, ...(end && { end }) };
    if (isPeriod.test(name) && period) return { called: name, timing: period.timing, ...(end && { end }) };
  }
  const edge = /^(?:the )?(?:plan|period)(?:’s|'s)? (start|end)$/i.exec(words)?.[1]?.toLowerCase();
  if (edge !== undefined && period) return { timing: period.timing, end: edge as 'start' | 'end' };
  const day = readTiming(words);
  if (day.type === 'interval') return { timing: day };
  return onlyWindow(words, item, anchors);
}

const isPeriod = /^(?:the )?(?:plan|period|engagement period|plan period)$/i;

/** "The consultation", "the close": of the only window that there is. A window is not counted from itself. */
function onlyWindow(words: string, item: Item, anchors: Anchors): Anchor | undefined {
  const [window, other] = anchors.windows;
  const meant = partOfConsultation(words, anchors);
  if (!meant || !window || other || window === item) return undefined;
  return { item: window.id, ...meant };
}

/** Whether words mean a consultation without saying which, and which end of it. */
export function partOfConsultation(
  words: string,
  { hasOtherLaunch }: Pick<Anchors, 'hasOtherLaunch'>,
): Pick<Anchor, 'end'> | undefined {
  if (opening.test(words)) return hasOtherLaunch ? undefined : { end: 'start' };
  if (closing.test(words)) return hasOtherLaunch ? undefined : { end: 'end' };
  const named = anchorNames(words).find(({ name }) => consultation.test(name));
  return named && (named.end ? { end: named.end } : {});
}

const consultation = /^(?:(?:public|statutory|formal) )?consultation(?: period| window)?$/i;
const opening = /^the (?:launch|opening date)$/i;
const closing = /^(?:the )?(?:close|closing|closing date)$/i;
