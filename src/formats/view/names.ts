import type { Plan } from '../../plan/plan.ts';

/** What is called by its id in a plan, and its name there. */
export interface Names {
  readonly stakeholders: ReadonlyMap<string, string>;
  readonly topics: ReadonlyMap<string, string>;
  readonly materials: ReadonlyMap<string, string>;
  /** Of every dated thing. */
  readonly items: ReadonlyMap<string, string>;
}

/** The names of a plan by id. */
export function namesOf({ stakeholders, topics, materials, items }: Plan): Names {
  return {
    stakeholders: byId(stakeholders),
    topics: byId(topics),
    materials: byId(materials),
    items: byId(items),
  };
}

/** The names of these ids, in their order; an id that nothing has is left out. */
export function named(ids: readonly string[], names: ReadonlyMap<string, string>): string[] {
  return ids.flatMap((id) => names.get(id) ?? []);
}

function byId(entries: readonly { readonly id: string; readonly name: string }[]): Map<string, string> {
  return new Map(entries.map(({ id, name }) => [id, name]));
}
