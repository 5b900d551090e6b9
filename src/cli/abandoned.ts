import { readdirSync, unlinkSync } from 'node:fs';
import path from 'node:path';
import { codeOf } from './machine-words.ts';
import { temporaryName } from './stage.ts';

/** Removes what runs that were killed left in a folder. Best effort: it must not stop a build. */
export function removeAbandoned(folder: string): void {
  for (const name of namesIn(folder)) {
    const pid = temporaryName.exec(name)?.[1];
    if (pid === undefined || isAlive(Number(pid))) continue;
    try {
      unlinkSync(path.join(folder, name));
    } catch {
      // Another run removed it first.
    }
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** Signal 0 asks whether a process is there, and does nothing to it. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) !== 'ESRCH';
  }
}
