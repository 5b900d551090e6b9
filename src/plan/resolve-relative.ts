import type { Bound, Recurrence, Relative, Timing, Unscheduled } from '../dates/index.ts';
import type { Diagnostic } from '../source/diagnostic.ts';
import { quote } from '../source/quote.ts';
import { anchorMissing } from './anchor-missing.ts';
import { edgeOf } from './anchor.ts';
import { currentTiming } from './current-timing.ts';
import { inDependencyOrder } from './dependency-order.ts';
import { findAnchor, type Anchor, type Anchors } from './find-anchor.ts';
import type { IdRegister } from './id-register.ts';
import { knownDays } from './known-days.ts';
import type { Item, When } from './plan.ts';
import { timingAt, timingFrom, weeksFrom, type CountWorkingDays, type Edge } from './relative-timing.ts';

/** What relative timings are resolved against. */
export interface RelativeContext {
  readonly period: When | undefined;
  /** The dated items by what their author called them. */
  readonly register: IdRegister;
  readonly countWorkingDays: CountWorkingDays;
  readonly report: (diagnostic: Diagnostic) => void;
}

const whenKeys = ['when', 'planned', 'expected', 'actual'] as const;

const launched = /\b(?:launch|open|clos)/i;

/** A timing that says what it is counted from. */
type Counted = (Relative | Unscheduled | Recurrence) & { readonly anchor: string };

export interface CountedWhen extends When {
  readonly timing: Counted;
}

/**
 * Gives relative timings the days that they come to, in the order in which they depend on each other. A timing
 * keeps its own words (`When.relative`); one that is counted from something undated stays without a date.
 * Reports `date-loop` and what `anchorMissing` does.
 */
export function resolveRelatives(items: readonly Item[], context: RelativeContext): Item[] {
  const anchors = anchorsOf(items, anchorsIn(items, context), context.report);
  const dependsOn = (item: Item) => countedOf(item).flatMap((when) => anchors.get(when)?.item ?? []);
  const { ordered, loops } = inDependencyOrder(items, dependsOn);
  for (const loop of loops) context.report(loopFault(loop));
  const done = new Map<string, Item>();
  for (const item of ordered) {
    done.set(
      item.id,
      withDays(item, (when) => resolved(meantOf(when, item), anchors.get(when), done, context)),
    );
  }
  return items.map((item) => done.get(item.id) ?? item);
}

/** What words may be counted from, of these items. */
export function anchorsIn(items: readonly Item[], { period, register }: RelativeContext): Anchors {
  const windows = items.filter(({ kind, status }) => kind === 'window' && status !== 'cancelled');
  const hasOtherLaunch = items.some(({ kind, name }) => kind !== 'window' && launched.test(name));
  return { period, register, windows, hasOtherLaunch };
}

function anchorsOf(
  items: readonly Item[],
  anchors: Anchors,
  report: (diagnostic: Diagnostic) => void,
): Map<When, Anchor> {
  const found = new Map<When, Anchor>();
  for (const item of items) {
    for (const when of countedOf(item)) {
      const anchor = findAnchor(when.timing.anchor, item, anchors);
      if (anchor) found.set(when, anchor);
      else for (const fault of anchorMissing(when.timing, anchors)) report({ ...fault, at: when.pointer });
    }
  }
  return found;
}

function countedOf(item: Item): CountedWhen[] {
  return whenKeys.flatMap((key) => (isCounted(item[key]) ? [item[key]] : []));
}

/** Whether a timing says what it is counted from. */
export function isCounted(when: When | undefined): when is CountedWhen {
  return when !== undefined && 'anchor' in when.timing && when.timing.anchor !== undefined;
}

function withDays(item: Item, resolve: (when: CountedWhen) => When): Item {
  const days = whenKeys.flatMap((key) => (isCounted(item[key]) ? [[key, resolve(item[key])]] : []));
  return days.length === 0 ? item : { ...item, ...Object.fromEntries(days) };
}

/** A consultation window is no point: "30 days following cabinet" are all of its days. */
function meantOf(when: CountedWhen, { kind }: Item): CountedWhen {
  const { timing } = when;
  const isPoint = timing.type === 'relative' && timing.direction === 'after' && timing.extent === undefined;
  const hasLength = 'duration' in timing || 'workingDays' in timing;
  return kind === 'window' && isPoint && hasLength
    ? { ...when, timing: { ...timing, extent: 'stretch' } }
    : when;
}

