import { statSync, type Stats } from 'node:fs';
import path from 'node:path';
import { printable } from '../source/printable.ts';
import { quote } from '../source/quote.ts';
import { UsageError } from './exit-code.ts';
import { codeOf, reasonOf } from './machine-words.ts';
import { didYouMean, nearestBeside, withSlashes } from './nearest-beside.ts';
import { byCodePoints, displayPath, workingFolder } from './paths.ts';
import { walk } from './walk.ts';

/** A file that may be a plan, not yet opened. */
export interface PlanInput {
  /** How messages call it, with `/`. Untrusted text. */
  readonly name: string;
  /** Absolute path; `undefined` for standard input. */
  readonly path?: string;
  /** The folder that it was found in, as given; `undefined` if it was named itself. */
  readonly foundIn?: string;
}

/** Where to look for plans. */
export interface Search {
  /** Files, folders and `-`; none for the current folder. */
  readonly paths: readonly string[];
  readonly stdinFilepath: string | undefined;
  /** A folder of our own outputs, which is not searched. */
  readonly out?: string;
  /** A settings file, which is no plan. */
  readonly settings: string | undefined;
}

/** A folder that was searched. */
export interface SearchedFolder {
  /** As given. */
  readonly name: string;
  /** Absolute paths of what may be a plan in it. */
  readonly files: readonly string[];
  /** Links in it that are called like plans, which are passed over: how messages call them. */
  readonly links: readonly string[];
  /** Why it, or a folder in it, could not be looked into, a sentence each. */
  readonly faults: readonly string[];
}

/** What was found, each file once, by name; and the folders that were searched. */
export interface Found {
  readonly inputs: readonly PlanInput[];
  readonly folders: readonly SearchedFolder[];
}

/** Finds the files to read. A `UsageError` names a path that leads nowhere, or to what is no file. */
export function findInputs({ paths, stdinFilepath, out, settings }: Search): Found {
  const given = paths.length > 0 ? paths : ['.'];
  const others = [out, settings].flatMap((word) => word ?? []);
  const skipped = new Set(others.map((word) => path.resolve(workingFolder(), word)));
  const inputs = new Map<string, PlanInput>();
  const folders: SearchedFolder[] = [];
  for (const word of given) {
    for (const input of inputsAt(word)) {
      const key = input.path ?? '-';
      // A file that is named is a plan for certain, even if it is also found in a folder.
      if (!inputs.has(key) || input.foundIn === undefined) inputs.set(key, input);
    }
  }
  return { inputs: [...inputs.values()].sort((a, b) => byCodePoints(a.name, b.name)), folders };

  function inputsAt(word: string): PlanInput[] {
    if (word === '') throw new UsageError('A path is empty; give a file, a folder, or - for standard input.');
    if (word === '-') return [{ name: stdinFilepath ?? '<stdin>' }];
    const absolute = path.resolve(workingFolder(), word);
    if (!isFolder(word, absolute)) return [{ name: displayPath(absolute, word), path: absolute }];
    const { files, links, faults } = walk(absolute, skipped);
    const nameOf = (file: string) => displayPath(file, path.join(word, path.relative(absolute, file)));
    folders.push({ name: word, files, links: links.map(nameOf).sort(byCodePoints), faults });
    return files.map((file) => ({ name: nameOf(file), path: file, foundIn: word }));
  }
}

function isFolder(word: string, absolute: string): boolean {
  const stats = lookAt(word, absolute);
  if (!stats.isDirectory() && !stats.isFile()) throw new UsageError(notAFile(word));
  return stats.isDirectory();
}

/** What is at a path that someone gave, as they wrote it and absolute. A `UsageError` if it leads nowhere. */
export function lookAt(word: string, absolute: string): Stats {
  try {
    return statSync(absolute);
  } catch (error) {
    if (codeOf(error) === 'ENOENT')
      throw new UsageError(
        `There is no file or folder ${quote(word)}.${didYouMean(word, meantBy(word, absolute))}`,
      );
    throw new UsageError(`Cannot read ${printable(word)}: ${reasonOf(error)}.`);
  }
}

/** What neither ends nor can be read twice. */
export function notAFile(name: string): string {
  return `Cannot read ${printable(name)}: it is a pipe, a socket or a device, not a file. To read from a pipe, give - instead.`;
}

/** What lies beside it, or where its words lead when they are written as on every system. */
function meantBy(word: string, absolute: string): string | undefined {
  const name = nearestBeside(absolute);
  return (
    withSlashes(word, workingFolder()) ??
    (name === undefined ? undefined : displayPath(path.join(path.dirname(absolute), name)))
  );
}
