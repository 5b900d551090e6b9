import {
  Composer,
  isMap,
  isScalar,
  isSeq,
  Lexer,
  Parser,
  type CST,
  type ParsedNode,
  type Scalar,
} from 'yaml';
import type { Diagnostic } from '../../source/diagnostic.ts';
import type { Source } from '../../source/source.ts';
import type { Span } from '../../source/span.ts';
import { documentOf, type Parsed } from '../document.ts';
import { explained, type ComposerFault } from './composer-faults.ts';
import { conflictMarker, emptyFile, loneText, severalDocuments } from './file-faults.ts';
import { firstWord, lineAt } from './line.ts';
import { Prescan } from './prescan.ts';
import { nestedTooDeep } from './size-faults.ts';
import { isNothing, type Entry, type Tree } from '../tree.ts';

/** How deep lists and groups may be nested, the plan itself being the first level. */
const deepest = 64;

/** The YAML package is stopped after so many errors; only the first is told. */
const mostErrors = 20;

/** YAML 1.2 without its hooks. Values are read by our own rules, from what was written. */
const settings = {
  version: '1.2',
  schema: 'failsafe',
  merge: false,
  resolveKnownTags: false,
  strict: true,
  stringKeys: true,
  uniqueKeys: false,
  prettyErrors: false,
  logLevel: 'error',
} as const;

/**
 * Reads the text of a plan with the YAML package. Anything may be in it; nothing in it is run, and every fault has a
 * place.
 */
export function parseDocument(source: Source): Parsed {
  const { text } = source;
  const read = treeIn(text);
  if (!read.tree) return { diagnostics: read.faults };
  const fault = isNothing(read.tree) ? emptyFile() : loneText(text, read.tree);
  return fault ? { diagnostics: [fault] } : documentOf(source, read.tree);
}

/** The tree of a text, or why there is none. The package's own tokens and tree are let go of on the way. */
function treeIn(text: string): { tree?: Tree; faults: readonly Diagnostic[] } {
  const conflict = conflictMarker(text);
  if (conflict) return { faults: [conflict] };
  const { tokens, faults, fault } = tokensOf(text);
  if (faults.length > 0) return { faults };
  const second = tokens.filter((token) => token.type === 'document')[1];
  if (second && !(fault && startOf(fault) < second.offset)) {
    return { faults: [severalDocuments(text, second.offset)] };
  }
  const { contents, errors } = composed(tokens);
  const first = firstFault(text, errors, fault);
  if (first) return { faults: [first] };
  return { tree: contents ? treeOf(contents) : nothingAt(0), faults: [] };
}

/**
 * The tokens of a text as far as they are worth reading; the faults that make them worth nothing; and the one that
 * ended the reading, before which there may be another.
 */
function tokensOf(text: string): { tokens: CST.Token[]; faults: readonly Diagnostic[]; fault?: Diagnostic } {
  const scan = new Prescan(text);
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  let errors = 0;
  let tooDeep: Diagnostic | undefined;
  for (const lexeme of new Lexer().lex(text)) {
    const start = scan.offset;
    if (!scan.next(lexeme)) break;
    for (const token of parser.next(lexeme)) {
      tokens.push(token);
      if (token.type === 'error') errors++;
    }
    if (parser.stack.length > deepest) tooDeep = depthFault(text, parser.stack, start);
    if (tooDeep || errors === mostErrors) break;
  }
  scan.end();
  if (scan.refusals.length > 0) return { tokens: [], faults: scan.refusals };
  const size = tooDeep ?? scan.tooLarge;
  if (size) return { tokens: [], faults: [size] };
  tokens.push(...parser.end());
  return { tokens, faults: [], ...(scan.fault && { fault: scan.fault }) };
}

/** The parser's stack holds the document, the lists and groups that are open, and perhaps a text. */
function depthFault(text: string, stack: readonly CST.Token[], offset: number): Diagnostic | undefined {
  const open = stack.filter(({ type }) => /^(?:block-map|block-seq|flow-collection)$/.test(type));
  if (open.length <= deepest) return undefined;
  return nestedTooDeep(text[offset] === ':' ? firstWord(lineAt(text, offset)) : offset);
}

class TooManyErrors extends Error {}

/** The first document of the tokens, and the first errors in it. */
function composed(tokens: readonly CST.Token[]): { contents: ParsedNode | null; errors: ComposerFault[] } {
  const composer = new Composer(settings);
  const errors: ComposerFault[] = [];
  // The package collects errors without end, each with a stack trace; this is its only hook to stop that.
  composer['onError'] = (place: ErrorPlace, code: string, message: string, isWarning?: boolean) => {
    if (errors.length === mostErrors) throw new TooManyErrors();
    if (!isWarning) errors.push({ code, message, ...extent(place) });
  };
  try {
    for (const document of composer.compose(tokens, true)) {
      const late = document.errors.map(({ code, message, pos: [start, end] }) => ({
        code,
        message,
        start,
        end,
      }));
      return { contents: document.contents as ParsedNode | null, errors: [...errors, ...late] };
    }
  } catch (error) {
    if (!(error instanceof TooManyErrors)) throw error;
  }
  return { contents: null, errors };
}

type ErrorPlace = number | readonly [start: number, end: number] | { offset: number; source?: string };

function extent(place: ErrorPlace): Span {
  if (typeof place === 'number') return { start: place, end: place + 1 };
  if ('offset' in place) return { start: place.offset, end: place.offset + (place.source?.length ?? 1) };
  return { start: place[0], end: place[1] };
}

/** The fault that comes first in the text. What was left unread after the scan's fault may look like a fault too. */
function firstFault(
  text: string,
  errors: readonly ComposerFault[],
  found?: Diagnostic,
): Diagnostic | undefined {
  const explanations = errors.map((error) => explained(text, error));
  const first = explanations.toSorted((a, b) => startOf(a) - startOf(b))[0];
  if (!found || !first) return found ?? first;
  return startOf(first) < lineAt(text, startOf(found)).start ? first : found;
}

function startOf({ at }: Diagnostic): number {
  return typeof at === 'string' ? 0 : at.start;
}

function treeOf(node: ParsedNode): Tree {
  const [start, end] = node.range;
  const bracketed = 'flow' in node && node.flow === true;
  if (isMap<ParsedNode, ParsedNode | null>(node)) {
    return {
      kind: 'map',
      start,
      end,
      bracketed,
      entries: node.items.map(({ key, value }) => entryOf(key, value)),
    };
  }
  if (isSeq<ParsedNode>(node)) return { kind: 'list', start, end, bracketed, items: node.items.map(treeOf) };
  return textOf(node as Scalar.Parsed);
}

function entryOf(key: ParsedNode, value: ParsedNode | null): Entry {
  const name = textOf(key as Scalar.Parsed);
  return { key: name, value: value ? treeOf(value) : nothingAt(name.end) };
}

function textOf(node: Scalar.Parsed): Tree & { kind: 'text' } {
  const [start, end] = node.range;
  const text = isScalar(node) ? node.source : '';
  return { kind: 'text', start, end, text, bare: node.type === 'PLAIN' };
}

function nothingAt(offset: number): Tree & { kind: 'text' } {
  return { kind: 'text', start: offset, end: offset, text: '', bare: true };
}
