import { at, type Pointer } from '../source/pointer.ts';

/** A value without its empty parts, and where those were. */
export interface Tidied {
  readonly value: unknown;
  /** Keys with nothing, or only blanks, after them; in `value` they hold `undefined`, which is no value. */
  readonly emptyKeys: readonly Pointer[];
  /** List entries with nothing in them; they stay in `value`, as null, so that pointers keep their numbers. */
  readonly emptyEntries: ReadonlySet<Pointer>;
}

/** A copy of a document's value in which a key with nothing after it has no value, as if it were not written. */
export function tidy(value: unknown): Tidied {
  const emptyKeys: Pointer[] = [];
  const emptyEntries = new Set<Pointer>();

  function copy(part: unknown, pointer: Pointer): unknown {
    if (Array.isArray(part)) return part.map((entry, index) => copyEntry(entry, at(pointer, index)));
    if (typeof part !== 'object' || part === null) return part;
    return Object.fromEntries(
      Object.entries(part).flatMap(([key, held]) => copyKey(key, held, at(pointer, key))),
    );
  }

  function copyEntry(entry: unknown, pointer: Pointer): unknown {
    if (!isEmpty(entry)) return copy(entry, pointer);
    emptyEntries.add(pointer);
    return null;
  }

  function copyKey(key: string, held: unknown, pointer: Pointer): [string, unknown][] {
    if (!isEmpty(held)) return [[key, copy(held, pointer)]];
    emptyKeys.push(pointer);
    return [[key, undefined]];
  }

  return { value: copy(value, ''), emptyKeys, emptyEntries };
}

function isEmpty(part: unknown): boolean {
  return part === null || (typeof part === 'string' && part.trim() === '');
}
