// @ts-check
/**
 * Prints what the program costs, as multiples of `node -e 0` measured in turn with it, so that a busy machine troubles
 * both alike. A report, not a test: figures differ between machines. `npm run bench`, or with the number of runs of
 * each: `npm run bench -- 20`.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { costOf, memoryOf, middleMean } from './cost.js';
import { planOfSize } from './plan-of-size.js';
import { registerOfSize, sharingPlan } from './sharing-plan.js';

const engage = path.resolve(import.meta.dirname, '../../bin/engage.js');
const runs = Number(process.argv[2] ?? 10);
const floor = ['-e', '0'];

const folder = mkdtempSync(path.join(tmpdir(), 'engage-bench-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

const small = planFile('small.yaml', 30, 12);
const large = planFile('large.yaml', 1000, 60);
const huge = planFile('huge.yaml', 10_000, 200);
const repository = repositoryOf(1000);
const sharing = sharingRepositoryOf(1000);
const out = ['--out', path.join(folder, 'out'), '--quiet'];
const all = ['--to', 'html,md,svg', ...out];

console.log('work                               × bare Node   processor ms   memory MB');
row('bare Node (node -e 0)', floor, runs);
row('engage --version', [engage, '--version'], runs);
row('engage --help', [engage, '--help'], runs);
row('check, 30 activities', [engage, 'check', small], runs);
row('build, 30 activities', [engage, 'build', small, ...out], runs);
row('build html,md,svg, 30 activities', [engage, 'build', small, ...all], runs);
row('build docx, 30 activities', [engage, 'build', small, '--to', 'docx', ...out], runs);
row('build pdf, 30 activities', [engage, 'build', small, '--to', 'pdf', ...out], runs);
row('check, 1,000 activities', [engage, 'check', large], few(3));
row('build html,md,svg, 1,000', [engage, 'build', large, ...all], few(3));
row('check, 10,000 activities', [engage, 'check', huge], few(5));
row('build html,md,svg, 10,000', [engage, 'build', huge, ...all], few(5));
row('check, 1,000 plans of 30', [engage, 'check', repository], few(5));
row('check, 1,000 that share 60 groups', [engage, 'check', sharing], few(5));
row('the same without rules across', [engage, 'check', sharing, '--config', withoutRulesAcross()], few(5));

/** @param {number} divisor */
function few(divisor) {
  return Math.max(2, Math.round(runs / divisor));
}

/**
 * @param {string} name
 * @param {readonly string[]} args
 * @param {number} count
 */
function row(name, args, count) {
  const pairs = Array.from({ length: count }, () => ({ base: costOf(floor), cost: costOf(args) }));
  const base = middleMean(pairs.map(({ base }) => base));
  const cost = middleMean(pairs.map(({ cost }) => cost));
  const cells = [(cost / base).toFixed(2), cost.toFixed(0), memoryOf(args).toFixed(0)];
  console.log(
    `${name.padEnd(34)} ${cells.map((cell, index) => cell.padStart([12, 14, 11][index] ?? 0)).join('')}`,
  );
}

/**
 * @param {string} name
 * @param {number} activities
 * @param {number} groups
 */
function planFile(name, activities, groups) {
  const file = path.join(folder, name);
  writeFileSync(file, planOfSize(activities, groups));
  return file;
}

/** @param {number} plans */
function repositoryOf(plans) {
  const root = path.join(folder, 'plans');
  for (let index = 0; index < plans; index++) {
    const team = path.join(root, `team-${index % 50}`);
    mkdirSync(team, { recursive: true });
    writeFileSync(path.join(team, `plan-${index}.yaml`), planOfSize(30, 12, index));
  }
  return root;
}

/**
 * Plans of which all ask the same groups, at the same venues, with the same leads.
 * @param {number} plans
 */
function sharingRepositoryOf(plans) {
  const root = path.join(folder, 'sharing');
  mkdirSync(root);
  writeFileSync(path.join(root, 'stakeholders.yaml'), registerOfSize(60));
  for (let index = 0; index < plans; index++)
    writeFileSync(path.join(root, `plan-${index}.yaml`), sharingPlan(30, 60, index));
  return root;
}

function withoutRulesAcross() {
  const file = path.join(folder, 'without.config.yaml');
  writeFileSync(file, 'rules: { activity-clash: off, lead-overloaded: off, stakeholder-overloaded: off }\n');
  return file;
}
