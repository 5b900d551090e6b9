import { groupedByEach } from './grouped-by-each.ts';

/** Things by what they have in common, each group and its things in the order in which they come. */
export function groupedBy<Thing, Key>(
  things: Iterable<Thing>,
  keyOf: (thing: Thing) => Key,
): Map<Key, Thing[]> {
  return groupedByEach(things, (thing) => [keyOf(thing)]);
}
