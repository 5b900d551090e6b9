import path from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { printable } from '../source/printable.ts';
import { removeAbandoned } from './abandoned.ts';
import { Interruption, MachineError } from './exit-code.ts';
import type { FileToWrite } from './file-to-write.ts';
import { codeOf, reasonOf } from './machine-words.ts';
import { makeFolder, refuseFolder, refuseSources } from './output-place.ts';
import { displayPath } from './paths.ts';
import { stage, type Staged } from './stage.ts';
import { listenForStop } from './stop.ts';

/** What must not be touched. */
export interface Boundaries {
  /** Absolute paths of what was read, which is never written over. */
  readonly sources: ReadonlySet<string>;
  /** The folder that all files lie in, absolute; folders in it are made, and links among them not followed. */
  readonly root?: string;
}

/**
 * Writes all files, each whole or not at all. All of them are stored beside their places before the first one takes
 * its place, so that a full disk changes nothing; and whatever goes wrong, what was there before stays.
 */
export async function writeFiles(
  files: readonly FileToWrite[],
  { sources, root }: Boundaries,
): Promise<void> {
  if (files.length === 0) return;
  refuseSources(
    files.map(({ path }) => path),
    sources,
  );
  const folders = [...new Set(files.map((file) => path.dirname(file.path)))];
  for (const folder of folders) makeFolder(folder, root);
  for (const { path } of files) refuseFolder(path);
  for (const folder of folders) removeAbandoned(folder);

  const stop = listenForStop();
  const staged: Staged[] = [];
  try {
    for (const file of files) {
      staged.push(telling(file, () => stage(file)));
      await turn();
      if (stop.exitCode !== undefined) throw new Interruption(stop.exitCode);
    }
    for (const [index, one] of staged.entries()) await telling(files[index]!, () => one.put());
    await turn();
    if (stop.exitCode !== undefined) throw new Interruption(stop.exitCode);
  } finally {
    for (const one of staged) one.remove();
    stop.release();
  }
}

function telling<Result>({ path }: FileToWrite, work: () => Result): Result;
function telling({ path }: FileToWrite, work: () => unknown): unknown {
  const told = (error: unknown): never => {
    if (codeOf(error) === '') throw error;
    throw new MachineError(`Cannot write ${printable(displayPath(path))}: ${reasonOf(error)}.`);
  };
  try {
    const result = work();
    return result instanceof Promise ? result.catch(told) : result;
  } catch (error) {
    return told(error);
  }
}
