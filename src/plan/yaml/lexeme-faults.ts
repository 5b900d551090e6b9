import type { Diagnostic } from '../../source/diagnostic.ts';
import type { Lexeme } from './lexeme.ts';
import * as faults from './syntax-faults.ts';

/** What came before a lexeme. */
export interface Before {
  /** The lexeme before it and the one before that; blanks, line ends and comments left aside. */
  readonly last: Lexeme | undefined;
  readonly beforeLast: Lexeme | undefined;
  /** The brackets that are open. */
  readonly brackets: readonly Lexeme[];
  /** Where a tab stands in the indentation of its line. */
  readonly tab: number | undefined;
}

/** The slip that shows in a lexeme and in what came before it, at the place where a person would mend it. */
export function syntaxFault(text: string, lexeme: Lexeme, before: Before): Diagnostic | undefined {
  const inBrackets = before.brackets.length > 0;
  if (before.tab !== undefined && !inBrackets && lexeme.kind !== 'block-text') return faults.tab(before.tab);
  return (
    ownFault(text, lexeme) ??
    faultAfterBlockMark(text, lexeme, before) ??
    (inBrackets ? faultInBrackets(text, lexeme, before) : faultInLines(text, lexeme, before))
  );
}

/** What is wrong with a lexeme wherever it stands. */
function ownFault(text: string, lexeme: Lexeme): Diagnostic | undefined {
  switch (lexeme.kind) {
    case 'quoted':
      return isClosed(lexeme.text) ? undefined : faults.unclosedQuote(text, lexeme.offset);
    case 'text':
      return badStart(text, lexeme);
    case 'block-mark':
      return /^[|>](?:[1-9]?[+-]?|[+-][1-9])$/.test(lexeme.text) ? undefined : faults.badStart(text, lexeme);
    case 'question':
      return faults.questionMark(lexeme.offset);
    default:
      return undefined;
  }
}

function badStart(text: string, lexeme: Lexeme): Diagnostic | undefined {
  if (/^[@`%|>,]/.test(lexeme.text)) return faults.badStart(text, lexeme);
  return /^[\u00a0\u2000-\u200a\u202f\u3000]/.test(lexeme.text) ? faults.oddBlank(lexeme.offset) : undefined;
}

/** Whether a quoted text ends in the quote that it began with, and not in one that a backslash makes a letter. */
function isClosed(quoted: string): boolean {
  if (quoted.length < 2 || !quoted.endsWith(quoted[0]!)) return false;
  if (quoted.startsWith("'")) return true;
  let slashes = 0;
  while (quoted[quoted.length - 2 - slashes] === '\\') slashes++;
  return slashes % 2 === 0;
}

function faultAfterBlockMark(text: string, lexeme: Lexeme, { last }: Before): Diagnostic | undefined {
  if (last?.kind !== 'block-mark' || lexeme.kind === 'block-text') return undefined;
  return faults.wordsAfterBlockMark(text, last, lexeme);
}

function faultInBrackets(text: string, lexeme: Lexeme, before: Before): Diagnostic | undefined {
  const { last, beforeLast } = before;
  const open = before.brackets.at(-1)!;
  switch (lexeme.kind) {
    case 'comma':
      return last?.kind === 'comma' || last === open ? faults.commaAlone(lexeme) : undefined;
    case 'colon':
      return isText(last) && beforeLast?.kind === 'colon'
        ? faults.colonInBrackets(text, last, lexeme)
        : undefined;
    case 'cut-off':
      return faults.unclosedBracket(text, open);
    case 'close':
      return closes(open, lexeme) ? undefined : faults.unclosedBracket(text, open);
    case 'open':
      if (isDoubled(open, lexeme)) return faults.placeholder(text, open);
      return isEnded(last) ? faults.missingComma(text, lexeme) : undefined;
    case 'text':
    case 'quoted':
      return isEnded(last) ? faults.missingComma(text, lexeme) : undefined;
    default:
      return undefined;
  }
}

function closes(open: Lexeme, close: Lexeme): boolean {
  return open.text === '[' ? close.text === ']' : close.text === '}';
}

/** `{{`, with which forms mark what is to be filled in. */
function isDoubled(open: Lexeme, lexeme: Lexeme): boolean {
  return open.text === '{' && lexeme.text === '{' && open.offset + 1 === lexeme.offset;
}

function isText(lexeme: Lexeme | undefined): lexeme is Lexeme {
  return lexeme?.kind === 'text' || lexeme?.kind === 'quoted';
}

/** After these a value has ended. */
function isEnded(last: Lexeme | undefined): boolean {
  return last?.kind === 'close' || isText(last);
}

function faultInLines(text: string, lexeme: Lexeme, before: Before): Diagnostic | undefined {
  const { last, beforeLast } = before;
  switch (lexeme.kind) {
    case 'close':
      return faults.bracketTooMany(lexeme);
    case 'colon':
      return last && !lexeme.onNewLine ? faultBeforeColon(text, lexeme, last, beforeLast) : undefined;
    case 'hyphen':
      return last?.kind === 'colon' && !lexeme.onNewLine ? faults.listOnLineOfKey(text, lexeme) : undefined;
    case 'text':
    case 'quoted':
    case 'open':
      return last && !lexeme.onNewLine ? faultAfterValue(text, lexeme, last) : undefined;
    default:
      return undefined;
  }
}

/** A colon makes a key of what stands before it; that must be one line, and not itself a value. */
function faultBeforeColon(
  text: string,
  colon: Lexeme,
  key: Lexeme,
  beforeKey: Lexeme | undefined,
): Diagnostic | undefined {
  const isValue = beforeKey?.kind === 'colon' && !key.onNewLine;
  const lines = text.slice(key.offset, colon.offset).includes('\n');
  if (key.kind === 'text' && lines) {
    return isValue ? faults.deeperThanKey(text, key, colon) : faults.lineWithoutColon(text, key.offset);
  }
  return isValue && isEnded(key) ? faults.colonInText(text, key, colon) : undefined;
}

function faultAfterValue(text: string, lexeme: Lexeme, last: Lexeme): Diagnostic | undefined {
  if (last.kind === 'close') return faults.wordsAfterBracket(text, last, lexeme);
  return last.kind === 'quoted' ? faults.wordsAfterQuote(text, last, lexeme) : undefined;
}
