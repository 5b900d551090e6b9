import { readdirSync } from 'node:fs';
import path from 'node:path';
import { nearest } from '../source/nearest.ts';

/** The name of the file or folder that is there, in the place of one that is not: for "did you mean". */
export function nearestBeside(absolute: string): string | undefined {
  try {
    return nearest(path.basename(absolute), readdirSync(path.dirname(absolute)));
  } catch {
    return undefined;
  }
}

/** The same in the words of who wrote a path: `plans/watr.yaml` gives `plans/water.yaml`. */
export function pathMeant(words: string, absolute: string): string | undefined {
  const name = nearestBeside(absolute);
  return name === undefined ? undefined : words.slice(0, words.lastIndexOf('/') + 1) + name;
}