/** A timing with the days that it comes to, counted from an anchor among what is done; as it was if that has none. */
export function resolved(
  when: CountedWhen,
  anchor: Anchor | undefined,
  done: ReadonlyMap<string, Item>,
  { countWorkingDays }: RelativeContext,
): When {
  if (!anchor) return when;
  const item = anchor.item === undefined ? undefined : done.get(anchor.item);
  const from = anchor.timing ?? (item && currentTiming(item).timing);
  const known = anchor.timing ?? (item && knownDays(item));
  const said = item ? named(when.timing, anchor.called, item) : when.timing;
  const timing = from && known && daysOf(said, { from, known }, anchor.end, countWorkingDays);
  return timing ? { ...when, timing, relative: said } : { ...when, timing: said };
}

/**
 * The days that words come to which are counted from a timing, where that has days itself. What goes on as long as it has
 * its days as they are written; what is counted from one of its ends, only as far as that is known (`knownDays`).
 */
function daysOf(
  said: Counted,
  { from, known }: { readonly from: Timing; readonly known: Timing },
  end: Anchor['end'],
  count: CountWorkingDays,
): Timing | undefined {
  if (said.type === 'relative' && said.direction !== undefined) {
    const edge = edgeAt(known, end ?? nearEnd(said));
    return edge && timingFrom(said, edge, count);
  }
  if (said.type === 'relative' && said.weeks) {
    const edge = edgeAt(known, said.weeks.first < 0 ? 'end' : 'start');
    return edge && weeksFrom(said, said.weeks, edge);
  }
  if (end === undefined)
    return edgeAt(from, 'end') || edgeAt(from, 'start') ? timingAt(said, from, undefined) : undefined;
  const edge = edgeAt(known, end);
  return edge && timingAt(said, from, edge);
}

function edgeAt(from: Timing, end: Edge['end']): Edge | undefined {
  const bound: Bound | undefined = edgeOf(from, end);
  // Nothing is counted from a day that may be any from some day on.
  if (!bound || !Number.isFinite(bound.latest) || !('precision' in from) || from.precision === undefined)
    return undefined;
  const approximate = end === 'middle' || ('approximate' in from && from.approximate);
  const toBeConfirmed = 'toBeConfirmed' in from && { toBeConfirmed: true as const };
  return { ...bound, end, precision: from.precision, approximate, ...toBeConfirmed };
}

/** "12 weeks from launch" begins with it; what is after it, or has been since it, begins when it is over. */
function nearEnd({ direction, extent, duration, workingDays }: Relative): 'start' | 'end' {
  const isStretch = extent === 'stretch' && (duration !== undefined || workingDays !== undefined);
  return direction === 'before' || isStretch || extent === 'into' ? 'start' : 'end';
}

/** Readers of the plan do not know ids: "2 weeks after launch" is printed with the name of what is called so. */
function named(timing: Counted, called: string | undefined, { id, name }: Item): Counted {
  if (called !== id) return timing;
  const [text, anchor] = [timing.text, timing.anchor].map((words) => withName(words, id, name));
  return { ...timing, text: text!, anchor: anchor! };
}

function withName(text: string, id: string, name: string): string {
  const words = text.split(' ');
  // Whole words, and the last of them: what is counted from stands after the count.
  const bare = words.map((word) => word.replace(/^\(|[).,;]+$/g, ''));
  const place = bare.lastIndexOf(id);
  return place < 0
    ? text
    : words
        .with(
          place,
          words[place]!.replace(bare[place]!, () => name),
        )
        .join(' ');
}

function loopFault(loop: readonly Item[]): Diagnostic {
  const names = loop.map(({ name }) => quote(name));
  const at = countedOf(loop[0]!)[0]!.pointer;
  const hint = 'Give one of them a date of its own.';
  const common = { code: 'date-loop', severity: 'error', hint, at } as const;
  if (loop.length === 1) return { ...common, message: `The timing of ${names[0]} is counted from itself.` };
  const chain = [...names, names[0]].join(' from ');
  return { ...common, message: `The timings go round in a circle: ${chain}.` };
}
