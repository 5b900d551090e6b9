import { readdirSync, type Dirent } from 'node:fs';
import path from 'node:path';
import { printable } from '../source/printable.ts';
import { UsageError } from './exit-code.ts';
import { reasonOf } from './machine-words.ts';
import { displayPath } from './paths.ts';

/**
 * Every `*.yaml` and `*.yml` in a folder and the folders in it, as absolute paths. Links are not followed, so the
 * walk ends and stays inside; `node_modules`, hidden folders and `skipped` (absolute) are passed over.
 */
export function yamlFilesIn(folder: string, skipped: string | undefined): string[] {
  const files: string[] = [];
  const open = [folder];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const entry of entriesOf(next)) {
      const full = path.join(next, entry.name);
      if (entry.isDirectory() && isSearched(entry.name) && full !== skipped) open.push(full);
      if (entry.isFile() && /\.ya?ml$/i.test(entry.name)) files.push(full);
    }
  }
  return files;
}

function isSearched(name: string): boolean {
  return name !== 'node_modules' && !name.startsWith('.');
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    throw new UsageError(`Cannot look into ${printable(displayPath(folder))}: ${reasonOf(error)}.`);
  }
}
