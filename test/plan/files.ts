/** Files of a test that name each other, without a disk. */
import path from 'node:path';
import { checkBytes, type Checked, type CheckOptions } from '../../src/compile.ts';
import type { Folder, Neighbour, Unread } from '../../src/plan/folder.ts';

/** Texts by their paths. */
export type Files = Readonly<Record<string, string>>;

/** The folder of one of them. */
export function folderOf(files: Files, name: string): Folder {
  return { read: (words) => fileAt(files, path.posix.join(path.posix.dirname(name), words)) };
}

function fileAt(files: Files, name: string): Neighbour | Unread {
  if (name.startsWith('..')) return { code: 'path-outside', message: 'Out of it.', hint: 'Stay.' };
  const text = files[name];
  if (text === undefined) return { code: 'path-missing', message: 'Not there.', hint: 'Look.' };
  return { name, bytes: bytesOf(text), folder: folderOf(files, name) };
}

export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** What the check says of one of the files, which may name the others. */
export function checkFile(files: Files, name: string, options: CheckOptions = {}): Promise<Checked> {
  return checkBytes(name, bytesOf(files[name]!), { folder: folderOf(files, name), ...options });
}

/** Its problems, a line each: "3:5 lead-missing". */
export async function problemsOf(files: Files, name: string): Promise<string[]> {
  const { diagnostics } = await checkFile(files, name);
  return diagnostics.map(({ line, column, code }) => `${line}:${column} ${code}`);
}
