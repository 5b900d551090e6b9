import type { Pointer } from './pointer.ts';
import type { Span } from './span.ts';

/** `error` stops the build of a plan; `warning` is a likely fault; `hint` is a prompt to look. */
export type Severity = 'error' | 'warning' | 'hint';

/**
 * Something to tell the author about their plan. A value, never an exception: a phase returns what it could
 * build and everything that is wrong.
 */
export interface Diagnostic {
  /** `<subject>-<what is wrong>`, kebab-case. Permanent: people write it in `allow:` and in their CI. */
  readonly code: string;
  readonly severity: Severity;
  /** A full sentence about the author's plan that quotes their value: what is wrong and why it matters. */
  readonly message: string;
  /** A full sentence: what to do about it. */
  readonly hint?: string;
  /** Where: a pointer into the plan, or a span where there is no tree to point into (YAML faults). */
  readonly at: Pointer | Span;
  /** Which part of the pointer's entry to underline: its key, or (default) its value. */
  readonly on?: 'key' | 'value';
  /** The words in that part that are meant, as they stand there; how the lines run makes no difference. Never reported. */
  readonly words?: string;
}

/** Whether it stops the build of a plan. */
export function isError({ severity }: Pick<Diagnostic, 'severity'>): boolean {
  return severity === 'error';
}

/** A diagnostic with the place it points at, as it is printed. */
export interface LocatedDiagnostic {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly hint?: string;
  /** The source's name. */
  readonly file: string;
  /** Start of what is meant: line and column from 1, in characters. */
  readonly line: number;
  readonly column: number;
  /** End, exclusive: the column just after the last character meant. */
  readonly endLine: number;
  readonly endColumn: number;
  /** Pointer into the plan, `''` where the file has no readable tree. */
  readonly pointer: Pointer;
}

/** A problem that the plan accepts on the record, with the reason its author gave. */
export interface AcceptedDiagnostic extends LocatedDiagnostic {
  readonly because: string;
  /** The day until which it is accepted, inclusive, as `YYYY-MM-DD`. */
  readonly until?: string;
}
