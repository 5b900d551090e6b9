import type { Item } from '../../plan/plan.ts';
import type { Pointer } from '../../source/pointer.ts';
import { groupedBy } from './grouped-by.ts';

/** One thing that has to come before another, and where the plan says so. */
export interface Link {
  readonly first: Item;
  readonly next: Item;
  readonly pointer: Pointer;
}

/**
 * The loops in an order: links of which each leads to the next and the last to the first. Each thing is in one
 * loop at most, so that one slip is told once. Takes time in proportion to the links (Kahn's algorithm: what
 * nothing comes before is taken away, until only what hangs on loops is left).
 */
export function loopsOf(links: readonly Link[]): Link[][] {
  const from = groupedBy(links, ({ first }) => first);
  const waiting = new Map<Item, number>();
  for (const { next } of links) waiting.set(next, (waiting.get(next) ?? 0) + 1);
  const free = [...from.keys()].filter((item) => !waiting.has(item));
  for (let item = free.pop(); item; item = free.pop()) {
    for (const { next } of from.get(item) ?? []) {
      const left = waiting.get(next)! - 1;
      if (left > 0) waiting.set(next, left);
      else if (waiting.delete(next)) free.push(next);
    }
  }
  // What comes after something that was not taken away was not either.
  const into = groupedBy(
    links.filter(({ first }) => waiting.has(first)),
    ({ next }) => next,
  );
  return loopsAmong(into);
}

/** Every thing here has something before it: going back from any of them comes round, to itself or to another loop. */
function loopsAmong(into: ReadonlyMap<Item, readonly Link[]>): Link[][] {
  const loops: Link[][] = [];
  const seen = new Set<Item>();
  for (const start of into.keys()) {
    const way: Link[] = [];
    const steps = new Map<Item, number>();
    let item = start;
    while (!seen.has(item)) {
      seen.add(item);
      steps.set(item, way.length);
      way.push(into.get(item)![0]!);
      item = way.at(-1)!.first;
    }
    const step = steps.get(item);
    if (step !== undefined) loops.push(way.slice(step).toReversed());
  }
  return loops;
}
