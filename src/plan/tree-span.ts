import { keysOf, type Pointer } from '../source/pointer.ts';
import type { Span } from '../source/span.ts';
import { isNothing, type Entry, type Tree } from './tree.ts';

/** A part of the plan, and the key that holds it: none for the plan itself and for the entries of a list. */
interface Place {
  readonly tree: Tree;
  readonly key?: Span;
  /** Whether the pointer led all the way here, not only to what would hold it. */
  readonly found: boolean;
}

/**
 * What to underline for a pointer, always within one line.
 * A value: a text up to the end of its first line (its words, not the `|` before them); of a list or a group the
 * first line, as far as its first entry goes. An empty value: the key that holds it, or its hyphen. Something that
 * is missing: the key of what should hold it, else (in a list) the first line of that, else the plan's first key.
 */
export function spanOf(text: string, root: Tree, pointer: Pointer, on: 'key' | 'value'): Span {
  const { tree, key, found } = placeOf(root, keysOf(pointer));
  if (tree === root && !(found && root.kind !== 'map')) return firstKey(text, root);
  if (key && (on === 'key' || !found || isNothing(tree))) return clipped(text, key.start, key.end);
  return isNothing(tree) ? hyphenBefore(text, tree.start) : valueSpan(text, tree);
}

/** The whole of a value over all its lines; of a key, and where the pointer leads to nothing, what is underlined. */
export function extentOf(text: string, root: Tree, pointer: Pointer, on: 'key' | 'value'): Span {
  const { tree, found } = placeOf(root, keysOf(pointer));
  if (on === 'key' || !found || isNothing(tree)) return spanOf(text, root, pointer, on);
  return { start: tree.start, end: tree.end };
}

function placeOf(root: Tree, keys: readonly string[]): Place {
  let place: Place = { tree: root, found: true };
  for (const key of keys) {
    const next = step(place.tree, key);
    if (!next) return { ...place, found: false };
    place = next;
  }
  return place;
}

function step(tree: Tree, key: string): Place | undefined {
  if (tree.kind === 'list') {
    const item = /^\d+$/.test(key) ? tree.items[Number(key)] : undefined;
    return item && { tree: item, found: true };
  }
  const entry = tree.kind === 'map' ? tree.entries.find((each) => each.key.text === key) : undefined;
  return entry && { tree: entry.value, key: entry.key, found: true };
}

function firstKey(text: string, root: Tree): Span {
  const first = root.kind === 'map' ? root.entries[0]?.key : undefined;
  return first ? clipped(text, first.start, first.end) : valueSpan(text, root);
}

function valueSpan(text: string, tree: Tree): Span {
  if (tree.kind === 'text') return textSpan(text, tree);
  return clipped(text, tree.start, tree.bracketed ? tree.end : endOfFirst(text, tree));
}

/** A block of text is marked by its first line of words, not by the `|` that begins it. */
function textSpan(text: string, { start, end }: Span): Span {
  const block = /^[|>][^\r\n]*\r?\n\s*/.exec(text.slice(start, end));
  const words = block ? start + block[0].length : start;
  return words < end ? clipped(text, words, end) : clipped(text, start, end);
}

/** The end of a list's or group's first entry, so that a comment behind it is not underlined. */
function endOfFirst(text: string, tree: Tree): number {
  if (tree.kind === 'text' || tree.bracketed) return tree.end;
  const first: Tree | Entry | undefined = tree.kind === 'map' ? tree.entries[0] : tree.items[0];
  if (!first) return tree.end;
  if (!('key' in first)) return isNothing(first) ? tree.start + 1 : endOfFirst(text, first);
  const onKeyLine = !/\n/.test(text.slice(first.key.end, first.value.start));
  return onKeyLine && !isNothing(first.value) ? endOfFirst(text, first.value) : first.key.end + 1;
}

/** An entry with nothing after its hyphen. */
function hyphenBefore(text: string, start: number): Span {
  const hyphen = text.lastIndexOf('-', start);
  const between = hyphen < 0 ? 'x' : text.slice(hyphen + 1, start);
  return /^\s*$/.test(between) ? { start: hyphen, end: hyphen + 1 } : { start, end: start };
}

function clipped(text: string, start: number, end: number): Span {
  const line = /^[^\r\n]*/.exec(text.slice(start, end))![0].trimEnd();
  return { start, end: Math.max(start + line.length, Math.min(end, start + 1)) };
}
