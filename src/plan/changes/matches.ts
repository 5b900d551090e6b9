import { plainName } from '../../practice/continuum.ts';
import { slugOf } from '../slug.ts';

/** Something of one version beside what it is in the other: one of the two is absent where it was added or dropped. */
export interface Match<T> {
  readonly before?: T;
  readonly after?: T;
}

/** The thing as it is now; what was dropped, as it was. */
export function latestOf<T>({ before, after }: Match<T>): T {
  return (after ?? before)!;
}

/** What can be matched. The id may be written, or made from the name. */
export interface Matchable {
  readonly id: string;
  readonly name: string;
}

/** What else things can be told by. */
export interface Traits<T> {
  /** Where the name has changed; nothing where it is too little to go by. */
  readonly likeness: Key<T>;
  /** Of several with one name. */
  readonly occasion: Key<T>;
}

/** Things with one key may be the same. */
type Key<T> = (thing: T, version: 'before' | 'after') => string | undefined;

const noTraits: Traits<unknown> = { likeness: () => undefined, occasion: () => undefined };

/**
 * Everything of two versions, each once: in the order of the later one, then what was dropped. Things are the same by
 * their id, else by their name, else by all that they are alike in where only one is. Of several with one name, whose
 * ids may be counted, those that are alike are the same; what is left of them is told apart only where it is as many.
 */
export function matchesOf<T extends Matchable>(
  before: readonly T[],
  after: readonly T[],
  traits: Traits<T> = noTraits,
): Match<T>[] {
  const open = { before: new Set(before), after: new Set(after) };
  const former = new Map<T, T>();
  for (const round of roundsOf(traits)) {
    for (const [one, other] of pairsIn(open, round)) {
      former.set(other, one);
      open.before.delete(one);
      open.after.delete(other);
    }
  }
  return [
    ...after.map((after) => (former.has(after) ? { before: former.get(after)!, after } : { after })),
    ...before.flatMap((before) => (open.before.has(before) ? [{ before }] : [])),
  ];
}

/** The ids of one version by those of the other, of what is in both. */
export function idsAcross(matches: readonly Match<Matchable>[]): ReadonlyMap<string, string> {
  return new Map(
    matches.flatMap(({ before, after }) => (before && after ? [[before.id, after.id] as const] : [])),
  );
}

interface Round<T> {
  readonly keyOf: Key<T>;
  /** How many may have one key in the two versions; those that do are paired in their order. */
  readonly where?: (before: number, after: number) => boolean;
}

/** What things are the same by, surest first. */
function roundsOf<T extends Matchable>({ likeness, occasion }: Traits<T>): Round<T>[] {
  // An id that was counted from a name is another one when a namesake is added or dropped before it.
  const namesakes = (trait: Key<T>): Round<T> => ({
    keyOf: (thing, version) => {
      const told = isIdMade(thing) ? trait(thing, version) : undefined;
      return told === undefined ? undefined : JSON.stringify([nameOf(thing), told]);
    },
  });
  return [
    namesakes(likeness),
    namesakes(occasion),
    { keyOf: ({ id }) => id },
    { keyOf: nameOf, where: (before, after) => before === after },
    { keyOf: likeness, where: (before, after) => before === 1 && after === 1 },
  ];
}

function pairsIn<T>(
  open: { readonly before: ReadonlySet<T>; readonly after: ReadonlySet<T> },
  { keyOf, where = () => true }: Round<T>,
): [before: T, after: T][] {
  const later = groupedBy(open.after, (thing) => keyOf(thing, 'after'));
  return [...groupedBy(open.before, (thing) => keyOf(thing, 'before'))].flatMap(([key, earlier]) => {
    const others = later.get(key) ?? [];
    if (!where(earlier.length, others.length)) return [];
    return others.slice(0, earlier.length).map((other, index) => [earlier[index]!, other] as [T, T]);
  });
}

function groupedBy<T>(things: Iterable<T>, keyOf: (thing: T) => string | undefined): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const thing of things) {
    const key = keyOf(thing);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(thing);
    else groups.set(key, [thing]);
  }
  return groups;
}

/** A name as names are compared; one without a letter or a figure as it is. */
function nameOf({ name }: Matchable): string {
  return plainName(name) || name;
}

/** Whether an id may have been made from the name, and counted on. */
function isIdMade({ id, name }: Matchable): boolean {
  const slug = slugOf(name);
  return id.startsWith(slug) && /^(?:-\d+)?$/.test(id.slice(slug.length));
}
