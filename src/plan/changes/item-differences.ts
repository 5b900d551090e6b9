import { currentTiming } from '../current-timing.ts';
import { given } from '../given.ts';
import type { Activity, Item } from '../plan.ts';
import type { Difference, State } from './change.ts';
import { daysKey } from './days-key.ts';
import { detailDifferences } from './details.ts';
import {
  detailsOfItem,
  natureOf,
  referencesOf,
  translated,
  type Ids,
  type IdsAcross,
} from './item-details.ts';
import type { Timed } from './length-difference.ts';
import { levelDifferences } from './level-differences.ts';
import type { Traits } from './matches.ts';
import { hasTime } from './reach.ts';
import { timingDifferences } from './timing-differences.ts';

/** What the references of items are compared with. */
export interface ItemContext {
  /** The names of stakeholder groups by their ids. */
  readonly groups: { readonly before: Ids; readonly after: Ids };
  readonly ids: IdsAcross;
  readonly isSameScale: boolean;
}

/** How a dated thing that is in both versions differs, its name aside: what matters most first. */
export function itemDifferences(before: Item, after: Item, context: ItemContext): Difference[] {
  return [
    ...statusDifference(before, after),
    ...timingDifferences(timed(before), timed(after)),
    ...(before.kind === 'activity' && after.kind === 'activity'
      ? activityDifferences(before, after, context)
      : []),
    ...listDifference('lead', before.lead, after.lead),
    ...detailDifferences(
      { ...detailsOfItem(before), ...referencesOf(before, context.ids) },
      { ...detailsOfItem(after), ...referencesOf(after) },
    ),
  ];
}

/** What is worth knowing of an item that was added or dropped. */
export function stateOfItem(item: Item): State {
  const level = item.kind === 'activity' ? item.level : undefined;
  return { when: currentTiming(item), ...given({ level, status: item.status }) };
}

/**
 * What items are alike in beside their names: their days, and with whom and how, or what they decide. Nothing where
 * an item has no days, or an activity no group.
 */
export function itemTraits(stakeholders: Ids): Traits<Item> {
  const daysOf = (item: Item) => daysKey(currentTiming(item).timing);
  const likeness: Traits<Item>['likeness'] = (item, version) => {
    if (!hasTime(currentTiming(item).timing)) return undefined;
    const days = daysOf(item);
    if (item.kind !== 'activity') return JSON.stringify([days, ...Object.values(natureOf(item))]);
    if (item.with.length === 0) return undefined;
    const groups = version === 'after' ? item.with : item.with.map((id) => stakeholders.get(id) ?? '');
    return JSON.stringify([days, groups.toSorted(), item.method?.name.toLowerCase()]);
  };
  return { likeness, occasion: daysOf };
}

function timed(item: Item): Timed {
  return { when: currentTiming(item), ...(item.kind === 'window' && { length: item.length }) };
}

/** What nobody gave a status is planned. */
function statusDifference({ status: from }: Item, { status: to }: Item): Difference[] {
  return (from ?? 'planned') === (to ?? 'planned') ? [] : [{ kind: 'status', ...given({ from, to }) }];
}

function activityDifferences(before: Activity, after: Activity, context: ItemContext): Difference[] {
  const [from, to] = [before.method?.name, after.method?.name];
  return [
    // A method may have a level on one scale and none on another.
    ...(context.isSameScale ? levelDifferences('level', before.level, after.level, true) : []),
    ...(from?.toLowerCase() === to?.toLowerCase()
      ? []
      : [{ kind: 'method' as const, ...given({ from, to }) }]),
    ...audienceDifference(before, after, context),
  ];
}

function audienceDifference(before: Activity, after: Activity, { ids, groups }: ItemContext): Difference[] {
  const now = new Set(after.with);
  const had = new Set(translated(before.with, ids.stakeholders));
  const isLost = (id: string) => ids.stakeholders.has(id) && !now.has(ids.stakeholders.get(id)!);
  const from = before.with.filter(isLost).map((id) => groups.before.get(id)!);
  const to = after.with.filter((id) => !had.has(id)).map((id) => groups.after.get(id)!);
  return from.length + to.length > 0 ? [{ kind: 'audience', from, to }] : [];
}

/** People and names in another order are the same. */
function listDifference(kind: 'lead', from: readonly string[], to: readonly string[]): Difference[] {
  return JSON.stringify(from.toSorted()) === JSON.stringify(to.toSorted()) ? [] : [{ kind, from, to }];
}
