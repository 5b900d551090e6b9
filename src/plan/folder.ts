import { quote } from '../source/quote.ts';

/**
 * What a document may read beside itself: the files that it names, its register and the plans that a paper is about.
 * Whoever reads files for the compiler sees to it that no document reads anything else.
 */
export interface Folder {
  /** What the words of a document name, from its own folder. */
  read(words: string): Neighbour | Unread | Promise<Neighbour | Unread>;
}

/** A file beside a document. */
export interface Neighbour {
  /** How messages call it. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Its own folder, for what it names itself. */
  readonly folder: Folder;
}

/** Why a file cannot be read. */
export interface Unread {
  readonly code: 'path-missing' | 'path-outside' | 'path-unreadable';
  readonly message: string;
  readonly hint: string;
}

/** Where no files are read. */
export const noFolder: Folder = {
  read: (words) => ({
    code: 'path-unreadable',
    message: `The file ${quote(words)} cannot be read here.`,
    hint: 'Check the document with the command line, or give the function a folder to read from.',
  }),
};
