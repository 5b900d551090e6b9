/**
 * A place in a plan as a JSON pointer (RFC 6901): `/activities/3/when`; `''` is the plan itself.
 * Everything after parsing reports at a pointer; it becomes a line and a column only when printed.
 */
export type Pointer = string;

/** The pointer of something inside `base`: `at('/activities', 3, 'when')` is `/activities/3/when`. */
export function at(base: Pointer, ...keys: readonly (string | number)[]): Pointer {
  return keys.reduce<Pointer>((pointer, key) => `${pointer}/${escapeKey(String(key))}`, base);
}

/** The keys of a pointer, unescaped: `/activities/3/when` gives `['activities', '3', 'when']`. */
export function keysOf(pointer: Pointer): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** The pointer of what holds this one; the plan itself holds itself. */
export function parentOf(pointer: Pointer): Pointer {
  return pointer.slice(0, Math.max(0, pointer.lastIndexOf('/')));
}

/** Whether `pointer` is `base` or lies somewhere inside it. */
export function isWithin(pointer: Pointer, base: Pointer): boolean {
  return pointer === base || pointer.startsWith(`${base}/`);
}

function escapeKey(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}
