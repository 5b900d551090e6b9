import type { AcceptedDiagnostic, LocatedDiagnostic, Severity } from '../source/diagnostic.ts';
import type { Source } from '../source/source.ts';

/** Everything that a run of the checks has to say. */
export interface Report {
  readonly summary: Summary;
  /** What was checked, by name. */
  readonly plans: readonly PlanFacts[];
  /** Sorted by file, line, column, code. */
  readonly diagnostics: readonly LocatedDiagnostic[];
  /** Problems that plans accept on the record; not counted among the others. Sorted alike. */
  readonly accepted: readonly AcceptedDiagnostic[];
  /** The sources by name, for reporters that show the line; those with nothing to show may be absent. */
  readonly sources: ReadonlyMap<string, Source>;
  /** What every code stands for, by code; empty unless a report that is printed lists them. */
  readonly rules: readonly RuleFacts[];
}

/** What a code stands for. */
export interface RuleFacts {
  readonly code: string;
  /** How much it weighs where nothing else is said. */
  readonly severity: Severity;
  /** What it finds, as a sentence. */
  readonly title: string;
  /** Why that matters, in a sentence or two. */
  readonly why: string;
  /** Where a rule comes from; absent where no rule finds it, but the reading of the file. */
  readonly evidence?: string;
  /** Whether it is only looked for where the settings ask for it. */
  readonly isOptional?: boolean;
}

export interface Summary {
  readonly plans: number;
  readonly errors: number;
  readonly warnings: number;
  readonly hints: number;
  readonly accepted: number;
}

/** A checked plan in numbers, for the line that says that all is well. */
export interface PlanFacts {
  /** The source's name. Untrusted text. */
  readonly name: string;
  readonly activities: number;
  /** Stakeholder groups. */
  readonly groups: number;
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

/** What a report is printed on. */
export interface Page {
  readonly ink: Ink;
  /** Columns that text is wrapped to, 40 or more. A path, a code and what is quoted are never broken. */
  readonly width: number;
  /**
   * How many problems are spelled out for people, the most serious first; 0 for all. Where nothing is said, all errors
   * and a few of the rest. Reports for programs always hold all of them.
   */
  readonly most?: number;
  /** The command line that spells out all of them, if it is short enough to be typed. */
  readonly showAll?: string;
  /** Only problems are wanted: nothing where all is well, no totals. */
  readonly quiet: boolean;
}

/** One way to print a report. */
export interface Reporter {
  /** What `--format` calls it. */
  readonly name: string;
  /** Whether the report is one document, which nothing else may stand before or after. */
  readonly isDocument: boolean;
  /** What the name of its file ends with, without a point. */
  readonly ending: string;
  /** Whether it lists what every code stands for. */
  readonly listsRules?: true;
  /** The whole report, ending in a line feed unless it is empty. Nothing in it can move a terminal's cursor. */
  print(report: Report, page: Page): string;
}
