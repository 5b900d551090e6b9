import { closeSync, fsyncSync, openSync, renameSync, unlinkSync, writeSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { codeOf } from './machine-words.ts';
import type { FileToWrite } from './file-to-write.ts';

/** A file whose bytes are safe on the disk, beside the place where it belongs. */
export interface Staged {
  /** Moves it to its place, in one step. What was there is gone; a link there is replaced, not followed. */
  put(): Promise<void>;
  /** Forgets it, if it was not put in its place. */
  remove(): void;
}

/** Stores bytes under a name that no other run can have, in the folder where it belongs. */
export function stage(file: FileToWrite): Staged {
  let name: string | undefined = store(file);
  return {
    async put() {
      try {
        await rename(name!, file);
      } catch (error) {
        if (codeOf(error) !== 'ENOENT') throw error;
        // A run in another container took ours for abandoned, as it cannot see this process.
        name = store(file);
        await rename(name, file);
      }
      name = undefined;
    },
    remove() {
      if (name !== undefined) tryUnlink(name);
      name = undefined;
    },
  };
}

/** What temporary files are called: `.plan.html.4711.0123456789ab.tmp`, with the number of the process. */
export const temporaryName = /^\..+\.(\d{1,10})\.[\da-f]{12}\.tmp$/;

/** Writes the temporary file and has the system put it on the disk; leaves nothing behind if that fails. */
function store({ path: target, bytes }: FileToWrite): string {
  // A long name would be too long with what is added to it.
  const stem = path.basename(target).slice(0, 80);
  const name = path.join(path.dirname(target), `.${stem}.${process.pid}.${someDigits()}.tmp`);
  const descriptor = openSync(name, 'wx');
  try {
    writeWhole(descriptor, bytes);
    flush(descriptor);
  } catch (error) {
    tryClose(descriptor);
    tryUnlink(name);
    throw error;
  }
  tryClose(descriptor);
  return name;
}

/** Twelve hexadecimal digits. That no name is taken twice is seen to by opening it (`wx`), not by these. */
function someDigits(): string {
  return Math.floor(Math.random() * 16 ** 12)
    .toString(16)
    .padStart(12, '0');
}

/** Some file systems, of networks and containers, have no such thing; then they do what they can. */
function flush(descriptor: number): void {
  try {
    fsyncSync(descriptor);
  } catch (error) {
    if (!['EINVAL', 'ENOSYS', 'ENOTSUP'].includes(codeOf(error))) throw error;
  }
}

function writeWhole(descriptor: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length;) at += writeSync(descriptor, bytes, at);
}

/** On Windows a file that someone has open cannot be replaced; a virus scanner lets go in a moment. */
async function rename(name: string, file: FileToWrite): Promise<void> {
  for (let tries = 1; ; tries++) {
    try {
      renameSync(name, file.path);
      return;
    } catch (error) {
      const isInUse = ['EPERM', 'EBUSY', 'EACCES'].includes(codeOf(error));
      if (!isInUse || tries > mostTries) throw error;
      await sleep(pause);
    }
  }
}

const mostTries = 5;

/** Milliseconds. */
const pause = 50;

/** After fsync a failing close loses nothing. */
function tryClose(descriptor: number): void {
  try {
    closeSync(descriptor);
  } catch {
    // The bytes are on the disk already.
  }
}

/** Best effort: what stays is removed by the next run. */
function tryUnlink(name: string): void {
  try {
    unlinkSync(name);
  } catch {
    // Gone already.
  }
}
