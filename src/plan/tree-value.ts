import { forbiddenCharacter, spelledOutFault, hasDirectionMark } from '../source/characters.ts';
import type { Diagnostic } from '../source/diagnostic.ts';
import { quote } from '../source/quote.ts';
import type { Source } from '../source/source.ts';
import type { Entry, ListTree, MapTree, TextTree, Tree } from './tree.ts';

/** The plain data that a tree stands for, the tree of exactly that data, and what was left out of both. */
export interface TreeValue {
  readonly value: unknown;
  readonly tree: Tree;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Turns a tree into plain data: objects, lists, text, numbers, `true`, `false` and `null`. Of a key given twice the
 * first is kept; a key that is refused is left out with what it holds, so that no object has one.
 */
export function valueOf(source: Source, tree: Tree): TreeValue {
  return new Walk(source).result(tree);
}

/** Own names of every object in JavaScript, with which plans have been used to attack programs. */
const refusedKeys = new Set(['__proto__', 'constructor', 'prototype']);

/** A file has no more faults of this kind listed. */
const mostListed = 100;

/** Numbers as people write them; only those come back unchanged when they are printed. */
const number = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;

class Walk {
  readonly #source: Source;
  readonly #diagnostics: Diagnostic[] = [];
  /** Looking at every text costs time that only few files need. */
  readonly #mayHide: boolean;

  constructor(source: Source) {
    this.#source = source;
    this.#mayHide = source.text.includes('\\') || hasDirectionMark(source.text);
  }

  result(root: Tree): TreeValue {
    const { value, tree } = this.#read(root);
    return { value, tree, diagnostics: this.#diagnostics };
  }

  #read(tree: Tree): { value: unknown; tree: Tree } {
    if (tree.kind === 'map') return this.#map(tree);
    if (tree.kind === 'list') return this.#list(tree);
    if (this.#mayHide) this.#lookInto(tree, 'value');
    return { value: plainValue(tree), tree };
  }

  #list(list: ListTree): { value: unknown; tree: Tree } {
    const read = list.items.map((item) => this.#read(item));
    return { value: read.map(({ value }) => value), tree: { ...list, items: read.map(({ tree }) => tree) } };
  }

  #map(map: MapTree): { value: unknown; tree: Tree } {
    const value: Record<string, unknown> = {};
    const kept = new Map<string, Entry>();
    for (const { key, value: held } of map.entries) {
      if (this.#mayHide) this.#lookInto(key, 'key');
      const fault = refusal(key) ?? this.#duplicate(key, kept.get(key.text));
      if (fault) {
        this.#report(fault);
        continue;
      }
      const read = this.#read(held);
      value[key.text] = read.value;
      kept.set(key.text, { key, value: read.tree });
    }
    return { value, tree: { ...map, entries: [...kept.values()] } };
  }

  #duplicate(key: TextTree, first: Entry | undefined): Diagnostic | undefined {
    if (!first) return undefined;
    const { line } = this.#source.position(first.key.start);
    return {
      code: 'key-duplicate',
      severity: 'error',
      message: `The key ${quote(key.text)} is used twice in the same place: first on line ${line}, and again here.`,
      hint: 'Keep one of them. If both hold a list, put the entries of both under one key.',
      at: spanOf(key),
    };
  }

  /** Raw text was looked at when it was decoded; what is spelled out in quotes (`"\e"`) is only seen here. */
  #lookInto(text: TextTree, place: 'key' | 'value'): void {
    const character = forbiddenCharacter(text.text);
    const written = this.#source.text.slice(text.start, text.end);
    if (character && !forbiddenCharacter(written)) {
      this.#report(spelledOutFault(character, text.start, firstLineEnd(written, text.start)));
    } else if (hasDirectionMark(text.text)) {
      this.#report(directionFault(text, place, firstLineEnd(written, text.start)));
    }
  }

  #report(diagnostic: Diagnostic): void {
    if (this.#diagnostics.length < mostListed) this.#diagnostics.push(diagnostic);
  }
}

/** What a text written bare stands for; anything that would not come back as it was written stays text. */
function plainValue({ text, bare }: TextTree): string | number | boolean | null {
  if (!bare) return text;
  if (text === '' || text === '~' || text === 'null') return null;
  if (text === 'true' || text === 'false') return text === 'true';
  if (text.length > 20 || !number.test(text)) return text;
  const read = Number(text);
  const exact = text.includes('.') || Number.isSafeInteger(read);
  return exact && String(read) === text ? read : text;
}

function refusal(key: TextTree): Diagnostic | undefined {
  if (refusedKeys.has(key.text)) {
    return {
      code: 'key-forbidden',
      severity: 'error',
      message: `${quote(key.text)} cannot be a key: programs give that word a meaning of their own.`,
      hint: 'Use another word.',
      at: spanOf(key),
    };
  }
  if (key.text === '<<' && key.bare) return mergeKey(key);
  return key.text === '' ? keyWithoutWords(key) : undefined;
}

function mergeKey(key: TextTree): Diagnostic {
  return {
    code: 'yaml-merge-key',
    severity: 'error',
    message:
      'The key `<<` takes keys over from elsewhere, which is not done here: a reader should see each one.',
    hint: 'Write the keys out here.',
    at: spanOf(key),
  };
}

function keyWithoutWords(key: TextTree): Diagnostic {
  return {
    code: 'yaml-syntax',
    severity: 'error',
    message: 'A key is missing before the colon.',
    hint: 'Write the key, such as `title`, before the colon, or put text that begins with a colon in quotes.',
    at: { start: key.start, end: Math.max(key.end, key.start + 1) },
  };
}

function directionFault(text: TextTree, place: 'key' | 'value', end: number): Diagnostic {
  return {
    code: 'text-bidirectional',
    severity: place === 'key' ? 'error' : 'warning',
    message: `${quote(text.text)} holds a mark that nobody can see and that turns the reading direction, so it may read otherwise than it is.`,
    hint: 'Delete the mark, unless the words are in a language that is written from right to left and need it.',
    at: { start: text.start, end },
  };
}

function spanOf({ start, end }: TextTree): { start: number; end: number } {
  return { start, end };
}

function firstLineEnd(written: string, start: number): number {
  return start + /^[^\r\n]*/.exec(written)![0].length;
}
