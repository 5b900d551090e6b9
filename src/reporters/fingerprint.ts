import type { LocatedDiagnostic } from '../source/diagnostic.ts';

/**
 * What tells each problem from the others of a report, and is the same in the next one although lines have moved, items
 * were put in front or a message was reworded: 32 hexadecimal digits, made of the file, the code, the keys that lead to
 * the place, and the author's words that the message quotes. Those that have all of that in common are counted.
 */
export function fingerprintsOf(diagnostics: readonly LocatedDiagnostic[]): string[] {
  const times = new Map<string, number>();
  return diagnostics.map((diagnostic) => {
    const kind = JSON.stringify(lastingParts(diagnostic));
    const time = (times.get(kind) ?? 0) + 1;
    times.set(kind, time);
    return digest(`${kind} ${time}`);
  });
}

function lastingParts({ file, code, pointer, message }: LocatedDiagnostic): readonly unknown[] {
  const keys = pointer.replaceAll(/\/\d+(?=\/|$)/g, '/*');
  return [file, code, keys, message.match(/`[^`]*`|“[^”]*”/g) ?? []];
}

/** Four hashes of 32 bits (FNV-1a, stirred at the end as in MurmurHash 3). Nothing that keeps a secret. */
function digest(text: string): string {
  return [0x811c9dc5, 0x01000193, 0x9e3779b9, 0x85ebca6b].map((seed) => hexOf(hash(text, seed))).join('');
}

function hash(text: string, seed: number): number {
  let value = seed;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}

function hexOf(value: number): string {
  return value.toString(16).padStart(8, '0');
}
