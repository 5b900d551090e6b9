import { unzipSync } from 'fflate';
import { BrandFault } from '../../brand.ts';
import { parseXml, type Element } from './xml-tree.ts';

/** A Word file that somebody else wrote, of which parts are read. */
export interface TemplateFile {
  /** The bytes of a part; absent where there is none. */
  bytesOf(name: string): Uint8Array | undefined;
  /** A part of XML; absent where there is none. */
  xmlOf(name: string): Element | undefined;
}

/** Of the file, of each part that is read and of all of them together: far more than a template needs. In bytes. */
const most = { file: 20_000_000, part: 8_000_000, all: 40_000_000 } as const;

export const notWord = 'is not a Word document or template (.docx or .dotx)';

export function openTemplate(bytes: Uint8Array): TemplateFile {
  if (bytes.length > most.file)
    throw new BrandFault('is larger than 20 MB, which is too much for a template');
  const read = new Map<string, Uint8Array | undefined>();
  let total = 0;
  const bytesOf = (name: string) => {
    if (!read.has(name)) read.set(name, unpacked(bytes, name));
    const part = read.get(name);
    total += part?.length ?? 0;
    if (total > most.all) throw new BrandFault('holds more than 40 MB, which is too much for a template');
    return part;
  };
  return {
    bytesOf,
    xmlOf(name) {
      const part = bytesOf(name);
      return part && parseXml(part, notWord);
    },
  };
}

/** Nothing is unpacked but what is asked for, and that only as far as the file says that it is large. */
function unpacked(bytes: Uint8Array, wanted: string): Uint8Array | undefined {
  let isTooLarge = false;
  try {
    const filter = (file: { name: string; size: number; originalSize: number }) => {
      if (file.name !== wanted) return false;
      isTooLarge = Math.max(file.size, file.originalSize) > most.part;
      return !isTooLarge;
    };
    const part = unzipSync(bytes, { filter })[wanted];
    if (!isTooLarge) return part;
  } catch {
    throw new BrandFault(notWord);
  }
  throw new BrandFault(`has a part of more than 8 MB, \`${wanted}\`, which is too much for a template`);
}
