import { readFileSync, statSync } from 'node:fs';
import { UsageError } from './exit-code.ts';
import { reasonOf } from './machine-words.ts';

/**
 * The bytes of a file that settings or templates name. A `UsageError` calls it by `name` where it is no file, is larger
 * than `largest` MiB, or is not given by the system.
 */
export function readBytes(
  file: string,
  { name, largest }: { readonly name: string; readonly largest: number },
): Uint8Array {
  try {
    const stats = statSync(file);
    if (!stats.isFile()) throw new UsageError(`Cannot read ${name}: it is not a file.`);
    if (stats.size > largest * 1024 * 1024)
      throw new UsageError(`Cannot read ${name}: it is larger than ${largest} MiB.`);
    return readFileSync(file);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`Cannot read ${name}: ${reasonOf(error)}.`);
  }
}
