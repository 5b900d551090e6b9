import { forbiddenCharacters } from './characters.ts';
import type { Diagnostic } from './diagnostic.ts';
import { binaryKindOf, textKindOf } from './file-kind.ts';
import { quote } from './quote.ts';
import { Source } from './source.ts';
import { otherEncodingOf, readUtf8 } from './utf8.ts';

/** The largest plan that is read, in bytes: 8 MiB, twice a plan of 10,000 activities. */
export const largestFile = 8 * 1024 * 1024;

/** The longest line that is read, in UTF-16 units. */
export const longestLine = 20_000;

/** The most lines that are read: more than plans of 10,000 activities have, and few enough to be read in time. */
export const mostLines = 400_000;

/** A source, and what is wrong with its bytes. With an error, its text is not worth parsing. */
export interface Decoded {
  readonly source: Source;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads the bytes of a file as the text of what is `meant`, a plan or another file of keys: UTF-8, with or without a byte-order mark, with the line ends of
 * Unix or Windows. Everything else is told apart and named. A diagnostic's `at` is a span of the source's text.
 */
export function decode(name: string, bytes: Uint8Array, meant = 'a plan'): Decoded {
  const unread = unreadable(bytes, meant);
  if (unread) return { source: new Source(name, ''), diagnostics: [unread] };
  const { text, bad } = readUtf8(bytes);
  const fault = bad === undefined ? faultOf(text, meant) : notUtf8(text, bad);
  return { source: new Source(name, text), diagnostics: fault ? [fault] : forbiddenCharacters(text) };
}

/** Why bytes are not worth turning into text. */
function unreadable(bytes: Uint8Array, meant: string): Diagnostic | undefined {
  if (bytes.length > largestFile) return tooLarge('is larger than 8 MiB', 0);
  const kind = binaryKindOf(bytes);
  if (kind) return otherKind(kind, 0, meant);
  const encoding = otherEncodingOf(bytes);
  return encoding && wrongEncoding(encoding, meant);
}

function faultOf(text: string, meant: string): Diagnostic | undefined {
  const kind = textKindOf(text);
  if (kind) return otherKind(kind, firstLineEnd(text), meant);
  return loneReturn(text) ?? linesTooLong(text);
}

function tooLarge(how: string, end: number): Diagnostic {
  return {
    code: 'file-too-large',
    severity: 'error',
    message: `This file ${how}, which is far more than a plan of ten thousand activities.`,
    hint: 'Check that it is the file you meant, or divide the plan into several.',
    at: { start: 0, end },
  };
}

function otherKind(kind: string, end: number, meant: string): Diagnostic {
  return {
    code: 'not-a-plan',
    severity: 'error',
    message: `This is ${kind}, not ${meant}.`,
    hint: 'What is read here is a plain-text file whose name ends in `.yaml`. Give that file instead.',
    at: { start: 0, end },
  };
}

function wrongEncoding(encoding: string, meant: string): Diagnostic {
  return {
    code: 'file-not-utf8',
    severity: 'error',
    message: `This file is saved as ${encoding}; ${meant} is read as UTF-8.`,
    hint: saveAsUtf8,
    at: { start: 0, end: 0 },
  };
}

function notUtf8(text: string, bad: number): Diagnostic {
  const before = /[\p{L}\p{N}]*$/u.exec(text.slice(Math.max(0, bad - 40), bad))![0];
  const where = before ? `The character after ${quote(before)}` : 'The character here';
  return {
    code: 'file-not-utf8',
    severity: 'error',
    message: `${where} is not UTF-8 text, so there is no telling which letter is meant.`,
    hint: `${saveAsUtf8} Then check that letters with accents, pound signs and quotes look right.`,
    at: { start: bad, end: Math.min(text.length, bad + 1) },
  };
}

const saveAsUtf8 = 'Save the file again with the encoding UTF-8, which editors offer under “Save as”.';

function loneReturn(text: string): Diagnostic | undefined {
  const end = /\r(?!\n)/.exec(text)?.index;
  if (end === undefined) return undefined;
  return {
    code: 'yaml-syntax',
    severity: 'error',
    message:
      'This line ends the way that lines did on old Macs, so the next line would be read as part of it.',
    hint: 'Save the file again with the line ends of Unix (LF) or Windows (CRLF).',
    at: { start: text.lastIndexOf('\n', end) + 1, end },
  };
}

function linesTooLong(text: string): Diagnostic | undefined {
  let lines = 0;
  for (let start = 0; start < text.length; lines++) {
    const end = text.indexOf('\n', start);
    const length = (end < 0 ? text.length : end) - start;
    if (length > longestLine) return tooLongAt(start);
    start += length + 1;
  }
  return lines > mostLines ? tooLarge('has more than 400,000 lines', firstLineEnd(text)) : undefined;
}

function tooLongAt(start: number): Diagnostic {
  return {
    code: 'line-too-long',
    severity: 'error',
    message: `This line has more than ${longestLine} characters, too many for a person to have written it.`,
    hint: 'Divide it into several lines, or check that this is the file you meant.',
    at: { start, end: start + 1 },
  };
}

function firstLineEnd(text: string): number {
  return /^[^\r\n]*/.exec(text)![0].length;
}
