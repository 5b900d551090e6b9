import type { LocatedDiagnostic, Severity } from '../source/diagnostic.ts';
import { gatherAlike, type Problem } from './problems.ts';
import type { Summary } from './reporter.ts';

/** What is spelled out of a report, and what is only counted. */
export interface ShownProblems {
  /** The most serious first, those of one severity in the order of the files. */
  readonly shown: readonly Problem[];
  /** How many of each severity are left out. */
  readonly left: Pick<Summary, 'errors' | 'warnings' | 'hints'>;
}

/** More errors than these help nobody at once. */
const mostErrors = 100;

/** Warnings and hints that are shown beside them, so that forty do not bury what has to be mended. */
const mostOthers = 10;

/** Chooses what people see: so many problems, all for 0; or, where nothing is said, errors and a few of the rest. */
export function shownProblems(
  diagnostics: readonly LocatedDiagnostic[],
  most: number | undefined,
): ShownProblems {
  const problems = gatherAlike(bySeverity(diagnostics));
  const shown = new Set(chosen(problems, most));
  const left = problems.filter((problem) => !shown.has(problem));
  return {
    shown: [...shown],
    left: { errors: count(left, 'error'), warnings: count(left, 'warning'), hints: count(left, 'hint') },
  };
}

/** How many problems of a severity can be spelled out at most. */
export function mostShown(severity: Severity, most: number | undefined): number {
  if (most !== undefined) return most === 0 ? Infinity : most;
  return severity === 'error' ? mostErrors : mostOthers;
}

const ranks = { error: 0, warning: 1, hint: 2 } as const;

/** The most serious first; the order is otherwise that which they have. */
function bySeverity<Problem extends Pick<LocatedDiagnostic, 'severity'>>(
  problems: readonly Problem[],
): Problem[] {
  return problems.toSorted((a, b) => ranks[a.severity] - ranks[b.severity]);
}

function chosen(problems: readonly Problem[], most: number | undefined): readonly Problem[] {
  if (most !== undefined) return most === 0 ? problems : problems.slice(0, most);
  const errors = problems.filter(({ first }) => first.severity === 'error');
  return [...errors.slice(0, mostErrors), ...problems.slice(errors.length, errors.length + mostOthers)];
}

function count(problems: readonly Problem[], severity: Severity): number {
  const mine = problems.filter(({ first }) => first.severity === severity);
  return mine.reduce((sum, { further }) => sum + 1 + further.length, 0);
}
