import { giveUp, hasGivenUp } from './give-up.ts';
import { readFlow } from './plain-flow.ts';
import { PlainLines } from './plain-lines.ts';
import { readBlockText } from './plain-block-text.ts';
import { keyAt, plainText, quotedText } from './plain-text.ts';
import type { Entry, ListTree, MapTree, Tree } from '../tree.ts';

/** Plans are about six levels deep; what is deeper is left to the YAML package, which has a limit of its own. */
const deepest = 50;

/** As many parts as a plan of ten thousand full activities has; what has more is left to the YAML package. */
const mostParts = 250_000;

/**
 * Reads the plain YAML that plans are written in, in one pass: keys and lists by indentation, texts on one line, with
 * quotes or without, texts in blocks, lists and groups in brackets on one line, comments. Ten times as fast as the
 * YAML package and without it in memory.
 *
 * The package is the authority. For anything else, right or wrong, this gives `undefined`, and the package reads the
 * text; what is read here is exactly what the package would read (held to it by `test/plan/plain/plain-reader.test.ts`).
 */
export function readPlainly(text: string): MapTree | undefined {
  // To YAML a line can end this way too; no program that people use ends one so.
  if (/\r(?!\n)/.test(text)) return undefined;
  try {
    return new PlainReader(text).read();
  } catch (error) {
    if (hasGivenUp(error)) return undefined;
    throw error;
  }
}

class PlainReader {
  readonly #lines: PlainLines;
  #depth = 0;
  #parts = 0;

  constructor(text: string) {
    this.#lines = new PlainLines(text);
  }

  read(): MapTree {
    if (this.#lines.indent !== 0 || this.#lines.isEntry()) giveUp();
    const tree = this.#map(0, this.#lines.start);
    return this.#lines.isAtEnd() ? tree : giveUp();
  }

  /** What stands below a key, from the line that is reached. */
  #block(): Tree {
    const { indent, start } = this.#lines;
    if (++this.#depth > deepest) giveUp();
    const tree = this.#lines.isEntry() ? this.#list(indent) : this.#map(indent, start);
    this.#depth--;
    return tree;
  }

  /** Keys at one indentation, the first of which begins at `start`: a line's start, or behind a hyphen. */
  #map(indent: number, start: number): MapTree {
    const entries: Entry[] = [];
    for (let at = start; ; at = this.#lines.start) {
      const key = keyAt(this.#lines.text, at) ?? giveUp();
      entries.push({ key, value: this.#value(indent, key.end + 1, true) });
      if (this.#endsAt(indent)) break;
      if (this.#lines.isEntry()) giveUp();
    }
    return { kind: 'map', start, end: entries.at(-1)!.value.end, bracketed: false, entries };
  }

  #list(indent: number): ListTree {
    const { start } = this.#lines;
    const items: Tree[] = [];
    do {
      if (!this.#lines.isEntry()) giveUp();
      items.push(this.#item(indent));
    } while (!this.#endsAt(indent) && this.#lines.isEntry());
    return { kind: 'list', start, end: items.at(-1)!.end, bracketed: false, items };
  }

  /** Whether what stands at an indentation is over: the next line is at a smaller one. */
  #endsAt(indent: number): boolean {
    if (++this.#parts > mostParts || this.#lines.indent > indent) giveUp();
    return this.#lines.indent < indent;
  }

  #item(indent: number): Tree {
    const at = this.#lines.skipBlanks(this.#lines.start + 1);
    if (!keyAt(this.#lines.text, at)) return this.#value(indent, at, false);
    if (++this.#depth > deepest) giveUp();
    const tree = this.#map(indent + at - this.#lines.start, at);
    this.#depth--;
    return tree;
  }

  /** The value behind a colon or a hyphen at an indentation; moves on to the line after it. */
  #value(indent: number, after: number, isOfKey: boolean): Tree {
    const { text } = this.#lines;
    const at = this.#lines.skipBlanks(after);
    if (this.#lines.isLineOver(at)) return isOfKey ? this.#below(indent) : giveUp();
    switch (text[at]) {
      case '|':
      case '>':
        return readBlockText(this.#lines, at, indent);
      case '[':
      case '{':
        return this.#alone(indent, readFlow(text, at));
      case '"':
      case "'":
        return this.#alone(indent, quotedText(text, at));
      default:
        return this.#alone(indent, plainText(text, at, this.#lines.end));
    }
  }

  /** What stands below a key: deeper than it, or a list as deep as it. */
  #below(indent: number): Tree {
    this.#lines.next();
    const isDeeper = this.#lines.indent > indent;
    const isListBeside = this.#lines.indent === indent && this.#lines.isEntry();
    return isDeeper || isListBeside ? this.#block() : giveUp();
  }

  /** A value with nothing but a comment behind it. Were the next line deeper, it would go on there. */
  #alone<Value extends Tree>(indent: number, value: Value): Value {
    if (!this.#lines.isLineOver(value.end)) giveUp();
    this.#lines.next();
    return this.#lines.indent > indent ? giveUp() : value;
  }
}
