import type { Detail, Difference, State } from './change.ts';
import { currentTiming } from './current-timing.ts';
import { detailDifferences, type Details } from './details.ts';
import { given } from './given.ts';
import { levelDifferences } from './level-differences.ts';
import type { Traits } from './matches.ts';
import type { Activity, Item, ItemReference, Plan } from './plan.ts';
import { daysKey, hasTime, timingDifferences, type Timed } from './timing-differences.ts';

/** What the references of items are compared with. */
export interface ItemContext {
  readonly before: Plan;
  readonly after: Plan;
  /** The ids of the earlier version by what they are now called, of what is in both. */
  readonly ids: {
    readonly items: Ids;
    readonly stakeholders: Ids;
    readonly topics: Ids;
    readonly objectives: Ids;
    readonly materials: Ids;
  };
  readonly isSameScale: boolean;
}

type Ids = ReadonlyMap<string, string>;

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
      { ...detailsOf(before), ...referencesOf(before, context.ids) },
      { ...detailsOf(after), ...referencesOf(after) },
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
    const groups =
      version === 'after' ? item.with : item.with.map((id) => stakeholders.get(id) ?? `dropped ${id}`);
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

function audienceDifference(
  before: Activity,
  after: Activity,
  { ids, before: { stakeholders: earlier }, after: { stakeholders: later } }: ItemContext,
): Difference[] {
  const kept = new Set(after.with);
  const lost = new Set(
    before.with.filter((id) => ids.stakeholders.has(id) && !kept.has(ids.stakeholders.get(id)!)),
  );
  const had = new Set(translated(before.with, ids.stakeholders));
  const from = earlier.flatMap(({ id, name }) => (lost.has(id) ? [name] : []));
  const to = later.flatMap(({ id, name }) => (kept.has(id) && !had.has(id) ? [name] : []));
  return from.length + to.length > 0 ? [{ kind: 'audience', from, to }] : [];
}

/** People and names in another order are the same. */
function listDifference(kind: 'lead', from: readonly string[], to: readonly string[]): Difference[] {
  return JSON.stringify(from.toSorted()) === JSON.stringify(to.toSorted()) ? [] : [{ kind, from, to }];
}

/** The fields of items that are only compared. */
function detailsOf(item: Item): Details {
  const { commentary, progress } = item;
  return { commentary, progress, ...natureOf(item), ...ownDetailsOf(item) };
}

/** What kind of milestone, step or event it is. */
function natureOf(item: Item): Details {
  return {
    what: 'what' in item ? item.what : undefined,
    decides: item.kind === 'milestone' ? item.decides : undefined,
  };
}

function ownDetailsOf(item: Item): Details {
  switch (item.kind) {
    case 'activity': {
      const { purpose, venue, access, cost, outcome, measure, reach } = item;
      return { purpose, venue, access, cost, outcome, measure, reach: [reach.planned, reach.actual] };
    }
    case 'window':
      return { about: item.about, minimumLength: item.minimumLength };
    case 'target':
      return { measure: item.measure };
    default:
      return {};
  }
}

/** What an item refers to, in no order; of the earlier version by what it is now called. */
function referencesOf(item: Item, ids?: ItemContext['ids']): Details {
  const links = (references: readonly ItemReference[]) => references.map(({ id }) => id);
  const rows: readonly (readonly [Detail, readonly string[], Ids | undefined])[] = [
    ['after', links(item.after), ids?.items],
    ['before', links(item.before), ids?.items],
    ['phase', item.phase === undefined ? [] : [item.phase], ids?.items],
    ...(item.kind === 'milestone' && item.about !== undefined
      ? [['about', [item.about], ids?.items] as const]
      : []),
    ...(item.kind === 'activity'
      ? [
          ['topics', item.topics, ids?.topics] as const,
          ['materials', item.materials, ids?.materials] as const,
        ]
      : []),
    ...('objectives' in item ? [['objectives', item.objectives, ids?.objectives] as const] : []),
  ];
  return Object.fromEntries(
    rows.map(([field, found, names]) => [field, (names ? translated(found, names) : found).toSorted()]),
  );
}

/** What was dropped is left out: that it is referred to no longer follows from it. */
function translated(found: readonly string[], ids: Ids): string[] {
  return found.flatMap((id) => ids.get(id) ?? []);
}
