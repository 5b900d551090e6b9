import type { Plan } from '../../plan/plan.ts';
import type { Timeline } from '../../timeline/timeline.ts';

/** What is called by its id in a plan, and its name there. */
export interface Names {
  readonly stakeholders: ReadonlyMap<string, string>;
  readonly topics: ReadonlyMap<string, string>;
  readonly materials: ReadonlyMap<string, string>;
  readonly objectives: ReadonlyMap<string, string>;
  /** Of every dated thing. */
  readonly items: ReadonlyMap<string, string>;
  /** Ids of the dated things that are late. */
  readonly late: ReadonlySet<string>;
}

/** The names of a plan by id. Only its timeline knows what is late. */
export function namesOf(plan: Plan, timeline?: Timeline): Names {
  const rows = timeline?.lanes.flatMap((lane) => lane.rows) ?? [];
  return {
    stakeholders: byId(plan.stakeholders),
    topics: byId(plan.topics),
    materials: byId(plan.materials),
    objectives: byId(plan.objectives),
    items: byId(plan.items),
    late: new Set(rows.flatMap(({ item, isLate }) => (isLate ? [item.id] : []))),
  };
}

/** The names of these ids, in their order; an id that nothing has is left out. */
export function named(ids: readonly string[], names: ReadonlyMap<string, string>): string[] {
  return ids.flatMap((id) => names.get(id) ?? []);
}

function byId(entries: readonly { readonly id: string; readonly name: string }[]): Map<string, string> {
  return new Map(entries.map(({ id, name }) => [id, name]));
}
