// @ts-check
/**
 * Stands for vitest where mutants are tried: tests are gathered once and then run again and again in one process, each
 * for itself. It has what the tests of timings and rules use, with vitest's own `expect`.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import {
  GLOBAL_EXPECT,
  JestAsymmetricMatchers,
  JestChaiExpect,
  JestExtend,
  chai,
  setState,
} from '@vitest/expect';

/** @typedef {() => unknown} Step */
/** @typedef {{ readonly id: string, readonly file: string, readonly name: string, readonly before: readonly Step[], readonly run: Step }} Test */

/** @type {Test[]} */
let gathered = [];
/** @type {string[]} */
let names = [];
/** @type {Step[]} */
let before = [];
let file = '';
/** Of its tests so far. */
let count = 0;
/** Of the test that runs. */
let folder = '';

/**
 * The tests that files call for.
 * @param {Readonly<Record<string, () => Promise<unknown>>>} files what imports each
 */
export async function gather(files) {
  gathered = [];
  for (const [of, load] of Object.entries(files)) {
    [file, count, names, before] = [of, 0, [], []];
    await load();
  }
  return gathered;
}

/**
 * @param {string} name
 * @param {Step} body
 */
export function describe(name, body) {
  const [namesOutside, beforeOutside] = [names, before];
  [names, before] = [[...names, name], [...before]];
  body();
  [names, before] = [namesOutside, beforeOutside];
}

/**
 * @param {string} name
 * @param {Step} run
 */
export function test(name, run) {
  const place = path.dirname(file);
  gathered.push({
    id: `${file} ${count++}`,
    file,
    name: [file, ...names, name].join(' '),
    before,
    run: () => {
      folder = place;
      return run();
    },
  });
}

/** @param {Step} step */
export function beforeAll(step) {
  before.push(step);
}

/**
 * @param {(name: string, body: Step) => void} one
 * @returns {(rows: readonly unknown[]) => (name: string, body: (...values: unknown[]) => unknown) => void}
 */
function eachOf(one) {
  return (rows) => (name, body) => {
    for (const row of rows) {
      const values = Array.isArray(row) ? row : [row];
      one(`${name} ${JSON.stringify(values[0])}`, () => body(...values));
    }
  };
}

describe.each = eachOf(describe);
test.each = eachOf(test);
export { test as it };

chai.use(JestExtend);
chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);
chai.use(({ Assertion }) => {
  Assertion.addMethod('toMatchFileSnapshot', function (/** @type {string} */ snapshot) {
    // @ts-expect-error What chai calls its flags.
    new Assertion(this.__flags.object).toBe(readFileSync(path.resolve(folder, snapshot), 'utf8'));
  });
});

export const expect = Object.assign(
  (/** @type {unknown} */ value, /** @type {string} */ message) => chai.expect(value, message),
  chai.expect,
);
Reflect.set(globalThis, GLOBAL_EXPECT, expect);
setState({ assertionCalls: 0 }, /** @type {any} */ (expect));
