import type { Summary } from '../reporters/reporter.ts';
import { counted } from '../source/count.ts';
import type { Severity } from '../source/diagnostic.ts';
import { exitCodes, type ExitCode } from './exit-code.ts';

/** From what on problems fail a run. */
export interface FailLevel {
  readonly failOn: Severity | 'never';
  /** More warnings than these fail, whatever `failOn` says. */
  readonly maxWarnings: number | undefined;
}

/** The exit code for problems: by the weight from which they count, and by the number of warnings. */
export function verdict(
  { errors, warnings, hints }: Summary,
  { failOn, maxWarnings = Infinity }: FailLevel,
): ExitCode {
  const counts = {
    never: 0,
    error: errors,
    warning: errors + warnings,
    hint: errors + warnings + hints,
  };
  return counts[failOn] > 0 || warnings > maxWarnings ? exitCodes.problems : exitCodes.fine;
}

/** That there are too many warnings, in a line; nothing where there are not. */
export function tooManyWarnings(
  { warnings }: Summary,
  { maxWarnings = Infinity }: Pick<FailLevel, 'maxWarnings'>,
): string {
  return warnings > maxWarnings
    ? `${counted(warnings, 'warning')}, and no more than ${maxWarnings} may be there (--max-warnings).\n`
    : '';
}
