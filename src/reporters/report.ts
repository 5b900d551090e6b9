import type { AcceptedDiagnostic, LocatedDiagnostic, Severity } from '../source/diagnostic.ts';
import { inFileOrder } from '../source/locate.ts';
import type { Source } from '../source/source.ts';
import type { PlanFacts, Report, RuleFacts, Summary } from './reporter.ts';

/** What a check said of one file, as much of it as a report needs. */
export interface CheckedFile extends PlanFacts {
  /** Absent where there is no line of it to show, so that a thousand sound plans need not be kept. */
  readonly source?: Source;
  readonly diagnostics: readonly LocatedDiagnostic[];
  readonly accepted: readonly AcceptedDiagnostic[];
}

/** One report of all the files checked, whatever the order in which they were. `rules` is for reports that list them. */
export function reportOf(files: readonly CheckedFile[], rules: readonly RuleFacts[] = []): Report {
  const diagnostics = files.flatMap((file) => file.diagnostics).sort(inFileOrder);
  const accepted = files.flatMap((file) => file.accepted).sort(inFileOrder);
  return {
    summary: summaryOf(files.length, diagnostics, accepted),
    plans: files.map(({ name, activities, groups }) => ({ name, activities, groups })).sort(byName),
    diagnostics,
    accepted,
    sources: new Map(files.flatMap(({ name, source }) => (source ? [[name, source] as const] : []))),
    rules,
  };
}

function summaryOf(
  plans: number,
  diagnostics: readonly LocatedDiagnostic[],
  accepted: readonly AcceptedDiagnostic[],
): Summary {
  const count = (wanted: Severity) => diagnostics.filter(({ severity }) => severity === wanted).length;
  return {
    plans,
    errors: count('error'),
    warnings: count('warning'),
    hints: count('hint'),
    accepted: accepted.length,
  };
}

function byName(a: PlanFacts, b: PlanFacts): number {
  return a.name < b.name ? -1 : Number(a.name > b.name);
}
