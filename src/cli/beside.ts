import { existsSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Folder, Neighbour, Unread } from '../plan/folder.ts';
import { quote } from '../source/quote.ts';
import { UsageError } from './exit-code.ts';
import { didYouMean, pathMeant } from './nearest-beside.ts';
import { pathWithin } from './path-within.ts';
import { displayPath } from './paths.ts';
import { readFile } from './read-input.ts';

/**
 * The folder of a document, from which it may read what lies in `root`: the folder of the settings file, or its own
 * where there is none. Links count as where they lead.
 */
export function folderOf(document: string, root: string, files: FilesRead = new Map()): Folder {
  return { read: (words) => readBeside(words, path.dirname(document), root, files) };
}

/** Files that were read in a run, by where they are: many plans name one register. */
export type FilesRead = Map<string, Uint8Array>;

function readBeside(words: string, folder: string, root: string, files: FilesRead): Neighbour | Unread {
  const absolute = path.resolve(folder, words);
  if (pathWithin(root, path.relative(root, absolute)) === undefined) return outside(words);
  if (!existsSync(absolute)) return missing(words, pathMeant(words, folder, root));
  const name = displayPath(absolute);
  if (!statSync(absolute).isFile())
    return unreadable(`${quote(words)} is a folder, a pipe or a device, not a file.`);
  try {
    const real = realpathSync(absolute);
    const bytes = files.get(real) ?? readFile({ name, path: real });
    files.set(real, bytes);
    return { name, bytes, folder: folderOf(absolute, root, files) };
  } catch (error) {
    if (error instanceof UsageError) return unreadable(error.message);
    throw error;
  }
}

function outside(words: string): Unread {
  return {
    code: 'path-outside',
    message: `${quote(words)} leads out of the folder that documents may read from.`,
    hint: 'A document can name files in its own folder and below; with an `engage.config.yaml`, those of the folder of that file. Links count as where they lead.',
  };
}

function missing(words: string, meant: string | undefined): Unread {
  return {
    code: 'path-missing',
    message: `There is no file ${quote(words)}, seen from the folder of this document.${didYouMean(words, meant)}`,
    hint: meant ? `Write ${quote(meant)}.` : 'Correct the path, which starts in that folder.',
  };
}

function unreadable(message: string): Unread {
  return { code: 'path-unreadable', message, hint: 'Name a file that can be read.' };
}
