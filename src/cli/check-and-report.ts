import { given } from '../plan/given.ts';
import { reportOf } from '../reporters/report.ts';
import type { RuleFacts } from '../reporters/reporter.ts';
import { acrossPlans, keptOf, type CheckedAlone } from './across-plans.ts';
import { checkPlans, gatherer } from './check-plans.ts';
import type { Request } from './command.ts';
import type { ExitCode } from './exit-code.ts';
import { commandForAll } from './command-for-all.ts';
import { printReports, reportsMeant, type ReportMeant } from './print-reports.ts';
import type { checking, common, reporting } from './settings.ts';
import { tooManyWarnings, verdict } from './verdict.ts';

type CheckRequest = Request<typeof reporting & typeof checking & typeof common>;

/** Checks every plan that is asked for, reports on all of them, and judges. */
export async function checkAndReport(request: CheckRequest): Promise<ExitCode> {
  const { paths, chosen, words, config, terminal } = request;
  const { asAt, format, maxProblems, quiet, stdinFilepath } = chosen;
  const reports = await reportsMeant(format);
  const options = {
    ...config.practice,
    ...given({ asAt, register: config.register, weights: config.weights }),
  };
  const gathered = gatherer(maxProblems);
  const alone: CheckedAlone[] = [];
  const sources = new Set(config.file === undefined ? [] : [config.file]);
  const unchecked = await checkPlans(
    { paths, stdinFilepath, settings: config.file },
    { options, terminal, quiet },
    (found) => {
      alone.push(keptOf(found, gathered(found)));
      if (found.input.path !== undefined) sources.add(found.input.path);
    },
  );
  const files = await acrossPlans(alone, options, terminal);
  const report = reportOf(files, await rulesFor(reports));
  const look = { ...chosen, showAll: commandForAll('check', words) };
  await printReports(report, reports, look, terminal, sources);
  if (unchecked) throw unchecked;
  if (!quiet) await terminal.err.write(tooManyWarnings(report.summary, chosen));
  return verdict(report.summary, chosen);
}

/** What every code stands for, for reports that list them; few do. */
async function rulesFor(reports: readonly ReportMeant[]): Promise<readonly RuleFacts[]> {
  if (!reports.some(({ reporter }) => reporter.listsRules)) return [];
  return (await import('./explain/rule-facts.ts')).ruleFacts;
}
