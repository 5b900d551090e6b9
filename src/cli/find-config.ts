import { lstatSync } from 'node:fs';
import path from 'node:path';
import { printable } from '../source/printable.ts';
import { quote } from '../source/quote.ts';
import { configName } from './config.ts';
import { UsageError } from './exit-code.ts';
import { displayPath, workingFolder } from './paths.ts';
import { lookAt } from './plan-input.ts';

/** A settings file, not yet opened. */
export interface ConfigPlace {
  /** Absolute. */
  readonly path: string;
  /** How messages call it. */
  readonly name: string;
}

/** The settings file that is named; else the one that is found from the current folder upwards, if there is one. */
export function findConfig(named: string | undefined): ConfigPlace | undefined {
  return named === undefined ? configFound(workingFolder()) : configNamed(named);
}

function configNamed(word: string): ConfigPlace {
  const absolute = path.resolve(workingFolder(), word);
  if (!lookAt(word, absolute).isFile())
    throw new UsageError(`--config needs a file, and ${quote(word)} is something else.`);
  return { path: absolute, name: displayPath(absolute, word) };
}

/**
 * A link in a repository may lead to any file of the machine, whose lines a message would show: it is followed only
 * where someone names it.
 */
function configFound(here: string): ConfigPlace | undefined {
  const found = nearestConfig(here);
  if (found === undefined) return undefined;
  const name = displayPath(found, path.relative(here, found));
  if (kindOf(found) !== 'file')
    throw new UsageError(
      `Cannot read ${printable(name)}: it is a link or a folder, not a file. To use the settings that a link leads to, name it with --config.`,
    );
  return { path: found, name };
}

/**
 * That of the folder or of the nearest one above it, as far as their repository goes. Where there is none, what lies
 * above is somebody else's, such as a home folder, and only the folder's own counts.
 */
function nearestConfig(here: string): string | undefined {
  let found: string | undefined;
  for (const folder of andAbove(here)) {
    const file = path.join(folder, configName);
    if (found === undefined && kindOf(file)) found = file;
    const isOwn = found !== undefined && folder === here;
    if (isOwn || kindOf(path.join(folder, '.git'))) return found;
  }
  return undefined;
}

function andAbove(folder: string): string[] {
  const above = path.dirname(folder);
  return above === folder ? [folder] : [folder, ...andAbove(above)];
}

/** What is at a path, if the system lets us know. */
function kindOf(file: string): 'file' | 'other' | undefined {
  try {
    const stats = lstatSync(file, { throwIfNoEntry: false });
    return stats && (stats.isFile() ? 'file' : 'other');
  } catch {
    return undefined;
  }
}
