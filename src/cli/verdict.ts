import type { Summary } from '../reporters/reporter.ts';
import type { Severity } from '../source/diagnostic.ts';
import { exitCodes, type ExitCode } from './exit-code.ts';

/** The exit code for problems, by the weight from which they count. */
export function verdict({ errors, warnings, hints }: Summary, failOn: Severity | 'never'): ExitCode {
  const counts = {
    never: 0,
    error: errors,
    warning: errors + warnings,
    hint: errors + warnings + hints,
  };
  return counts[failOn] > 0 ? exitCodes.problems : exitCodes.fine;
}
