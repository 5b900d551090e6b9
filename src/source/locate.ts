import type { Diagnostic, LocatedDiagnostic } from './diagnostic.ts';
import type { Pointer } from './pointer.ts';
import type { Source } from './source.ts';
import type { Span } from './span.ts';

/** What knows where a pointer leads in a source's text. */
export interface PointerMap {
  span(pointer: Pointer, on?: 'key' | 'value'): Span;
  /** The whole of the same, over as many lines as it has. */
  extent(pointer: Pointer, on?: 'key' | 'value'): Span;
}

/** A diagnostic with its line and column; only now, as most plans have few. */
export function locate(diagnostic: Diagnostic, source: Source, map?: PointerMap): LocatedDiagnostic {
  const { code, severity, message, hint, at } = diagnostic;
  const isPointer = typeof at === 'string';
  const span = isPointer ? ((map && pointedAt(diagnostic, at, source, map)) ?? { start: 0, end: 0 }) : at;
  const start = source.position(span.start);
  const end = source.position(Math.max(span.start, span.end));
  return {
    code,
    severity,
    message,
    ...(hint !== undefined && { hint }),
    file: source.name,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
    pointer: isPointer ? at : '',
  };
}

/** The words that are meant, where they are found; else the value or the key that holds them. */
function pointedAt({ on, words = '' }: Diagnostic, at: Pointer, { text }: Source, map: PointerMap): Span {
  return wordsWithin(map.extent(at, on), words, text) ?? map.span(at, on);
}

/** More of them are not looked for: they are marked in one line only. */
const longest = 200;

/** Where words stand first, up to the end of their line: by themselves, else as a part of longer words. */
function wordsWithin(extent: Span, words: string, text: string): Span | undefined {
  const escaped = words
    .trim()
    .slice(0, longest)
    .trim()
    .replace(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`);
  if (escaped === '') return undefined;
  const pattern = escaped.replace(/\s+/g, String.raw`\s+`);
  const within = text.slice(extent.start, extent.end);
  const found =
    new RegExp(String.raw`(?<!\w)${pattern}(?!\w)`).exec(within) ?? new RegExp(pattern).exec(within);
  if (!found) return undefined;
  const start = extent.start + found.index;
  return { start, end: start + /^.*/.exec(found[0])![0].length };
}

/** By file, line, column, code, and then message, so that no order depends on how it came about. */
export function inFileOrder(a: LocatedDiagnostic, b: LocatedDiagnostic): number {
  return (
    compare(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compare(a.code, b.code) ||
    compare(a.message, b.message)
  );
}

/** By UTF-16 units: the same anywhere, unlike an order of letters. */
function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
