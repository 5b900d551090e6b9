import type { Item, ItemReference } from '../plan.ts';
import type { Details } from './details.ts';

/** Ids of one version by those of the other; names by ids. */
export type Ids = ReadonlyMap<string, string>;

/** What the ids of the earlier version are now, of what is in both. */
export interface IdsAcross {
  readonly items: Ids;
  readonly stakeholders: Ids;
  readonly topics: Ids;
  readonly objectives: Ids;
  readonly materials: Ids;
}

/** The fields of items that are only compared. */
export function detailsOfItem(item: Item): Details {
  const { commentary, progress } = item;
  return { commentary, progress, ...natureOf(item), ...ownDetailsOf(item) };
}

/** What kind of milestone, step or event it is. */
export function natureOf(item: Item): Details {
  return {
    what: 'what' in item ? item.what : undefined,
    decides: item.kind === 'milestone' ? item.decides : undefined,
  };
}

function ownDetailsOf(item: Item): Details {
  switch (item.kind) {
    case 'activity': {
      const { purpose, venue, access, cost, outcome, measure, reach } = item;
      const { planned, actual } = reach;
      return { purpose, venue, access, cost, outcome, measure, reach: planned, reached: actual };
    }
    case 'window': {
      const { about, minimumLength, reach } = item;
      return { about, minimumLength, reach: reach.planned, reached: reach.actual };
    }
    case 'target':
      return { measure: item.measure };
    default:
      return {};
  }
}

/** What an item refers to, in no order; what one of the earlier version does, by the ids of now. */
export function referencesOf(item: Item, across?: IdsAcross): Details {
  const to = (kind: keyof IdsAcross, found: readonly string[]) =>
    (across ? translated(found, across[kind]) : found).toSorted();
  return {
    after: to('items', idsOf(item.after)),
    before: to('items', idsOf(item.before)),
    phase: to('items', item.phase === undefined ? [] : [item.phase]),
    ...(item.kind === 'milestone' && { about: to('items', item.about === undefined ? [] : [item.about]) }),
    ...(item.kind === 'activity' && {
      topics: to('topics', item.topics),
      materials: to('materials', item.materials),
    }),
    ...('objectives' in item && { objectives: to('objectives', item.objectives) }),
  };
}

function idsOf(references: readonly ItemReference[]): string[] {
  return references.map(({ id }) => id);
}

/** Ids of the earlier version by those of now. What was dropped is left out: it is told once, of itself. */
export function translated(found: readonly string[], ids: Ids): string[] {
  return found.flatMap((id) => ids.get(id) ?? []);
}
