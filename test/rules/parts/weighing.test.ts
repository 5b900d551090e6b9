import { expect, test } from 'vitest';
import { checkBytes } from '../../../src/compile.ts';
import { decisionsOf } from '../../../src/rules/parts/decisions.ts';
import { weighingsOf } from '../../../src/rules/parts/weighing.ts';

const spring = 'id: spring, name: Consultation, when: 1 March to 30 April 2026';
const autumn = 'id: autumn, name: Second consultation, when: September 2026';
const calledOff = `${spring}, status: cancelled`;
const analysis = 'name: Analysis, kind: analysis, when: May 2026';
const report = 'name: Report, kind: report, when: May 2026';
const vote = 'name: Vote, kind: decision, when: June 2026, decides: the-outcome';

interface Given {
  readonly windows?: readonly string[];
  readonly steps?: readonly string[];
  readonly milestones?: readonly string[];
}

/** The work that the vote of a plan can rest on; the first that is surely for those who vote with a star. */
async function works({ windows = [spring], steps = [], milestones = [] }: Given): Promise<string> {
  const list = (key: string, each: readonly string[]) => `${key}: [${each.map((keys) => `{ ${keys} }`)}]`;
  const text = [
    'title: Library',
    list('windows', windows),
    list('steps', steps),
    list('milestones', [...milestones, vote]),
  ].join('\n');
  const { plan } = await checkBytes('plan.yaml', Buffer.from(text));
  const [decision] = decisionsOf(plan!);
  const found = weighingsOf(plan!)(decision!);
  return found.works.map((work) => `${work.name}${work === found.first ? '*' : ''}`).join(', ');
}

const named = (work: string, name: string) => work.replace(/name: \w+/, `name: ${name}`);

test.each<[string, Given, string]>([
  ['an analysis', { steps: [analysis] }, 'Analysis*'],
  ['whatever its name', { steps: [named(analysis, 'Reading the feedback')] }, 'Reading the feedback*'],
  ['not one that was called off', { steps: [`${analysis}, status: cancelled`] }, ''],
  ['not one that was over before', { steps: [analysis.replace('May', 'February')] }, ''],
  ['not another step', { steps: [analysis.replace('kind: analysis', 'kind: drafting')] }, ''],
  ['a report', { milestones: [report] }, 'Report*'],
  ['after every analysis', { steps: [analysis], milestones: [report] }, 'Analysis*, Report'],
  [
    'one for those who took part is not surely meant for those who vote',
    { milestones: [named(report, 'Feedback report'), report] },
    'Feedback report, Report*',
  ],
  ['not another milestone', { milestones: [report.replace('kind: report', 'kind: publication')] }, ''],
  ['a report on its window', { milestones: [`${report}, about: spring`] }, 'Report*'],
  ['not one on another', { windows: [spring, autumn], milestones: [`${report}, about: autumn`] }, ''],
  ['not one on any of two', { windows: [spring, autumn], milestones: [report] }, ''],
  ['where there is no window, a report on none', { windows: [], milestones: [report] }, 'Report*'],
  [
    'but not one on a window that was called off',
    { windows: [calledOff], milestones: [`${report}, about: spring`] },
    '',
  ],
])('%s', async (_, given, names) => {
  expect(await works(given)).toBe(names);
});
