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
  const here = workingFolder();
  const isInside = absolute !== here && isWithin(here, absolute);
  return withSlashes(isInside ? path.relative(here, absolute) : path.normalize(given));
}

/** Whether a path, absolute like the folder's, is that of the folder or of something in it. Links are not followed. */
export function isWithin(folder: string, absolute: string): boolean {
  const way = path.relative(folder, absolute);
  return way !== '..' && !way.startsWith(`..${path.sep}`) && !path.isAbsolute(way);
}

/** A path as someone in the current folder would type it. */
export function fromHere(absolute: string): string {
  const way = path.relative(workingFolder(), absolute) || '.';
  // That alone would be standard input.
  return way === '-' ? `.${path.sep}-` : way;
}

/** Windows writes `\`; elsewhere that is a letter like any other. */
function withSlashes(name: string): string {
  return path.sep === '\\' ? name.replaceAll('\\', '/') : name;
}

/** Order by code points, the same on every machine: UTF-8 bytes sort as code points do. */
export function byCodePoints(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
