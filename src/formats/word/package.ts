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

/** The file: the same bytes for the same parts. */
export function packed(parts: readonly Part[]): Uint8Array {
  const files: Zippable = {};
  // Programs that look at the beginning of a file to tell its kind look for this part.
  files['[Content_Types].xml'] = strToU8(contentTypes(parts));
  files['_rels/.rels'] = strToU8(rootRelationships().xml());
  for (const { name, content, relationships } of parts) {
    files[name] = typeof content === 'string' ? strToU8(content) : [content, { level: levelOf(name) }];
    if (relationships) files[relationshipsOf(name)] = strToU8(relationships.xml());
  }
  return zipSync(files, { mtime: moment, level: 6 });
}

/** Where what a part refers to is listed. */
export function relationshipsOf(name: string): string {
  return name.replace(/[^/]*$/, '_rels/$&.rels');
}

/** What is compressed already is not compressed again. */
function levelOf(name: string): 0 | 6 {
  return /\.(?:png|jpe?g|gif)$/.test(name) ? 0 : 6;
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
