import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { nearest } from '../source/nearest.ts';
import { quote } from '../source/quote.ts';
import { pathWithin } from './path-within.ts';

/** The name of the file or folder that is there, in the place of one that is not: for "did you mean". */
export function nearestBeside(absolute: string): string | undefined {
  const name = path.basename(absolute);
  try {
    const names = readdirSync(path.dirname(absolute));
    return names.find((other) => endings.some((ending) => other === name + ending)) ?? nearest(name, names);
  } catch {
    return undefined;
  }
}

/** What people leave out. */
const endings = ['.yaml', '.yml'];

/**
 * The same in the words of who wrote a path, which starts in a folder: `plans/watr.yaml` gives `plans/water.yaml`. Nothing
 * is said of what lies outside `root`.
 */
export function pathMeant(words: string, folder: string, root: string): string | undefined {
  const slashed = withSlashes(words, folder);
  if (slashed !== undefined && pathWithin(root, path.resolve(folder, slashed)) !== undefined) return slashed;
  const name = nearestBeside(path.resolve(folder, words));
  return name === undefined ? undefined : words.slice(0, words.lastIndexOf('/') + 1) + name;
}

/** A path as it is written on every system, where it is written as on Windows and something is there. */
export function withSlashes(words: string, folder: string): string | undefined {
  const slashed = words.replaceAll('\\', '/');
  return slashed !== words && existsSync(path.resolve(folder, slashed)) ? slashed : undefined;
}

/** " Did you mean `plans/water.yaml`?", behind a sentence that quotes what is not there. */
export function didYouMean(words: string, meant: string | undefined): string {
  if (meant === undefined) return '';
  const why = words.replaceAll('\\', '/') === meant ? ', with `/` in place of `\\`' : '';
  return ` Did you mean ${quote(meant)}${why}?`;
}
