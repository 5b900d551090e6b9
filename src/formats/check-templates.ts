import { checkTemplate, referencesOf } from 'engage:template-compiler';
import { nearest } from '../source/nearest.ts';
import { quote } from '../source/quote.ts';
import type { TemplateFault } from './template-error.ts';
import { builtIn, sharedFolder } from './templates.ts';

type Texts = ReadonlyMap<string, string>;

/** A part of a page or of Markdown, or a style sheet or script. */
const fileNames = /^[\w-]+\.(?:html\.hbs|md\.hbs|css|js)$/;
const documentNames = /^[a-z][a-z\d-]*$/;

/**
 * All that is wrong with somebody's own templates, which are given by where they stand (`plan/masthead.html.hbs`), with
 * where the built-in ones do. Names are only held against each other where all that they stand in can be read.
 */
export function templateFaults(texts: Texts, builtInPlaces: ReadonlySet<string>): readonly TemplateFault[] {
  const places = new Places(texts, builtInPlaces);
  const faults = [...texts.keys()].flatMap((place) => placeFault(place, places) ?? []);
  faults.push(...[...texts].flatMap(([place, text]) => textFaults(place, text)));
  if (faults.length > 0) return faults;
  const named = [...texts].flatMap(([place, text]) => referencesIn(place, text));
  const unknown = named.flatMap((reference) => referenceFault(reference, places) ?? []);
  return [...unknown, ...[...texts.keys()].flatMap((place) => unusedFault(place, named, places) ?? [])];
}

/** Where templates stand, built-in ones and one's own. */
class Places {
  readonly #own: readonly string[];
  readonly #builtIn: ReadonlySet<string>;

  constructor(texts: Texts, builtInPlaces: ReadonlySet<string>) {
    this.#own = [...texts.keys()];
    this.#builtIn = builtInPlaces;
  }

  /** Whether a folder is a document: a built-in one, or one's own that has a page. */
  isDocument(folder: string): boolean {
    return builtIn.documents.includes(folder) || this.isOwnDocument(folder);
  }

  isOwnDocument(folder: string): boolean {
    const pages = new Set(['html', 'md'].map((ext) => `${folder}/page.${ext}.hbs`));
    return !builtIn.documents.includes(folder) && this.#own.some((place) => pages.has(place));
  }

  /** The names of the built-in files that one in this folder can take the place of. */
  replaceable(folder: string): string[] {
    return namesIn([...this.#builtIn], [folder, sharedFolder]);
  }

  /** The names of the files that one in this folder may name. What all documents share may name what each has. */
  visible(folder: string): string[] {
    const folders = folder === sharedFolder ? undefined : [folder, sharedFolder];
    return namesIn([...this.#builtIn, ...this.#own], folders);
  }
}

function namesIn(places: readonly string[], folders: readonly string[] | undefined): string[] {
  return places
    .filter((place) => folders?.includes(folderOf(place)) ?? true)
    .map((place) => place.slice(place.indexOf('/') + 1));
}

function folderOf(place: string): string {
  return place.slice(0, Math.max(0, place.indexOf('/')));
}

function nameOf(place: string): string {
  return place.slice(place.indexOf('/') + 1);
}

function placeFault(file: string, places: Places): TemplateFault | undefined {
  const folder = folderOf(file);
  const name = nameOf(file);
  if (folder === '')
    return {
      file,
      says: `The file stands in no document; put it into a folder such as ${quote('plan')}, or ${quote(sharedFolder)} for all documents.`,
    };
  if (folder !== sharedFolder && !places.isDocument(folder))
    return {
      file,
      says: `There is no document ${quote(folder)}.${didYouMean(folder, [...builtIn.documents, sharedFolder])} One of your own needs a ${quote('page.html.hbs')} or ${quote('page.md.hbs')}.`,
    };
  if (places.isOwnDocument(folder) && !documentNames.test(folder))
    return {
      file,
      says: `A document’s name is of small letters, digits and hyphens; ${quote(folder)} is not.`,
    };
  if (fileNames.test(name)) return undefined;
  return {
    file,
    says: `Templates are called ${quote('<part>.html.hbs')} or ${quote('<part>.md.hbs')}, and what stands in them ${quote('<name>.css')} or ${quote('<name>.js')}.${didYouMean(name, places.replaceable(folder))}`,
  };
}

function textFaults(file: string, text: string): TemplateFault[] {
  const ext = /\.(html|md)\.hbs$/.exec(file)?.[1];
  if (ext !== undefined) return checkTemplate(text, ext).map((fault) => ({ file, ...fault }));
  const end = /<\/(?:style|script)|<!--/i.exec(text);
  if (!end) return [];
  const line = text.slice(0, end.index).split('\n').length;
  return [{ file, line, says: `${quote(end[0])} would end the element that this stands in.` }];
}

/** That a template names another file. */
interface Reference {
  /** Where the template stands. */
  readonly file: string;
  readonly line: number;
  /** The name of the file that it means: `facts.html.hbs`. */
  readonly name: string;
}

function referencesIn(file: string, text: string): Reference[] {
  const ending = /\.\w+\.hbs$/.exec(file)?.[0];
  if (ending === undefined) return [];
  const { parts, files } = referencesOf(text);
  return [
    ...[...parts].map(([name, line]) => ({ file, line, name: `${name}${ending}` })),
    ...[...files].map(([name, line]) => ({ file, line, name })),
  ];
}

function referenceFault({ file, line, name }: Reference, places: Places): TemplateFault | undefined {
  const known = places.visible(folderOf(file));
  if (known.includes(name)) return undefined;
  return { file, line, says: `There is no ${quote(name)} to put here.${didYouMean(name, known)}` };
}

/** A file that nothing would ever use: its name is misspelt, or it stands in the wrong folder. */
function unusedFault(file: string, named: readonly Reference[], places: Places): TemplateFault | undefined {
  const folder = folderOf(file);
  const name = nameOf(file);
  const known = places.replaceable(folder);
  const isPage = places.isOwnDocument(folder) && /^page\.\w+\.hbs$/.test(name);
  const isNamed = named.some((reference) => {
    const other = folderOf(reference.file);
    return reference.name === name && (other === folder || [other, folder].includes(sharedFolder));
  });
  if (isPage || isNamed || known.includes(name)) return undefined;
  const where = folder === sharedFolder ? 'Documents share' : `The document ${quote(folder)} has`;
  return {
    file,
    says: `${where} no ${quote(name)} that this could take the place of, and no template of yours names it.${didYouMean(name, known)}`,
  };
}

function didYouMean(word: string, candidates: readonly string[]): string {
  const meant = nearest(word, candidates);
  return meant === undefined ? '' : ` Did you mean ${quote(meant)}?`;
}
