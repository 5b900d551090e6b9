import type { Brand, Logo } from '../formats/brand.ts';
import { backgrounds } from '../formats/brand-style.ts';
import { contrastOn, leastContrast, readable } from '../formats/contrast.ts';
import type { Entry } from '../plan/entry.ts';
import { given } from '../plan/given.ts';
import type { Diagnostic } from '../source/diagnostic.ts';
import type { Pointer } from '../source/pointer.ts';
import { quote } from '../source/quote.ts';
import type { BrandFiles } from './config.ts';
import type { Brand as BrandEntry } from './config-file.ts';
import { UsageError } from './exit-code.ts';
import { readBytes } from './read-bytes.ts';
import { readLogo } from './read-logo.ts';

/** What reading a brand needs of the settings that it is in. */
export interface BrandReading {
  /** A text with its place; absent where there is none, or it has the wrong form. */
  text(key: keyof BrandEntry): { readonly text: string; readonly pointer: Pointer } | undefined;
  /** The absolute path that a text means; absent, and told, where it leads out of the folder of the settings. */
  inside(text: string, at: Pointer): string | undefined;
  /** What the work gives, in an object; absent, and told at this place, where it is a mistake of use. */
  tried<Value>(work: () => Value, at: Pointer): { readonly value: Value } | undefined;
  tell(diagnostic: Diagnostic): void;
}

/** A brand, and the files that it was read from. */
export interface ReadBrand {
  readonly brand: Brand;
  readonly files: BrandFiles;
}

/** In MiB. A logo is in every page as text, a third larger. */
const largestLogo = 1;
const largestWord = 10;

/** The brand that settings describe, as far as that can be used; what cannot is told at its place. */
export function readBrand(entry: Entry<BrandEntry>, reading: BrandReading): ReadBrand {
  const logo = fileAt('logo', largestLogo, reading);
  const word = fileAt('word', largestWord, reading);
  const name = reading.text('name')?.text;
  if (logo && name === undefined) reading.tell(logoWithoutName(entry.at('logo')));
  return {
    brand: given({
      name,
      colour: colour(reading),
      font: reading.text('font')?.text,
      logo: logo && logoOf(logo, reading),
      word: word && wordOf(word, reading),
    }),
    files: given({ logo: logo?.path, word: word?.path }),
  };
}

interface ReadFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly at: Pointer;
}

function fileAt(key: 'logo' | 'word', largest: number, reading: BrandReading): ReadFile | undefined {
  const { text, pointer: at } = reading.text(key) ?? {};
  if (text === undefined || at === undefined) return undefined;
  const path = reading.inside(text, at);
  if (path === undefined) return undefined;
  const bytes = reading.tried(() => readBytes(path, { name: quote(text), largest }), at)?.value;
  return bytes && { path, bytes, at };
}

function logoOf({ bytes, at }: ReadFile, reading: BrandReading): Logo | undefined {
  return reading.tried(() => readLogo(bytes), at)?.value;
}

function wordOf({ bytes, at }: ReadFile, reading: BrandReading): Uint8Array | undefined {
  // A Word document is a zip archive.
  const isArchive = [0x50, 0x4b, 3, 4].every((byte, index) => bytes[index] === byte);
  const checked = reading.tried(() => {
    if (!isArchive) throw new UsageError('This file is no Word document or template (`.docx`, `.dotx`).');
    return bytes;
  }, at);
  return checked?.value;
}

function colour(reading: BrandReading): string | undefined {
  const { text, pointer } = reading.text('colour') ?? {};
  if (text === undefined || pointer === undefined) return undefined;
  const ratio = contrastOn(text, backgrounds.light);
  if (ratio >= leastContrast) return text.toLowerCase();
  reading.tell({
    code: 'colour-unreadable',
    severity: 'error',
    message: `${quote(text)} is too light to be read: its contrast on a page is as low as ${downTo(ratio)} to 1, and text needs ${leastContrast} to 1 (WCAG 2.2, level AA).`,
    hint: `Write ${quote(readable(text, 'black', backgrounds.light))}, the nearest darker shade that can be read.`,
    at: pointer,
  });
  return undefined;
}

/** To one place, never up: 4.49 is not 4.5. */
function downTo(ratio: number): string {
  return (Math.floor(ratio * 10) / 10).toFixed(1);
}

function logoWithoutName(at: Pointer): Diagnostic {
  return {
    code: 'logo-without-name',
    severity: 'error',
    message: 'The logo has no name beside it, which is read out to those who cannot see it.',
    hint: `Write the organisation's ${quote('name:')} beside the ${quote('logo:')}.`,
    at,
  };
}
