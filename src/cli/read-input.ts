import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { largestFile } from '../source/decode.ts';
import { printable } from '../source/printable.ts';
import { UsageError } from './exit-code.ts';
import { reasonOf } from './machine-words.ts';
import { notAFile, type PlanInput } from './plan-input.ts';
import type { Terminal } from './terminal.ts';

/** The bytes of a plan, read once. Of more than the largest file, only as many as show that it is too large. */
export async function readInput(input: PlanInput, terminal: Terminal): Promise<Uint8Array> {
  const { name, path } = input;
  try {
    return path === undefined ? await readStandardInput(terminal) : readFile({ name, path });
  } catch (error) {
    throw asUsage(error, name);
  }
}

/** The same of a file, at once. */
export function readFile({ name, path }: Required<Pick<PlanInput, 'name' | 'path'>>): Uint8Array {
  try {
    return bytesAt(path, name);
  } catch (error) {
    throw asUsage(error, name);
  }
}

function asUsage(error: unknown, name: string): UsageError {
  return error instanceof UsageError
    ? error
    : new UsageError(`Cannot read ${printable(name)}: ${reasonOf(error)}.`);
}

function bytesAt(path: string, name: string): Uint8Array {
  // A pipe without a writer must not keep us waiting, nor a device fill the memory: look before reading.
  const descriptor = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const stats = fstatSync(descriptor);
    if (!stats.isFile()) throw new UsageError(notAFile(name));
    return readUpTo(descriptor, Math.min(stats.size, largestFile) + 1);
  } finally {
    closeSync(descriptor);
  }
}

/** Up to so many bytes; the rest of a file that grows meanwhile is not waited for. */
function readUpTo(descriptor: number, most: number): Uint8Array {
  const bytes = Buffer.allocUnsafe(most);
  let length = 0;
  for (let read = -1; read !== 0 && length < most; length += read)
    read = readSync(descriptor, bytes, length, most - length, length);
  return bytes.subarray(0, length);
}

async function readStandardInput({ err }: Terminal): Promise<Uint8Array> {
  // Node makes an empty text of a folder.
  if (fstatSync(0).isDirectory()) throw new UsageError('Standard input is a folder, not a file.');
  const { stdin } = process;
  if (stdin.isTTY) await err.write('Reading from the keyboard; a line with Ctrl-D alone ends it.\n');
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of stdin as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > largestFile) break;
  }
  return Buffer.concat(chunks, Math.min(length, largestFile + 1));
}
