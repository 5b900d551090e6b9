// @ts-check
/**
 * Runs the tests for StrykerJS within one process: starting vitest for each of twelve thousand mutants would take hours.
 * The tests are those of timings and rules, but for those that take long.
 */
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import vm from 'node:vm';
import { rolldown } from 'rolldown';
import * as vitest from './mutation-vitest.js';
import { engagePlugin } from './plugin.js';

/** @typedef {import('./mutation-vitest.js').Test} Test */
/** @typedef {{ activeMutant: { id: string }, mutantActivation: 'static' | 'runtime', reloadEnvironment: boolean, testFilter?: string[], hitLimit?: number, sandboxFileName: string }} Mutant */
/** @typedef {{ nrOfTests: number, fault?: string, test?: Test, isEndless?: boolean }} Found */
/** @typedef {{ files: Record<string, () => Promise<unknown>> }} Loaded */
/** @typedef {{ activeMutant?: string | undefined, currentTestId?: string | undefined, hitCount?: number, hitLimit?: number, mutantCoverage?: unknown }} Switch */

const entry = 'tests';
/** How long something takes says nothing of changed code on a busy machine. */
const ofTime = / in under \d+ ms | told at once/;
const left = /\/(?:fuzz|hostile-texts)\.test\.ts$/;

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
 * All tests and the program, as they are in a folder, in one script that can be run again and again. (Node would keep
 * every copy of a module that it has imported.)
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
    external: ['vitest', '@resvg/resvg-js', '@myriaddreamin/typst-ts-node-compiler'],
    plugins: [
      engagePlugin(),
      {
        name: 'tests',
        resolveId: (id) => (id === entry ? id : undefined),
        load: (id) => (id === entry ? `export const files = { ${files.join()} };` : undefined),
        transform: (code, id) => placed(code, id),
      },
    ],
    transform: { define: { __ENGAGE_VERSION__: JSON.stringify('0.0.0-test') } },
    logLevel: 'warn',
    checks: { bundlerTimings: false },
  });
  const { output } = await made.generate({ format: 'cjs', codeSplitting: false });
  await made.close();
  return new vm.Script(`(function (exports, require) {${output[0].code}\n})`, { filename: 'tests.cjs' });
}

const requireFrom = createRequire(import.meta.url);
/** @param {string} name */
function need(name) {
  return name === 'vitest' ? vitest : requireFrom(name);
}

/** As StrykerJS wants to be told. @param {Found} found */
function told({ nrOfTests, fault, test, isEndless }) {
  if (isEndless) return { status: 'timeout', reason: 'it goes round for ever' };
  if (fault === undefined) return { status: 'survived', nrOfTests };
  return { status: 'killed', killedBy: test ? [test.id] : [], failureMessage: fault, nrOfTests };
}

class InProcessRunner {
  /** @type {Test[]} */
  #tests = [];
  /** How many mutants each has found. @type {Map<string, number>} */
  #kills = new Map();
  /** How long each takes, in milliseconds. @type {Map<string, number>} */
  #times = new Map();
  /** @type {vm.Script | undefined} */
  #script;

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
    this.#script = await bundle(process.cwd());
    await this.#load();
  }

  /** The program and its tests as if just started. */
  async #load() {
    const loaded = /** @type {Loaded} */ ({});
    this.#script?.runInThisContext()(loaded, need);
    const tests = await vitest.gather(loaded.files);
    this.#tests = tests.filter(({ name }) => !ofTime.test(name));
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
    const isStatic = mutant.mutantActivation === 'static';
    if (!isStatic && mutant.reloadEnvironment) await this.#load();
    const found = await this.#try(mutant, isStatic);
    // What was broken off in the middle of something may have left it half done.
    if (isStatic || found.isEndless) await this.#load();
    if (!(await this.#isDoubtful(found, isStatic))) return told(found);
    if (!isStatic) await this.#load();
    const again = await this.#try(mutant, isStatic);
    await this.#load();
    return told((await this.#isDoubtful(again, true)) ? { nrOfTests: again.nrOfTests } : again);
  }

  /**
   * What the tests say of a mutant.
   * @param {Mutant} mutant
   * @param {boolean} [isStatic] of what is made once, when the program is loaded: so that has to be done again
   * @returns {Promise<Found>}
   */
  async #try({ activeMutant: { id }, hitLimit = Infinity, testFilter, sandboxFileName }, isStatic = false) {
    Object.assign(this.switch, { activeMutant: id, hitCount: 0, hitLimit });
    try {
      if (isStatic) await this.#load();
      const found = await this.#firstFault(this.#inOrder(testFilter, sandboxFileName));
      return { ...found, isEndless: Number(this.switch.hitCount) > hitLimit };
    } catch (error) {
      return { nrOfTests: 0, fault: `It cannot be loaded: ${error}` };
    } finally {
      this.switch.activeMutant = undefined;
    }
  }

  /** @param {readonly Test[]} tests */
  async #firstFault(tests) {
    for (const [index, test] of tests.entries()) {
      const { fault } = await this.#run(test);
      if (fault === undefined) continue;
      this.#kills.set(test.id, (this.#kills.get(test.id) ?? 0) + 1);
      return { nrOfTests: index + 1, fault, test };
    }
    return { nrOfTests: tests.length };
  }

  /**
   * Whether the test fails without the mutant, too, as on a busy machine or by what an earlier mutant has left behind, or
   * whether the mutant was never met, as what it makes has been kept since before.
   * @param {Found} found
   * @param {boolean} isFresh everything was loaded since, and the mutant itself was tried from the start
   */
  async #isDoubtful({ test, isEndless }, isFresh) {
    if (test) {
      const same = this.#tests.find(({ id }) => id === test.id);
      return same !== undefined && (await this.#run(same)).fault !== undefined;
    }
    return !isFresh && !isEndless && this.switch.hitCount === 0;
  }

  /**
   * Those first that are most likely to fail, and soon: of the same name, in the folder of the same name, most often
   * successful for their time.
   * @param {readonly string[] | undefined} asked
   * @param {string} mutated the file, in StrykerJS's copy
   */
  #inOrder(asked, mutated) {
    const ids = asked && new Set(asked);
    const [, folder, ...rest] = path.relative(process.cwd(), mutated).split(path.sep);
    const name = path.basename(rest.join('/'), '.ts');
    /** @param {Test} test */
    const distance = (test) => (test.name.includes(name) ? 0 : test.file.split('/')[1] === folder ? 1 : 2);
    /** @param {Test} test */
    const promise = ({ id }) => (1 + (this.#kills.get(id) ?? 0)) / (this.#times.get(id) ?? 1);
    return this.#tests
      .filter(({ id }) => ids?.has(id) ?? true)
      .sort((one, other) => distance(one) - distance(other) || promise(other) - promise(one));
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
