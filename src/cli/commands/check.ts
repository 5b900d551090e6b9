import type { Command } from '../command.ts';
import { configNote } from '../config.ts';
import { checking, common, reporting } from '../settings.ts';

const settings = { ...reporting, ...checking, ...common };

/** Reports what is wrong with plans. */
export const check: Command<typeof settings> = {
  name: 'check',
  summary: 'say what is wrong with plans, and where',
  usage: '[paths...]',
  examples: [
    ['engage check plan.yaml', 'one plan'],
    ['engage check', 'the plans that the settings name, else every plan in the current folder and below'],
    ['engage check plans --fail-on warning', 'a folder; warnings fail, too'],
    ['engage check --max-problems 0', 'all problems, not only errors and a few of the rest'],
    ['engage check --format pretty --format json:report.json', 'for people, and for programs in a file'],
    ['engage check --format gitlab:quality.json --format junit:plans.xml', 'for a CI server'],
    ['engage check - < plan.yaml', 'from standard input'],
  ],
  settings,
  notes: [
    'Paths are files, folders and - (standard input). In a folder, every .yaml and .yml file that is a plan is checked; hidden folders, node_modules and links are passed over. Files of such a name that are no plans are named on standard error.',
    'What the plan accepts on the record with `allow` is reported as accepted, with the reason, and does not count.',
    'A report for people begins with the errors; of warnings and hints it shows ten. What a code means is said by engage explain.',
    'In GitHub Actions, problems are also shown at their lines in the pull request, and all of them on the page of the job, unless --format says otherwise.',
    configNote,
  ],
  async run(request) {
    const { checkAndReport } = await import('../check-and-report.ts');
    return checkAndReport(request);
  },
};
