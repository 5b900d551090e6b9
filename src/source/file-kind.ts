/** What a file is when it is not a plan: as a message names it, `a Word document`. */
export type FileKind = string;

/** How many bytes of a file are looked at: enough to find what a zip archive holds first. */
const examined = 4096;

/** Beginnings of files that are no text, as each kind's own specification gives them. */
const beginnings: readonly (readonly [kind: FileKind, bytes: string])[] = [
  ['a PDF', '%PDF-'],
  ['a picture (PNG)', '\x89PNG\r\n\x1a\n'],
  ['a picture (JPEG)', '\xff\xd8\xff'],
  ['a picture (GIF)', 'GIF8'],
  ['a compressed file (gzip)', '\x1f\x8b'],
  ['an old Word, Excel or PowerPoint file', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
  ['a rich-text document', '{\\rtf'],
];

/** What an archive holds, by the names of the files in it. */
const archives: readonly (readonly [kind: FileKind, holds: string])[] = [
  ['a Word document', 'word/'],
  ['an Excel workbook', 'xl/'],
  ['a PowerPoint presentation', 'ppt/'],
  ['an OpenDocument file', 'mimetypeapplication/vnd.oasis.opendocument'],
];

/** The kind of a file that is no text, by its first bytes; `undefined` if it may be text. */
export function binaryKindOf(bytes: Uint8Array): FileKind | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, examined));
  if (!start.startsWith('PK\x03\x04')) return beginnings.find(([, begins]) => start.startsWith(begins))?.[0];
  return archives.find(([, holds]) => start.includes(holds))?.[0] ?? 'a zip archive';
}

/** The kind of a text that is something else than a plan; `undefined` if it may be a plan. */
export function textKindOf(text: string): FileKind | undefined {
  const start = text.slice(0, examined).trimStart();
  if (/^<(?:!doctype html|html|head|body)\b/i.test(start)) return 'a web page';
  if (start.startsWith('<?xml') || /^<[a-z][^<>]*>/i.test(start)) return 'an XML file';
  if (start.startsWith('BEGIN:VCALENDAR')) return 'a calendar file';
  return isTable(start) ? 'a table (CSV)' : undefined;
}

/** A plan's first line has a colon or is a bracket; a table's first two lines have as many separators each. */
function isTable(start: string): boolean {
  const [first = '', second = ''] = start.split(/\r?\n/, 2);
  if (/[:#[{]|^-/.test(first)) return false;
  return [',', ';', '\t'].some((separator) => {
    const columns = first.split(separator).length;
    return columns > 2 && second.split(separator).length === columns;
  });
}
