import type { LocatedDiagnostic, Severity } from '../source/diagnostic.ts';
import { bySeverity, rankOf } from './by-severity.ts';
import { foldAlike, gatherAlike, type Problem } from './problems.ts';
import type { Summary } from './reporter.ts';

/** What is spelled out of a report, and what is only counted. */
export interface ShownProblems {
  /** The most serious first, those of one severity in the order of the files. */
  readonly shown: readonly Problem[];
  /** How many of each severity are not spelled out. */
  readonly left: Pick<Summary, 'errors' | 'warnings' | 'hints'>;
}

/** More errors than these help nobody at once. */
const mostErrors = 100;

/** Warnings and hints that are shown beside them, so that forty do not bury what has to be mended. */
const mostOthers = 10;

/**
 * Chooses what people see: so many problems, all for 0; or, where nothing is said, errors and a few of the rest. Where not
 * all are shown, one of each code goes before more of one code, and of many errors that are alike but for the words that
 * they quote a few are spelled out.
 */
export function shownProblems(
  diagnostics: readonly LocatedDiagnostic[],
  most: number | undefined,
): ShownProblems {
  const problems = gatherAlike(bySeverity(diagnostics));
  const shown = most === 0 ? problems : chosen(problems, most);
  const left = (severity: Severity) => count(problems, severity) - count(shown, severity);
  return { shown, left: { errors: left('error'), warnings: left('warning'), hints: left('hint') } };
}

/** How many problems of a severity can be spelled out at most. */
export function mostShown(severity: Severity, most: number | undefined): number {
  if (most !== undefined) return most === 0 ? Infinity : most;
  return severity === 'error' ? mostErrors : mostOthers;
}

function chosen(problems: readonly Problem[], most: number | undefined): readonly Problem[] {
  const isOther = ({ first }: Problem) => first.severity !== 'error';
  const errors = foldAlike(problems.filter((problem) => !isOther(problem)));
  const others = problems.filter(isOther);
  const best =
    most === undefined
      ? [...newCodesFirst(errors).slice(0, mostErrors), ...newCodesFirst(others).slice(0, mostOthers)]
      : newCodesFirst([...errors, ...others]).slice(0, most);
  const isChosen = new Set(best);
  return [...errors, ...others].filter((problem) => isChosen.has(problem));
}

/** Among problems of one severity, those go first whose code no other has had before. */
function newCodesFirst(problems: readonly Problem[]): Problem[] {
  const known = new Set<string>();
  const again = new Set<Problem>();
  for (const problem of problems) {
    if (known.has(problem.first.code)) again.add(problem);
    known.add(problem.first.code);
  }
  return problems.toSorted(
    (a, b) => rankOf(a.first) - rankOf(b.first) || Number(again.has(a)) - Number(again.has(b)),
  );
}

function count(problems: readonly Problem[], severity: Severity): number {
  const mine = problems.filter(({ first }) => first.severity === severity);
  return mine.reduce((sum, { further }) => sum + 1 + further.length, 0);
}
