import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { builtIn, sharedFolder } from '../formats/templates.ts';
import { nearest } from '../source/nearest.ts';
import { phrase, quote } from '../source/quote.ts';
import { UsageError } from './exit-code.ts';
import { isWithin } from './paths.ts';

/** What is said of templates: a folder of one's own, the document to make, or both. */
export interface TemplateWords {
  /** Absolute. */
  readonly folder?: string;
  readonly document?: string;
}

/** Where a word comes from. */
interface Origin {
  /** The absolute path that it would be as a path. */
  readonly place: string;
  /** What was said before. */
  readonly said: TemplateWords;
  /** The folder that documents of one's own are in, where none was said. */
  readonly folder?: string | undefined;
  /** How messages call what it was given to. */
  readonly as: string;
}

/**
 * What was said, and a word more. A word with a slash is a folder. Another is the document of that name, or else the
 * folder of that name. A `UsageError` if it is neither, or both in a way that somebody could mean.
 */
export function templateSaid(word: string, { place, said, folder, as }: Origin): TemplateWords {
  const documents = documentsIn(said.folder ?? folder);
  if (isPath(word) || !documents.includes(word)) {
    if (!isFolder(place)) throw new UsageError(`${as} ${unknown(word, place, documents)}`);
    if (said.folder !== undefined) throw new UsageError(`${as} names two folders; it takes one.`);
    return { ...said, folder: place };
  }
  const isOwn = [said.folder, folder].some((own) => own !== undefined && isWithin(own, place));
  if (!isOwn && holdsTemplates(place))
    throw new UsageError(
      `${as} is not clear: ${quote(word)} is a document, and a folder with templates in it. Write ${quote(`./${word}`)} for the folder, or call the folder something else.`,
    );
  if (said.document !== undefined)
    throw new UsageError(
      `${as} names two documents, ${quote(said.document)} and ${quote(word)}; a build makes one.`,
    );
  return { ...said, document: word };
}

/** Whether a word can only be meant as a path. */
function isPath(word: string): boolean {
  return /^\.|[/\\]/.test(word);
}

/** The documents that there are with a folder of one's own templates. */
function documentsIn(folder: string | undefined): string[] {
  const own =
    folder === undefined ? [] : entriesOf(folder).filter((name) => isFolder(path.join(folder, name)));
  return [...new Set([...builtIn.documents, ...own])].filter((name) => name !== sharedFolder);
}

function unknown(word: string, place: string, documents: readonly string[]): string {
  if (isPath(word)) return `names the folder ${quote(word)}, and there is no such folder.`;
  const beside = entriesOf(path.dirname(place)).filter((name) =>
    isFolder(path.join(path.dirname(place), name)),
  );
  const meant = nearest(word, [...documents, ...beside]);
  return `does not know ${quote(word)}.${meant === undefined ? '' : ` Did you mean ${quote(meant)}?`} It takes a document (${phrase(documents, 'or')}) or a folder with templates of your own.`;
}

/** Whether there are templates in a folder, or in one in it. */
function holdsTemplates(folder: string): boolean {
  const isTemplate = (name: string) => name.endsWith('.hbs');
  const names = entriesOf(folder);
  return names.some(isTemplate) || names.some((name) => entriesOf(path.join(folder, name)).some(isTemplate));
}

/** A link that leads nowhere, or to itself, is none. */
function isFolder(file: string): boolean {
  try {
    return statSync(file).isDirectory();
  } catch {
    return false;
  }
}

/** What is in a folder; nothing where there is none, or the system does not say. */
function entriesOf(folder: string): string[] {
  try {
    return readdirSync(folder).filter((name) => !name.startsWith('.'));
  } catch {
    return [];
  }
}
