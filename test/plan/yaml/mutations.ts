/** Texts with something gone wrong in them, the same for the same seed. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const bases = filesIn(path.join(import.meta.dirname, 'yaml-document/bases'));

/** One of the base texts, changed up to four times. */
export function mutated(random: () => number): Buffer {
  let bytes = pick(random, bases);
  for (let times = 1 + Math.floor(random() * 4); times > 0; times--)
    bytes = pick(random, mutations)(bytes, random);
  return bytes;
}

type Mutation = (bytes: Buffer, random: () => number) => Buffer;

/** What may go wrong with a text, by hand or by accident. */
const mutations: readonly Mutation[] = [
  (bytes, random) => spliced(bytes, random, 1 + Math.floor(random() * 4), Buffer.alloc(0)),
  (bytes, random) => spliced(bytes, random, 0, Buffer.from(pick(random, snippets))),
  (bytes, random) => spliced(bytes, random, 1, Buffer.from(pick(random, snippets))),
  (bytes, random) => spliced(bytes, random, 0, Buffer.from([Math.floor(random() * 256)])),
  (bytes, random) => spliced(bytes, random, 0, stretch(bytes, random)),
  (bytes, random) => spliced(bytes, random, Math.floor(random() * 20), stretch(pick(random, bases), random)),
  (bytes, random) => bytes.subarray(0, Math.floor(random() * bytes.length)),
  (bytes, random) =>
    inLines(bytes, (lines) => lines.with(index(random, lines), ` ${lines[index(random, lines)]!}`)),
  (bytes, random) =>
    inLines(bytes, (lines) => lines.with(index(random, lines), pick(random, lines).trimStart())),
  (bytes, random) => inLines(bytes, (lines) => lines.toSpliced(index(random, lines), 1)),
  (bytes, random) => inLines(bytes, (lines) => lines.toSpliced(index(random, lines), 0, pick(random, lines))),
];

const snippets = [
  ':',
  ': ',
  '- ',
  '-',
  '? ',
  '?',
  '#',
  ' #',
  ',',
  '[',
  ']',
  '{',
  '}',
  '{{',
  '"',
  "'",
  "''",
  '\\',
  '|',
  '>',
  '|2-',
  '&a ',
  '*a',
  '!t ',
  '!',
  '%',
  '@',
  '`',
  '~',
  '<<: ',
  '---\n',
  '...\n',
  '--- ',
  '%YAML 1.1\n',
  '__proto__: ',
  ' ',
  '  ',
  '\t',
  '\n',
  '\r',
  '\r\n',
  '\n\n',
  '\n  ',
  '\n- ',
  '\u00a0',
  '\u0085',
  '\u2028',
  '\ufeff',
  '\u202e',
  '\u2066',
  '\0',
  '\u001b',
  '\u001f',
  '\u0018',
  '\u0002',
  'é',
  '🦉',
  '“',
  '\\e',
  '\\ud800',
  '1E5',
  '0.10',
  'a: b',
  '<<<<<<< HEAD\n',
  '=======\n',
  '• ',
  '：',
  ' = ',
  'constructor: ',
  'title: ',
  '"": ',
  '[[[[',
  '- - - ',
  '""',
];

function spliced(bytes: Buffer, random: () => number, removed: number, added: Buffer): Buffer {
  const at = Math.floor(random() * (bytes.length + 1));
  return Buffer.concat([bytes.subarray(0, at), added, bytes.subarray(at + removed)]);
}

function stretch(bytes: Buffer, random: () => number): Buffer {
  const at = Math.floor(random() * bytes.length);
  return bytes.subarray(at, at + 1 + Math.floor(random() * 30));
}

/** Latin-1 keeps every byte as it is. */
function inLines(bytes: Buffer, change: (lines: string[]) => string[]): Buffer {
  return Buffer.from(change(bytes.toString('latin1').split('\n')).join('\n'), 'latin1');
}

function index(random: () => number, list: readonly unknown[]): number {
  return Math.floor(random() * list.length);
}

function pick<Item>(random: () => number, list: readonly Item[]): Item {
  return list[index(random, list)]!;
}

/** The same numbers from 0 to 1 for the same seed on every machine (mulberry32, public domain). */
export function randomNumbers(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The files of a folder, in the order of their names. */
export function filesIn(folder: string): Buffer[] {
  const files = readdirSync(folder).toSorted();
  return files.map((file) => readFileSync(path.join(folder, file)));
}
