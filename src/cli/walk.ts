import { readdirSync, type Dirent } from 'node:fs';
import path from 'node:path';
import { printable } from '../source/printable.ts';
import { configName } from './config.ts';
import { reasonOf } from './machine-words.ts';
import { displayPath } from './paths.ts';

/** What a folder and the folders in it hold, as absolute paths. */
export interface Walked {
  /** Every `*.yaml` and `*.yml`. */
  readonly files: readonly string[];
  /** Links of such a name. */
  readonly links: readonly string[];
  /** Why a folder could not be looked into, a sentence each. */
  readonly faults: readonly string[];
}

/**
 * Finds what may be plans in a folder. Links are not followed, so the walk ends and stays inside; `node_modules`,
 * hidden folders, settings files and `skipped` (absolute) are passed over.
 */
export function walk(folder: string, skipped: ReadonlySet<string>): Walked {
  const files: string[] = [];
  const links: string[] = [];
  const faults: string[] = [];
  const open = [folder];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const entries = entriesOf(next);
    if (typeof entries === 'string') {
      faults.push(entries);
      continue;
    }
    for (const entry of entries) {
      const full = path.join(next, entry.name);
      if (skipped.has(full) || entry.name === configName) continue;
      if (entry.isDirectory() && isSearched(entry.name)) open.push(full);
      if (!/\.ya?ml$/i.test(entry.name)) continue;
      if (entry.isFile()) files.push(full);
      if (entry.isSymbolicLink()) links.push(full);
    }
  }
  return { files, links, faults };
}

function isSearched(name: string): boolean {
  return name !== 'node_modules' && !name.startsWith('.');
}

/** What is in a folder, or why that cannot be known. */
function entriesOf(folder: string): Dirent[] | string {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    return `Cannot look into ${printable(displayPath(folder))}: ${reasonOf(error)}.`;
  }
}
