import { strToU8, zipSync, type Zippable } from 'fflate';
import { element } from '../drawing/element.ts';
import { declaration, newRelationships, type Relationships } from './relationships.ts';

/** A part of the file that a Word document is. */
export interface Part {
  /** Its path in the file. */
  readonly name: string;
  readonly content: string | Uint8Array;
  /** What kind of content it is, where the ending of its name does not tell. */
  readonly type?: string;
  /** What it refers to. */
  readonly relationships?: Relationships;
}

const namespaces = {
  'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'xmlns:wp': 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing',
};

/** All of a part that is in Word's own XML. */
export function wordXml(root: string, content: string): string {
  return declaration + element(root, namespaces, content);
}

/** What Word calls the kinds of its parts. */
export function wordType(kind: string): string {
  return `application/vnd.openxmlformats-officedocument.wordprocessingml.${kind}+xml`;
}

/** Where the document itself is. */
export const mainPart = 'word/document.xml';

/**
 * A moment that every time zone has, for the parts of the file: the format of zip cannot leave it out, and counts from
 * 1980 on.
 */
const moment = '1980-01-02T12:00:00';

/**
 * Below this the parts that are text are not compressed, in bytes: that would cost more than all the rest of writing the
 * document, and spare less than a single picture takes.
 */
const small = 262_144;

/** The file: the same bytes for the same parts. */
export function packed(parts: readonly Part[]): Uint8Array {
  const texts: [string, string][] = [
    // Programs that look at the beginning of a file to tell its kind look for this part.
    ['[Content_Types].xml', contentTypes(parts)],
    ['_rels/.rels', rootRelationships().xml()],
  ];
  const pictures: Zippable = {};
  for (const { name, content, relationships } of parts) {
    if (typeof content === 'string') texts.push([name, content]);
    else pictures[name] = [content, { level: 0 }];
    if (relationships) texts.push([relationshipsOf(name), relationships.xml()]);
  }
  const isSmall = texts.reduce((sum, [, text]) => sum + text.length, 0) < small;
  const files = Object.fromEntries(texts.map(([name, text]) => [name, strToU8(text)]));
  return zipSync({ ...files, ...pictures }, { mtime: moment, level: isSmall ? 0 : 6 });
}

/** Where what a part refers to is listed. */
export function relationshipsOf(name: string): string {
  return name.replace(/[^/]*$/, '_rels/$&.rels');
}

function rootRelationships(): Relationships {
  const relationships = newRelationships();
  relationships.idOf('officeDocument', mainPart);
  relationships.idOf('core-properties', 'docProps/core.xml');
  relationships.idOf('extended-properties', 'docProps/app.xml');
  return relationships;
}

const packageTypes = 'http://schemas.openxmlformats.org/package/2006/content-types';

function contentTypes(parts: readonly Part[]): string {
  const endings = new Set(parts.flatMap(({ name, type }) => (type === undefined ? [endingOf(name)] : [])));
  const defaults = [...endings, 'rels', 'xml'].map((ending) =>
    element('Default', { Extension: ending, ContentType: typeOfEnding[ending] }),
  );
  const overrides = parts.flatMap(({ name, type }) =>
    type === undefined ? [] : [element('Override', { PartName: `/${name}`, ContentType: type })],
  );
  return `${declaration}${element('Types', { xmlns: packageTypes }, [...defaults, ...overrides].join(''))}`;
}

/** The ending of a name, in small letters. */
export function endingOf(name: string): string {
  return /[^.]*$/.exec(name)![0].toLowerCase();
}

/** The kinds of content that the ending of a name tells. */
export const typeOfEnding: Readonly<Record<string, string>> = {
  rels: 'application/vnd.openxmlformats-package.relationships+xml',
  xml: 'application/xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  svg: 'image/svg+xml',
  emf: 'image/x-emf',
  wmf: 'image/x-wmf',
  bmp: 'image/bmp',
  tif: 'image/tiff',
  tiff: 'image/tiff',
};
