// @ts-check
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/**
 * What one run of Node costs: processor time in milliseconds (user and system together; where the system does not
 * tell, elapsed time). A run that fails is a mistake of the benchmark and throws.
 * @param {readonly string[]} args what Node is given
 */
export function costOf(args) {
  const before = childTime();
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, {
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  });
  const elapsed = performance.now() - start;
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}:\n${stderr}`);
  const after = childTime();
  return before === undefined || after === undefined ? elapsed : after - before;
}

/** The processor time of all children that have ended, in milliseconds, in steps of 10; only Linux tells. */
function childTime() {
  try {
    const fields = readFileSync('/proc/self/stat', 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    return (Number(fields[13]) + Number(fields[14])) * 10;
  } catch {
    return undefined;
  }
}

const reportMemory = `data:text/javascript,${encodeURIComponent(
  "process.on('exit', () => process.stderr.write('maxRSS=' + process.resourceUsage().maxRSS))",
)}`;

/**
 * The most memory that a run holds, in MB.
 * @param {readonly string[]} args
 */
export function memoryOf(args) {
  const { stderr } = spawnSync(process.execPath, ['--import', reportMemory, ...args], {
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  });
  return Number(/maxRSS=(\d+)/.exec(stderr)?.[1] ?? Number.NaN) / 1024;
}

/**
 * The mean of the middle half: of times in steps of 10 ms it is finer than the median, and no more troubled by a run
 * that something else held up.
 * @param {readonly number[]} values
 */
export function middleMean(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const quarter = Math.floor(sorted.length / 4);
  const middle = sorted.slice(quarter, sorted.length - quarter);
  return middle.reduce((sum, value) => sum + value, 0) / middle.length;
}
