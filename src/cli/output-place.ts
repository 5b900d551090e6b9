import { lstatSync, mkdirSync, statSync, type Stats } from 'node:fs';
import path from 'node:path';
import { printable } from '../source/printable.ts';
import { MachineError, UsageError } from './exit-code.ts';
import { codeOf, reasonOf } from './machine-words.ts';
import { displayPath } from './paths.ts';

/** Refuses places where a source is: also the same file under another name, by its number on the disk. */
export function refuseSources(targets: readonly string[], sources: ReadonlySet<string>): void {
  const known = new Map<string, string>();
  for (const source of sources) for (const id of identitiesOf(source)) known.set(id, source);
  for (const target of targets) {
    const source = identitiesOf(target)
      .map((id) => known.get(id))
      .find((file) => file !== undefined);
    if (source !== undefined)
      throw new UsageError(
        `${printable(displayPath(source))} is read in this run and would be written over; choose another place.`,
      );
  }
}

/** What a path is: its name, the file at it, and the file that a link at it leads to. */
function identitiesOf(file: string): string[] {
  const stats = [look(file, lstatSync), look(file, statSync)];
  return [file, ...stats.flatMap((one) => (one ? [`${one.dev}:${one.ino}`] : []))];
}

function look(file: string, stat: (file: string) => Stats): Stats | undefined {
  try {
    return stat(file);
  } catch {
    return undefined;
  }
}

/** Makes the folder of an output, and within `root` makes sure that it is one and no link. */
export function makeFolder(folder: string, root: string | undefined): void {
  try {
    makePath(root ?? folder);
    if (root === undefined) return;
    let at = root;
    for (const segment of path.relative(root, folder).split(path.sep).filter(Boolean)) {
      at = path.join(at, segment);
      makeOne(at);
    }
  } catch (error) {
    if (error instanceof MachineError) throw error;
    throw new MachineError(`Cannot make the folder ${printable(displayPath(folder))}: ${reasonOf(error)}.`);
  }
}

/**
 * A folder and those that it lies in, one at a time. Not by Node's own way, which never ends where a folder is but
 * takes none, as in /proc.
 */
function makePath(folder: string): void {
  if (isFolder(folder)) return;
  const above = path.dirname(folder);
  if (above !== folder) makePath(above);
  try {
    mkdirSync(folder);
  } catch (error) {
    if (codeOf(error) === 'ENOENT')
      throw new MachineError(
        `Cannot make the folder ${printable(displayPath(folder))}: the system takes no folder in ${printable(displayPath(above))}.`,
      );
    // Another run may have been quicker.
    if (codeOf(error) !== 'EEXIST' || !isFolder(folder)) throw error;
  }
}

/** Whether a folder is there, maybe by a link. What else is there is refused. */
function isFolder(folder: string): boolean {
  const stats = statSync(folder, { throwIfNoEntry: false });
  if (stats && !stats.isDirectory())
    throw new MachineError(
      `Cannot make the folder ${printable(displayPath(folder))}: a file of that name is there already.`,
    );
  return stats !== undefined;
}

/** A folder in the output folder. Someone may have put a link there that leads out of it. */
function makeOne(folder: string): void {
  try {
    mkdirSync(folder);
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
    if (!lstatSync(folder).isDirectory())
      throw new MachineError(
        `Cannot write into ${printable(displayPath(folder))}: it is a link or a file, not a folder.`,
      );
  }
}

/** Told before anything is written, where it would only be found at the end. */
export function refuseFolder(file: string): void {
  if (look(file, lstatSync)?.isDirectory())
    throw new MachineError(`Cannot write ${printable(displayPath(file))}: it is a folder.`);
}
