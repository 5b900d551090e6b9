import { given } from '../plan/given.ts';
import { reportOf } from '../reporters/report.ts';
import { acrossPlans, keptOf, type CheckedAlone } from './across-plans.ts';
import { checkPlans, gatherer } from './check-plans.ts';
import type { Request } from './command.ts';
import type { ExitCode } from './exit-code.ts';
import { printReports, reportsMeant } from './print-reports.ts';
import type { checking, common, reporting } from './settings.ts';
import { verdict } from './verdict.ts';

type CheckRequest = Request<typeof reporting & typeof checking & typeof common>;

/** Checks every plan that is asked for, reports on all of them, and judges. */
export async function checkAndReport({ paths, chosen, config, terminal }: CheckRequest): Promise<ExitCode> {
  const { asAt, failOn, format, maxProblems, quiet, stdinFilepath } = chosen;
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
  const report = reportOf(await acrossPlans(alone, options, terminal));
  await printReports(report, reports, chosen, terminal, sources);
  if (unchecked) throw unchecked;
  return verdict(report.summary, failOn);
}
