import path from 'node:path';
import { UsageError } from './exit-code.ts';

/** The folder that relative paths start from. It may have been deleted under the shell that stands in it. */
export function workingFolder(): string {
  try {
    return process.cwd();
  } catch {
    throw new UsageError('The current folder no longer exists; change to another one first.');
  }
}

/** A path as people and reports write it: from the current folder where it lies in it, with `/` on every system. */
export function displayPath(absolute: string, given = absolute): string {
  const inside = path.relative(workingFolder(), absolute);
  const isOutside =
    inside === '' || inside === '..' || inside.startsWith(`..${path.sep}`) || path.isAbsolute(inside);
  return withSlashes(isOutside ? path.normalize(given) : inside);
}

/** Windows writes `\`; elsewhere that is a letter like any other. */
function withSlashes(name: string): string {
  return path.sep === '\\' ? name.replaceAll('\\', '/') : name;
}

/** Order by code points, the same on every machine: UTF-8 bytes sort as code points do. */
export function byCodePoints(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
