import { reportOf, type CheckedFile } from '../reporters/report.ts';
import { checkPlans, gatherer } from './check-plans.ts';
import type { Request } from './command.ts';
import type { ExitCode } from './exit-code.ts';
import { printReports } from './print-reports.ts';
import type { checking, common, reporting } from './settings.ts';
import { verdict } from './verdict.ts';

type CheckRequest = Request<typeof reporting & typeof checking & typeof common>;

/** Checks every plan that is asked for, reports on all of them, and judges. */
export async function checkAndReport({ paths, chosen, terminal }: CheckRequest): Promise<ExitCode> {
  const { asAt, failOn, maxProblems, stdinFilepath } = chosen;
  const options = asAt === undefined ? {} : { asAt };
  const gathered = gatherer(maxProblems);
  const files: CheckedFile[] = [];
  const sources = new Set<string>();
  for await (const found of checkPlans({ paths, stdinFilepath }, options, terminal)) {
    files.push(gathered(found));
    if (found.input.path !== undefined) sources.add(found.input.path);
  }
  const report = reportOf(files);
  await printReports(report, chosen, terminal, sources);
  return verdict(report.summary, failOn);
}
