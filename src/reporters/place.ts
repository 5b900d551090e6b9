import type { LocatedDiagnostic } from '../source/diagnostic.ts';
import { printable } from '../source/printable.ts';

/** Where a problem is, as editors and terminals make it a link: `plans/water.yaml:19:7`. */
export function placeOf({ file, line, column }: LocatedDiagnostic): string {
  return `${printable(file)}:${line}:${column}`;
}
