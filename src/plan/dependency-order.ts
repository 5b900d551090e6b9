import type { Item } from './plan.ts';

/** Items in an order in which each comes after what it depends on, and the loops that keep the others out of it. */
export interface Ordered {
  readonly ordered: readonly Item[];
  /** Each item of a loop depends on the next, the last on the first. */
  readonly loops: readonly (readonly Item[])[];
}

/** Kahn's algorithm: in proportion to the items and what they depend on, however long a chain is. */
export function inDependencyOrder(
  items: readonly Item[],
  dependsOn: (item: Item) => readonly string[],
): Ordered {
  const byId = new Map(items.map((item) => [item.id, item]));
  const needs = new Map(
    items.map((item) => [item, new Set(dependsOn(item).flatMap((id) => byId.get(id) ?? []))]),
  );
  const neededBy = new Map<Item, Item[]>();
  for (const [item, others] of needs) {
    for (const other of others) {
      const waiting = neededBy.get(other);
      if (waiting) waiting.push(item);
      else neededBy.set(other, [item]);
    }
  }
  const missing = new Map([...needs].map(([item, others]) => [item, others.size]));
  const free = items.filter((item) => missing.get(item) === 0);
  const ordered: Item[] = [];
  for (let item = free.pop(); item; item = free.pop()) {
    ordered.push(item);
    missing.delete(item);
    for (const next of neededBy.get(item) ?? []) {
      const left = missing.get(next)! - 1;
      missing.set(next, left);
      if (left === 0) free.push(next);
    }
  }
  return { ordered, loops: loopsAmong(missing, needs) };
}

/** Going on from any that is left comes round, to itself or to another loop. What only hangs on a loop is no fault of its own. */
function loopsAmong(left: ReadonlyMap<Item, number>, needs: ReadonlyMap<Item, ReadonlySet<Item>>): Item[][] {
  const loops: Item[][] = [];
  const seen = new Set<Item>();
  for (const start of left.keys()) {
    const way: Item[] = [];
    let item: Item | undefined = start;
    while (item && !seen.has(item)) {
      seen.add(item);
      way.push(item);
      item = [...needs.get(item)!].find((other) => left.has(other));
    }
    const place = item ? way.indexOf(item) : -1;
    if (place !== -1) loops.push(way.slice(place));
  }
  return loops;
}
