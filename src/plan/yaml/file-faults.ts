import type { Diagnostic } from '../../source/diagnostic.ts';
import { lineAt } from './line.ts';
import { lineWithoutColon } from './syntax-faults.ts';
import type { Tree } from '../tree.ts';

/** Nothing in the file but blanks and comments. */
export function emptyFile(): Diagnostic {
  return {
    code: 'file-empty',
    severity: 'error',
    message: 'There is no plan in this file yet.',
    hint: 'Begin with a line such as `title: Library consultation`.',
    at: { start: 0, end: 0 },
  };
}

/** What a version control program leaves where two people changed the same lines. */
export function conflictMarker(text: string): Diagnostic | undefined {
  const found = /^(?:(?:<{7}|>{7}|\|{7}) .*|={7})$/m.exec(text);
  if (!found) return undefined;
  return {
    code: 'conflict-marker',
    severity: 'error',
    message: 'Two versions of the file stand here one after the other: two people have changed these lines.',
    hint: 'Keep one of the two versions, or put them together, and delete the lines of `<`, `=` and `>`.',
    at: { start: found.index, end: found.index + found[0].trimEnd().length },
  };
}

/** A line of `---` or `...` with more after it. */
export function severalDocuments(text: string, offset: number): Diagnostic {
  return {
    code: 'yaml-several-documents',
    severity: 'error',
    message: 'A second document begins here; a file holds one.',
    hint: 'Delete the line of `---` or `...` if both belong together, or move the second to a file of its own.',
    at: { start: offset, end: Math.max(offset + 1, lineAt(text, offset).end) },
  };
}

/** A file of one line such as `title:Library`, which is a text and not a key with a value. */
export function loneText(text: string, tree: Tree): Diagnostic | undefined {
  const isKey =
    tree.kind === 'text' && tree.bare && /^[a-z][a-z0-9-]*(?::(?!\/\/)|：|\s*=\s)\S/.test(tree.text);
  return isKey ? lineWithoutColon(text, tree.start) : undefined;
}
