import type { AcceptedDiagnostic, LocatedDiagnostic } from '../source/diagnostic.ts';
import type { Source } from '../source/source.ts';

/** Everything that a run of the checks has to say. */
export interface Report {
  readonly summary: Summary;
  /** Sorted by file, line, column, code. */
  readonly diagnostics: readonly LocatedDiagnostic[];
  /** Problems that plans accept on the record; not counted among the others. Sorted alike. */
  readonly accepted: readonly AcceptedDiagnostic[];
  /** The sources by name, for reporters that show the line. */
  readonly sources: ReadonlyMap<string, Source>;
}

export interface Summary {
  readonly plans: number;
  readonly errors: number;
  readonly warnings: number;
  readonly hints: number;
  readonly accepted: number;
}

/** Colours for text; each returns its text unchanged where there is no colour. */
export interface Ink {
  readonly error: (text: string) => string;
  readonly warning: (text: string) => string;
  readonly hint: (text: string) => string;
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly good: (text: string) => string;
}

/** One way to print a report. */
export interface Reporter {
  /** What `--format` calls it. */
  readonly name: string;
  /** The whole report, ending in a line feed unless it is empty. */
  print(report: Report, ink: Ink): string;
}
