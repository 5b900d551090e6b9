// @ts-check
/**
 * Runs the tests for StrykerJS within one process: starting vitest for each of twelve thousand mutants would take hours.
 * The tests are those of timings and rules, but for those that hold a README to them or take long.
 */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';
import { engagePlugin } from './plugin.js';

/** @typedef {import('./mutation-vitest.js').Test} Test */
/** @typedef {{ activeMutant: { id: string }, testFilter?: string[], hitLimit?: number, sandboxFileName: string }} Mutant */
/** @typedef {{ activeMutant?: string | undefined, currentTestId?: string | undefined, hitCount?: number, hitLimit?: number, mutantCoverage?: unknown }} Switch */

const entry = 'tests';
const stand = path.join(import.meta.dirname, 'mutation-vitest.js');
const left = /\/(?:readme|fuzz|hostile-texts)\.test\.ts$/;

/** @param {string} root */
function testFiles(root) {
  return ['test/dates', 'test/rules']
    .flatMap((folder) =>
      readdirSync(path.join(root, folder), { recursive: true }).map((file) => `${folder}/${file}`),
    )
    .filter((file) => file.endsWith('.test.ts') && !left.test(file))
    .sort();
}

/** In one file, modules would no longer know where they are. @type {(code: string, id: string) => string} */
function placed(code, id) {
  return code
    .replaceAll('import.meta.dirname', JSON.stringify(path.dirname(id)))
    .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id).href));
}

/**
 * All tests and the program, as they are in a folder, in one file that can be loaded again and again.
 * @param {string} root
 */
async function bundle(root) {
  const files = testFiles(root).map(
    (file) => `${JSON.stringify(file)}: () => import(${JSON.stringify(path.join(root, file))})`,
  );
  const made = await rolldown({
    input: entry,
    cwd: root,
    platform: 'node',
    external: ['@vitest/expect', '@resvg/resvg-js', '@myriaddreamin/typst-ts-node-compiler'],
    resolve: { alias: { vitest: stand } },
    plugins: [
      engagePlugin(),
      {
        name: 'tests',
        resolveId: (id) => (id === entry ? id : undefined),
        load: (id) =>
          id === entry
            ? `export { gather } from 'vitest';\nexport const files = { ${files.join()} };`
            : undefined,
        transform: (code, id) => placed(code, id),
      },
    ],
    transform: { define: { __ENGAGE_VERSION__: JSON.stringify('0.0.0-test') } },
    logLevel: 'warn',
    checks: { bundlerTimings: false },
  });
  // Several processes do this at the same time.
  const file = path.join(root, `tests-${process.pid}.mjs`);
  await made.write({ file, format: 'esm', codeSplitting: false });
  await made.close();
  return file;
}

class InProcessRunner {
  /** @type {Test[]} */
  #tests = [];
  /** How many mutants each has found. @type {Map<string, number>} */
  #kills = new Map();
  /** How long each takes, in milliseconds. @type {Map<string, number>} */
  #times = new Map();
  #file = '';
  #loads = 0;

  constructor() {
    /** What the mutants in the code look at. @type {Switch} */
    this.switch = {};
    Reflect.set(globalThis, '__stryker__', this.switch);
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    // StrykerJS changes the code in a copy of this folder.
    this.#file = await bundle(process.cwd());
    await this.#load();
  }

  /** The program and its tests as if just started. */
  async #load() {
    this.#loads += 1;
    /** @type {typeof import('./mutation-vitest.js') & { files: Record<string, () => Promise<unknown>> }} */
    const { gather, files } = await import(`${pathToFileURL(this.#file)}?${this.#loads}`);
    this.#tests = [];
    for (const [file, load] of Object.entries(files)) this.#tests.push(...(await gather(file, load)));
  }

  async dryRun() {
    const tests = [];
    for (const test of this.#tests) {
      this.switch.currentTestId = test.id;
      const { fault, time } = await this.#run(test);
      const told = fault === undefined ? { status: 0 } : { status: 1, failureMessage: fault };
      tests.push({ id: test.id, name: test.name, timeSpentMs: time, ...told });
    }
    this.switch.currentTestId = undefined;
    return { status: 'complete', tests, mutantCoverage: this.switch.mutantCoverage };
  }

  /** @param {Mutant} mutant */
  async mutantRun(mutant) {
    const result = await this.#try(mutant);
    if (!result.isDoubtful) return result;
    await this.#load();
    const again = await this.#try(mutant);
    await this.#load();
    return again;
  }

  /**
   * What the tests say of a mutant. It is doubtful when a test also fails without it, by what an earlier mutant has left
   * behind, or when the mutant was never met, as what it makes has been kept since before.
   * @param {Mutant} mutant
   */
  async #try({ activeMutant: { id }, testFilter, hitLimit = Infinity, sandboxFileName }) {
    const tests = this.#inOrder(testFilter, path.relative(process.cwd(), sandboxFileName).split(path.sep)[1]);
    for (const [index, test] of tests.entries()) {
      Object.assign(this.switch, {
        activeMutant: id,
        hitCount: index === 0 ? 0 : this.switch.hitCount,
        hitLimit,
      });
      const { fault } = await this.#run(test);
      this.switch.activeMutant = undefined;
      if (Number(this.switch.hitCount) > hitLimit) {
        // It was broken off in the middle of something.
        await this.#load();
        return { status: 'timeout', reason: 'it goes round for ever' };
      }
      if (fault === undefined) continue;
      this.#kills.set(test.id, (this.#kills.get(test.id) ?? 0) + 1);
      const isDoubtful = (await this.#run(test)).fault !== undefined;
      return {
        status: 'killed',
        killedBy: [test.id],
        failureMessage: fault,
        nrOfTests: index + 1,
        isDoubtful,
      };
    }
    return { status: 'survived', nrOfTests: tests.length, isDoubtful: this.switch.hitCount === 0 };
  }

  /**
   * Those first that are most likely to fail, and soon: in the folder of the same name, most often successful, shortest.
   * @param {readonly string[] | undefined} asked
   * @param {string | undefined} near
   */
  #inOrder(asked, near) {
    const ids = asked && new Set(asked);
    const kills = (/** @type {Test} */ { id }) => this.#kills.get(id) ?? 0;
    const time = (/** @type {Test} */ { id }) => this.#times.get(id) ?? 0;
    const distance = (/** @type {Test} */ { file }) => (file.split('/')[1] === near ? 0 : 1);
    return this.#tests
      .filter(({ id }) => ids?.has(id) ?? true)
      .sort(
        (one, other) =>
          distance(one) - distance(other) || kills(other) - kills(one) || time(one) - time(other),
      );
  }

  /** @param {Test} test */
  async #run({ id, before, run }) {
    const start = performance.now();
    let fault;
    try {
      for (const step of [...before, run]) await step();
    } catch (error) {
      fault = String(error);
    }
    const time = performance.now() - start;
    if (fault === undefined) this.#times.set(id, time);
    return { fault, time };
  }
}

export const strykerPlugins = [{ kind: 'TestRunner', name: 'in-process', injectableClass: InProcessRunner }];
