import { printTiming, type Timing } from '../dates/index.ts';
import { currentTiming } from '../plan/current-timing.ts';
import { activitiesOf, type Item, type Plan } from '../plan/plan.ts';
import { quote } from '../source/quote.ts';
import { beginsBeforeEnd, startOf } from './parts/bounds.ts';
import { windowsOf } from './parts/decisions.ts';
import { groupedByEach } from './parts/grouped-by-each.ts';
import { timingOf } from './parts/item-dates.ts';
import type { Rule } from './rule.ts';

export const materialLate: Rule = {
  code: 'material-late',
  severity: 'warning',
  title: 'Something that people need is ready only after they need it.',
  why: 'Who gets the easy read, the translation or the website weeks after the others has weeks less to answer. Enough information to answer by is the second of the four principles (Gunning’s) of a fair consultation.',
  evidence:
    'NHS Grampian found, in looking back on a consultation, that its translations had come late; consultations have been extended for that alone.',
  *check(plan) {
    const users = usersOf(plan);
    const window = lastToOpen(windowsOf(plan));
    for (const { id, name, ready } of plan.materials) {
      if (!ready) continue;
      const used = users.get(id);
      // Of several windows it may be for any: it is late only for all of them.
      const late = used ? mostLate(used, ready.timing) : window && latenessOf(window, ready.timing);
      if (!late) continue;
      yield {
        at: ready.pointer,
        ...(!late.isSure && { severity: 'hint' as const }),
        message: `${quote(name)} ${late.isSure ? 'is' : 'may be'} ready (${printTiming(ready.timing)}) only after ${quote(late.item.name)} ${used ? 'needs it' : 'opens'} (${currentTiming(late.item).words}).`,
        hint: 'Have it ready earlier, or begin later: everybody should have what they need on the first day.',
      };
    }
  },
};

/** The activities that take place, by the ids of the materials that they use. */
function usersOf(plan: Plan): ReadonlyMap<string, readonly Item[]> {
  const planned = activitiesOf(plan).filter(({ status }) => status !== 'cancelled');
  return groupedByEach(planned, ({ materials }) => materials);
}

/** What is in time for the last of them may be for that one; nothing if one has no date. */
function lastToOpen(windows: readonly Item[]): Item | undefined {
  let last: { item: Item; day: number } | undefined;
  for (const item of windows) {
    const timing = timingOf(item);
    const start = timing && startOf(timing);
    if (!start) return undefined;
    if (!last || start.latest > last.day) last = { item, day: start.latest };
  }
  return last?.item;
}

interface Late {
  readonly item: Item;
  readonly isSure: boolean;
}

function mostLate(items: readonly Item[], ready: Timing): Late | undefined {
  const late = items.flatMap((item) => latenessOf(item, ready) ?? []);
  return late.find(({ isSure }) => isSure) ?? late[0];
}

function latenessOf(item: Item, ready: Timing): Late | undefined {
  const certainty = beginsBeforeEnd(timingOf(item), ready);
  return certainty === 'no' ? undefined : { item, isSure: certainty === 'surely' };
}
