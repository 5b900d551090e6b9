import { printable } from '../source/printable.ts';

/** A value as JSON for files and terminals: whatever a terminal obeys is written out, as `\u009b`, which means the same. */
export function jsonText(value: unknown): string {
  const lines = JSON.stringify(value, undefined, 2).split('\n');
  return `${lines.map((line) => printable(line, Infinity)).join('\n')}\n`;
}
