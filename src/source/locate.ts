import type { Diagnostic, LocatedDiagnostic } from './diagnostic.ts';
import type { Pointer } from './pointer.ts';
import type { Source } from './source.ts';
import type { Span } from './span.ts';

/** What knows where a pointer leads in a source's text. */
export interface PointerMap {
  span(pointer: Pointer, on?: 'key' | 'value'): Span;
}

/** A diagnostic with its line and column; only now, as most plans have few. */
export function locate(diagnostic: Diagnostic, source: Source, map?: PointerMap): LocatedDiagnostic {
  const { code, severity, message, hint, at, on } = diagnostic;
  const isPointer = typeof at === 'string';
  const span = isPointer ? (map?.span(at, on) ?? { start: 0, end: 0 }) : at;
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
