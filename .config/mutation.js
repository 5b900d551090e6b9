// @ts-check
/**
 * Tries whether the tests would notice: StrykerJS changes every expression of src/dates and src/rules in turn. Each part
 * is tried on the tests that judge it, and what survives there on all of them. What survives those is written to
 * node_modules/.cache/mutation/. It takes some hours; parts that are named are done alone, and what is done is not done
 * again. StrykerJS is not installed with the rest:
 *
 *     npm install --no-save @stryker-mutator/core@9 @stryker-mutator/vitest-runner@9
 *     node .config/mutation.js [part …]
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const results = path.join(root, 'node_modules/.cache/mutation');
const report = path.join(root, 'node_modules/.cache/stryker/report.json');

/** Rules in one run: each run has to start all tests once. */
const rulesInOne = 6;

/** @typedef {{ readonly files: readonly string[], readonly tests?: string }} Part */

/** @returns {Map<string, Part>} */
function parts() {
  const made = new Map();
  const rules = files('src/rules').filter((file) => !/\/(?:index|lint|rule)\.ts$/.test(file));
  for (let first = 0; first < rules.length; first += rulesInOne) {
    const some = rules.slice(first, first + rulesInOne);
    const codes = some.map((file) => path.basename(file, '.ts'));
    made.set(`rules-${first / rulesInOne + 1}`, {
      files: some,
      tests: `^test/rules/rules\\.test\\.ts (?:${codes.join('|')}) `,
    });
  }
  made.set('machinery', { files: ['src/rules/lint.ts', ...files('src/rules/across')] });
  for (const file of files('src/rules/parts'))
    made.set(`part-${path.basename(file, '.ts')}`, { files: [file] });
  // The properties take a second each, and find little that those of known answers do not.
  const dates = '^test/dates/(?!.*(?:what is printed is read|an answer for anything))';
  for (const file of [...files('src/dates'), ...files('src/dates/forms')])
    made.set(`dates-${path.basename(file, '.ts')}`, { files: [file], tests: dates });
  return made;
}

/** @param {string} folder */
function files(folder) {
  return readdirSync(path.join(root, folder))
    .filter((file) => file.endsWith('.ts'))
    .sort()
    .map((file) => `${folder}/${file}`);
}

/**
 * What StrykerJS finds when it changes these: whole files, or `file:line:column-line:column`.
 * @param {readonly string[]} places
 * @param {string} [tests]
 */
function mutate(places, tests) {
  const { MUTATION_TESTS: _, ...env } = process.env;
  const { status } = spawnSync(
    'npx',
    ['stryker', 'run', '.config/stryker.json', '--mutate', places.join(',')],
    { cwd: root, stdio: 'inherit', env: tests === undefined ? env : { ...env, MUTATION_TESTS: tests } },
  );
  if (status !== 0) throw new Error(`StrykerJS ended with ${status}`);
  return Object.entries(JSON.parse(readFileSync(report, 'utf8')).files).flatMap(
    ([file, { mutants, source }]) =>
      mutants.map((/** @type {any} */ mutant) => ({ file, source, ...mutant })),
  );
}

/** @param {any} mutant */
function isAlive({ status }) {
  return status === 'Survived' || status === 'NoCoverage';
}

/** The same for one mutant in every run. @param {any} mutant */
function signOf({ file, location, mutatorName, replacement }) {
  return JSON.stringify([file, location, mutatorName, replacement]);
}

/** StrykerJS counts columns from 1 in reports and from 0 in what it is given. @param {any} mutant */
function placeOf({ file, location: { start, end } }) {
  return `${file}:${start.line}:${start.column - 1}-${end.line}:${end.column - 1}`;
}

/** @param {any} mutant */
function told({ file, source, location: { start, end }, replacement, status }) {
  const lines = source.split('\n').slice(start.line - 1, end.line);
  lines.push(lines.pop().slice(0, end.column - 1));
  const was = lines.join('\n').slice(start.column - 1);
  return { file, line: start.line, column: start.column, was, becomes: replacement, status };
}

/** @param {Part} part */
function tried({ files: of, tests }) {
  const mutants = mutate(of, tests);
  const alive = mutants.filter(isAlive);
  const places = [...new Set(alive.map(placeOf))];
  const again = places.length > 0 && tests !== undefined ? mutate(places) : alive;
  const killed = new Set(again.filter((mutant) => !isAlive(mutant)).map(signOf));
  const survived = alive.filter((mutant) => !killed.has(signOf(mutant)));
  // One that cannot be tried is not compiled, or changes what is made once when the program starts.
  const made = mutants.filter(({ status }) => status !== 'Ignored' && status !== 'CompileError').length;
  return { made, killed: made - survived.length, survived: survived.map(told) };
}

mkdirSync(results, { recursive: true });
const asked = process.argv.slice(2);
for (const [name, part] of parts()) {
  const file = path.join(results, `${name}.json`);
  if (asked.length > 0 ? !asked.includes(name) : existsSync(file)) continue;
  const result = tried(part);
  writeFileSync(file, JSON.stringify(result, null, 2));
  console.log(`${name}: ${result.killed} of ${result.made} killed`);
}
