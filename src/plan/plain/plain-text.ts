import { giveUp } from './give-up.ts';
import type { TextTree } from '../tree.ts';

const key = /[A-Za-z][\w-]*(?=:(?: |\r?\n|$))/y;

/** The key that begins at an offset: a word, a colon, and a blank or the end of the line. */
export function keyAt(text: string, at: number): TextTree | undefined {
  key.lastIndex = at;
  const word = key.exec(text)?.[0];
  if (word === undefined) return undefined;
  return { kind: 'text', start: at, end: at + word.length, text: word, bare: true };
}

/** A text without quotes, up to a comment or the end of its line, which is at `end`. */
export function plainText(text: string, at: number, end: number): TextTree {
  const line = text.slice(at, end);
  const comment = line.indexOf(' #');
  return bareText(comment < 0 ? line : line.slice(0, comment), at);
}

/** Signs that begin something else than a text, and those that make something else of it. */
const otherStart = /^[\s?:,[\]{}#&*!|>'"%@`-]/;
const otherInside = /: |:$|\t/;

/** A text without quotes as it stands, with the blanks behind it. */
export function bareText(written: string, at: number): TextTree {
  const words = written.trimEnd();
  // What JavaScript trims is more than YAML's blank; whatever differs is left to the package.
  if (words.length < written.length && /[^ ]/.test(written.slice(words.length))) giveUp();
  if (words === '' || otherStart.test(words) || otherInside.test(words) || words.includes(' #')) giveUp();
  return { kind: 'text', start: at, end: at + words.length, text: words, bare: true };
}

/** A text in quotes on one line, without backslashes. */
export function quotedText(text: string, at: number): TextTree {
  return text[at] === '"' ? doubleQuoted(text, at) : singleQuoted(text, at);
}

function doubleQuoted(text: string, at: number): TextTree {
  const close = text.indexOf('"', at + 1);
  const words = close < 0 ? giveUp() : text.slice(at + 1, close);
  if (/[\\\n\r\t]/.test(words)) giveUp();
  return { kind: 'text', start: at, end: close + 1, text: words, bare: false };
}

const single = /'(?:[^'\n\r\t]|'')*'/y;

function singleQuoted(text: string, at: number): TextTree {
  single.lastIndex = at;
  const written = single.exec(text)?.[0] ?? giveUp();
  const words = written.slice(1, -1).replaceAll("''", "'");
  return { kind: 'text', start: at, end: at + written.length, text: words, bare: false };
}
