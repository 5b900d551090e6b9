import { readTiming, type Relative, type Timing } from '../dates/index.ts';
import type { Diagnostic } from '../source/diagnostic.ts';
import type { Pointer } from '../source/pointer.ts';
import { quote } from '../source/quote.ts';
import { anchorNames, edgeOf } from './anchor.ts';
import { currentTiming } from './current-timing.ts';
import { inDependencyOrder } from './dependency-order.ts';
import type { Item, When } from './plan.ts';
import { timingFrom, type CountWorkingDays } from './relative-timing.ts';
import type { IdRegister } from './id-register.ts';

/** What relative timings are resolved against. */
export interface RelativeContext {
  readonly period: When | undefined;
  /** The dated items by what their author called them. */
  readonly register: IdRegister;
  readonly countWorkingDays: CountWorkingDays;
  readonly report: (diagnostic: Diagnostic) => void;
}

const whenKeys = ['when', 'planned', 'expected', 'actual'] as const;

/** What one timing is counted from: an item, the period, or a day that the words themselves give. */
interface Anchor {
  /** The words that named it: an id, a name, "period". */
  readonly called?: string;
  readonly item?: string;
  readonly timing?: Timing;
  readonly end?: 'start' | 'end';
}

/**
 * Gives relative timings the days that they come to, in the order in which they depend on each other. A timing
 * keeps its own words (`When.relative`); one that is counted from something undated says why it has no date
 * (`When.undated`). Reports `date-loop` and, where the words look like an id, `reference-unknown`.
 */
export function resolveRelatives(items: readonly Item[], context: RelativeContext): Item[] {
  const anchors = new Map<When, Anchor | undefined>();
  for (const when of items.flatMap(relativesOf)) anchors.set(when, anchorOf(when, context));
  const dependsOn = (item: Item) => relativesOf(item).flatMap((when) => anchors.get(when)?.item ?? []);
  const { ordered, loops } = inDependencyOrder(items, dependsOn);
  for (const loop of loops) context.report(loopFault(loop));
  const done = new Map<string, Item>();
  for (const item of ordered) {
    done.set(
      item.id,
      withDays(item, (when) => resolved(when, anchors.get(when), done, context)),
    );
  }
  const circular = new Set(loops.flat());
  return items.map((item) => {
    const undated = circular.has(item)
      ? 'its timing goes round in a circle'
      : 'what it is counted from goes round in a circle';
    return done.get(item.id) ?? withDays(item, (when) => ({ ...when, undated }));
  });
}

function relativesOf(item: Item): When[] {
  return whenKeys.flatMap((key) => (isCounted(item[key]) ? [item[key]] : []));
}

function isCounted(when: When | undefined): when is When & { readonly timing: Relative } {
  return when?.timing.type === 'relative' && when.timing.anchor !== undefined;
}

function withDays(item: Item, resolve: (when: When) => When): Item {
  const days = whenKeys.flatMap((key) => (isCounted(item[key]) ? [[key, resolve(item[key])]] : []));
  return days.length === 0 ? item : { ...item, ...Object.fromEntries(days) };
}

function anchorOf(
  { timing, pointer }: When,
  { period, register, report }: RelativeContext,
): Anchor | undefined {
  const words = (timing as Relative).anchor!;
  for (const { name, end } of anchorNames(words)) {
    const id = register.known(name);
    const timing = id === undefined && isPeriod.test(name) ? period?.timing : undefined;
    if (id !== undefined || timing)
      return {
        called: name,
        ...(id !== undefined && { item: id }),
        ...(timing && { timing }),
        ...(end && { end }),
      };
  }
  const edge = /^(?:the )?(?:plan|period)(?:’s|'s)? (start|end)$/i.exec(words)?.[1]?.toLowerCase();
  if (edge !== undefined && period) return { timing: period.timing, end: edge as 'start' | 'end' };
  const day = readTiming(words);
  if (day.type === 'interval') return { timing: day };
  if (looksLikeId(words, register)) unknownAnchor(words, pointer, register, report);
  return undefined;
}

const isPeriod = /^(?:the )?(?:plan|period|engagement period|plan period)$/i;

/** One word with hyphens, or nearly an id that there is: other words may be of anything. */
function looksLikeId(words: string, register: IdRegister): boolean {
  return /^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$/.test(words) || register.isNear(words);
}

function unknownAnchor(
  words: string,
  pointer: Pointer,
  register: IdRegister,
  report: (diagnostic: Diagnostic) => void,
): void {
  const { message, hint } = register.missing(words);
  report({ code: 'reference-unknown', severity: 'error', message, hint, at: pointer });
}

function resolved(
  when: When,
  anchor: Anchor | undefined,
  done: ReadonlyMap<string, Item>,
  { countWorkingDays }: RelativeContext,
): When {
  const relative = when.timing as Relative;
  const item = anchor?.item === undefined ? undefined : done.get(anchor.item);
  const from = anchor?.timing ?? (item && currentTiming(item).timing);
  const name = `“${item?.name ?? relative.anchor!}”`;
  if (!anchor) return { ...when, undated: `${name} is no dated item of this plan` };
  if (!from) return { ...when, undated: `${name} has no date` };
  const end = anchor.end ?? nearEnd(relative);
  const bound = edgeOf(from, end);
  if (!bound || !('precision' in from) || from.precision === undefined) {
    return { ...when, undated: `${name} has no date` };
  }
  const edge = {
    ...bound,
    end,
    precision: from.precision,
    approximate: 'approximate' in from && from.approximate,
  };
  const said = item ? named(relative, anchor.called, item) : relative;
  const timing = timingFrom(said, edge, countWorkingDays);
  if (!timing) return { ...when, undated: 'the words do not say when' };
  return { ...when, timing, relative: said };
}

/** "12 weeks from launch" begins with it; what is after it, or has been since it, begins when it is over. */
function nearEnd({ direction, extent, duration, workingDays }: Relative): 'start' | 'end' {
  const isStretch = extent === 'stretch' && (duration !== undefined || workingDays !== undefined);
  return direction === 'before' || isStretch ? 'start' : 'end';
}

/** Readers of the plan do not know ids: "2 weeks after launch" is printed with the name of what is called so. */
function named(relative: Relative, called: string | undefined, { id, name }: Item): Relative {
  const words = relative.text.split(' ');
  // Whole words, and the last of them: what is counted from stands after the count.
  const place = words.lastIndexOf(id);
  return called === id && place >= 0 ? { ...relative, text: words.with(place, name).join(' ') } : relative;
}

function loopFault(loop: readonly Item[]): Diagnostic {
  const names = loop.map(({ name }) => quote(name));
  const at = relativesOf(loop[0]!)[0]!.pointer;
  const hint = 'Give one of them a date of its own.';
  const common = { code: 'date-loop', severity: 'error', hint, at } as const;
  if (loop.length === 1) return { ...common, message: `The timing of ${names[0]} is counted from itself.` };
  const chain = [...names, names[0]].join(' from ');
  return { ...common, message: `The timings go round in a circle: ${chain}.` };
}
