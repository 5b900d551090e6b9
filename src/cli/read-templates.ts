import { readdirSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { TemplateError } from '../formats/template-error.ts';
import type { Templates } from '../formats/templates.ts';
import { printable } from '../source/printable.ts';
import { readUtf8 } from '../source/utf8.ts';
import { UsageError } from './exit-code.ts';
import { reasonOf } from './machine-words.ts';
import { pathWithin } from './path-within.ts';
import { byCodePoints, displayPath, isWithin } from './paths.ts';
import { readBytes } from './read-bytes.ts';

/** More files, and more MiB in one, than anybody's templates have: a folder given by mistake ends soon. */
const mostFiles = 1000;
const largestTemplate = 1;

/** Templates of one's own, and the files that they were read from. */
export interface ReadTemplates {
  readonly templates: Templates;
  /** Absolute paths. */
  readonly files: readonly string[];
}

/** The templates in a folder, ready to be used. A `UsageError` tells what is wrong with them, each fault in a line. */
export async function readTemplates(folder: string): Promise<ReadTemplates> {
  const places = placesIn(folder, '', mostFiles);
  const texts = Object.fromEntries(places.map((place) => [place, textOf(folder, place)]));
  const files = places.map((place) => path.join(folder, place));
  const { templatesOf } = await import('../formats/own-templates.ts');
  try {
    return { templates: await templatesOf(texts), files };
  } catch (error) {
    throw asUsage(error, folder);
  }
}

/** A fault of somebody's own templates as one of use, with the files as they would type them. */
export function asUsage(error: unknown, folder: string): unknown {
  if (!(error instanceof TemplateError)) return error;
  const faults = error.faults.map(({ file, ...fault }) => ({
    ...fault,
    file: printable(displayPath(path.join(folder, file))),
  }));
  return new UsageError(new TemplateError(faults).message);
}

/** The paths of all files in a folder, from it, with `/`. What is hidden, or explains the folder, is no template. */
function placesIn(folder: string, within: string, most: number): string[] {
  const places: string[] = [];
  for (const name of namesIn(folder, within)) {
    const place = `${within}${name}`;
    if (isFolder(folder, place)) places.push(...placesIn(folder, `${place}/`, most - places.length));
    else places.push(place);
    if (places.length > most)
      throw new UsageError(
        `There are more than ${mostFiles} files in ${printable(displayPath(folder))}; it does not look like a folder of templates.`,
      );
  }
  return places;
}

/** Whether there is a folder at a place, or a file. A link that leads out of the folder, or round, is neither. */
function isFolder(folder: string, place: string): boolean {
  const absolute = pathWithin(folder, place);
  const name = printable(displayPath(path.join(folder, place)));
  if (absolute === undefined)
    throw new UsageError(`${name} is a link that leads out of the folder of templates.`);
  try {
    if (!statSync(absolute).isDirectory()) return false;
    if (!isWithin(realpathSync(absolute), realpathSync(path.dirname(absolute)))) return true;
  } catch (error) {
    throw new UsageError(`Cannot read ${name}: ${reasonOf(error)}.`);
  }
  throw new UsageError(`${name} is a link that leads back to a folder that it is in.`);
}

function namesIn(folder: string, within: string): string[] {
  const absolute = path.join(folder, within);
  try {
    return readdirSync(absolute)
      .filter((name) => !name.startsWith('.') && name.toLowerCase() !== 'readme.md')
      .sort(byCodePoints);
  } catch (error) {
    throw new UsageError(`Cannot read ${printable(displayPath(absolute))}: ${reasonOf(error)}.`);
  }
}

function textOf(folder: string, place: string): string {
  const file = path.join(folder, place);
  const name = printable(displayPath(file));
  const { text, bad } = readUtf8(readBytes(file, { name, largest: largestTemplate }));
  if (bad !== undefined) throw new UsageError(`Cannot read ${name}: it is not a text in UTF-8.`);
  return text;
}
