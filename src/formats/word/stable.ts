import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';

/**
 * A moment that every time zone has, for the parts of the file: the format of zip cannot leave it out, and counts from
 * 1980 on.
 */
const moment = '1980-01-02T12:00:00';

/**
 * The same Word document with the same bytes each time: the package that writes it gives random names to links,
 * counts bookmarks from one document to the next, and looks at the clock. `date` is the day that the file says it was
 * made on, as YYYY-MM-DD; without it the file says none.
 */
export function stable(docx: Uint8Array, date?: string): Uint8Array {
  const parts = unzipSync(docx);
  const renamed = renamer(strFromU8(parts[relationships]!));
  const files: Zippable = {};
  for (const name of Object.keys(parts).toSorted(contentTypesFirst)) {
    const bytes = parts[name]!;
    if (isPicture(name)) files[name] = [bytes, { level: 0 }];
    else if (name === body || name === relationships) files[name] = strToU8(renamed(strFromU8(bytes)));
    else if (name === properties) files[name] = strToU8(dated(strFromU8(bytes), date));
    else files[name] = bytes;
  }
  return zipSync(files, { mtime: moment, level: 6 });
}

const body = 'word/document.xml';
const relationships = 'word/_rels/document.xml.rels';
const properties = 'docProps/core.xml';
const contentTypes = '[Content_Types].xml';

/** Programs that look at the beginning of a file to tell its kind look for this part. */
function contentTypesFirst(a: string, b: string): number {
  if (a === b) return 0;
  if (a === contentTypes) return -1;
  return b === contentTypes || a > b ? 1 : -1;
}

/** Its bytes are compressed already. */
function isPicture(name: string): boolean {
  return name.endsWith('.png');
}

/** Names relationships, and numbers bookmarks, by their order. */
function renamer(rels: string): (xml: string) => string {
  const ids = new Map([...rels.matchAll(/ Id="([^"]+)"/g)].map(([, id], index) => [id!, `rId${index + 1}`]));
  return (xml) => {
    const bookmarks = orderOf(xml, /<w:bookmarkStart [^>]*?w:id="(\d+)"/g);
    return xml
      .replace(/( Id| r:id| r:embed)="([^"]+)"/g, (all, name, id) =>
        ids.has(id) ? `${name}="${ids.get(id)}"` : all,
      )
      .replace(
        /(<w:bookmark(?:Start|End) [^>]*?w:id=")(\d+)"/g,
        (_, start, id) => `${start}${bookmarks.get(id)}"`,
      );
  };
}

function orderOf(xml: string, pattern: RegExp): Map<string, number> {
  const found = [...new Set([...xml.matchAll(pattern)].map((match) => match[1]!))];
  return new Map(found.map((name, index) => [name, index + 1]));
}

function dated(xml: string, date: string | undefined): string {
  return xml.replace(
    /<dcterms:(created|modified)( [^>]*)>[^<]*<\/dcterms:\1>/g,
    date === undefined ? '' : `<dcterms:$1$2>${date}T00:00:00Z</dcterms:$1>`,
  );
}
