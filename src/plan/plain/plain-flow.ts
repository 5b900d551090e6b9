import { giveUp } from './give-up.ts';
import { bareText, quotedText } from './plain-text.ts';
import type { Entry, ListTree, MapTree, TextTree, Tree } from '../tree.ts';

/** A list or a group in brackets at an offset, closed on the same line. */
export function readFlow(text: string, at: number, depth = 0): ListTree | MapTree {
  if (depth > 20) giveUp();
  return text[at] === '[' ? list(text, at, depth) : group(text, at, depth);
}

function list(text: string, at: number, depth: number): ListTree {
  const items: Tree[] = [];
  const end = parts(text, at, ']', (start) => {
    items.push(value(text, start, depth));
    return items.at(-1)!.end;
  });
  return { kind: 'list', start: at, end, bracketed: true, items };
}

const key = /[A-Za-z][\w-]*(?=: )/y;

function group(text: string, at: number, depth: number): MapTree {
  const entries: Entry[] = [];
  const end = parts(text, at, '}', (start) => {
    key.lastIndex = start;
    const word = key.exec(text)?.[0] ?? giveUp();
    const name: TextTree = { kind: 'text', start, end: start + word.length, text: word, bare: true };
    entries.push({ key: name, value: value(text, skipBlanks(text, name.end + 1), depth) });
    return entries.at(-1)!.value.end;
  });
  return { kind: 'map', start: at, end, bracketed: true, entries };
}

/** Reads what stands between commas; gives the offset behind the closing bracket. */
function parts(text: string, open: number, close: string, read: (start: number) => number): number {
  let at = skipBlanks(text, open + 1);
  if (text[at] === close) return at + 1;
  for (;;) {
    at = skipBlanks(text, read(at));
    if (text[at] === close) return at + 1;
    if (text[at] !== ',') giveUp();
    at = skipBlanks(text, at + 1);
  }
}

const bare = /[^,[\]{}\n\r]*/y;

function value(text: string, at: number, depth: number): Tree {
  const first = text[at];
  if (first === '[' || first === '{') return readFlow(text, at, depth + 1);
  if (first === '"' || first === "'") return quotedText(text, at);
  bare.lastIndex = at;
  return bareText(bare.exec(text)![0], at);
}

function skipBlanks(text: string, at: number): number {
  let end = at;
  while (text[end] === ' ') end++;
  return end;
}
