// @ts-check
// Loaded before the program (`node --import`): lets the n-th file operation fail, or a signal strike there.
//
//   ENGAGE_FAULT        the error's code (`ENOSPC`), or the signal (`SIGKILL`)
//   ENGAGE_FAULT_AT     which operation, from 1; none for no fault
//   ENGAGE_FAULT_CALL   count only calls of this function
//   ENGAGE_FAULT_LIST   a file to write the names of the calls to
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const {
  ENGAGE_FAULT: fault = '',
  ENGAGE_FAULT_AT: at,
  ENGAGE_FAULT_CALL: only,
  ENGAGE_FAULT_LIST: list,
} = process.env;
const { writeSync, writeFileSync } = fs;

/** Names of the calls so far. @type {string[]} */
const calls = [];

for (const name of [
  'openSync',
  'readSync',
  'fstatSync',
  'closeSync',
  'statSync',
  'lstatSync',
  'readdirSync',
  'mkdirSync',
  'writeSync',
  'fsyncSync',
  'renameSync',
  'unlinkSync',
]) {
  const functions = /** @type {Record<string, (...words: any[]) => unknown>} */ (/** @type {unknown} */ (fs));
  const original = functions[name];
  if (!original) throw new Error(name);
  functions[name] = (...words) => {
    // What Node does for itself, such as loading the program, is none of the program's operations.
    const isOurs = /\/dist\/[\w-]+\.cjs/.test(new Error().stack?.split('\n')[2] ?? '');
    if (!isOurs || (only !== undefined && only !== name)) return original(...words);
    calls.push(name);
    if (calls.length === Number(at)) strike(name, words);
    return original(...words);
  };
}
syncBuiltinESMExports();
if (list !== undefined) process.on('exit', () => writeFileSync(list, calls.join('\n')));

/**
 * A write stops half way, as on a full disk.
 * @param {string} name
 * @param {any[]} words
 */
function strike(name, words) {
  if (name === 'writeSync' && fault !== 'SIGINT') writeSync(words[0], words[1], 0, words[1].length >> 1);
  if (fault.startsWith('SIG')) process.kill(process.pid, fault);
  else throw Object.assign(new Error(`${fault}: injected, ${name}`), { code: fault, syscall: name });
}
