import { fstatSync, writeSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { MachineError, ReaderGone } from './exit-code.ts';
import { codeOf, reasonOf } from './machine-words.ts';

/** Standard output or standard error. */
export interface Stream {
  readonly isTerminal: boolean;
  /** Columns of the terminal; `undefined` where there is none. */
  readonly columns: number | undefined;
  /** Ends when the system has taken all of it. */
  write(text: string | Uint8Array): Promise<void>;
}

/** Standard output. A reader that has gone is `ReaderGone`; anything else that takes no text is a `MachineError`. */
export function standardOutput(): Stream {
  return {
    ...surfaceOf(1),
    async write(text) {
      try {
        await writeAll(1, text);
      } catch (error) {
        if (codeOf(error) === 'EPIPE') throw new ReaderGone();
        throw new MachineError(`Standard output takes no more text: ${reasonOf(error)}.`);
      }
    },
  };
}

/** Standard error. What cannot be said there cannot be said at all, and must not stop the work. */
export function standardError(): Stream {
  return { ...surfaceOf(2), write: (text) => writeAll(2, text).catch(() => {}) };
}

function surfaceOf(descriptor: 1 | 2): Pick<Stream, 'isTerminal' | 'columns'> {
  // Looking at the descriptor first spares a pipe or a file the loading of Node's terminal code.
  if (!isCharacterDevice(descriptor)) return { isTerminal: false, columns: undefined };
  const stream = descriptor === 1 ? process.stdout : process.stderr;
  return { isTerminal: stream.isTTY === true, columns: (stream.isTTY && stream.columns) || undefined };
}

function isCharacterDevice(descriptor: number): boolean {
  try {
    return fstatSync(descriptor).isCharacterDevice();
  } catch {
    return false;
  }
}

/**
 * Everything, or an error. Not `process.stdout.write`: it loses text on a full disk without a word, and what it has
 * not yet passed on is lost at the end of the process.
 */
async function writeAll(descriptor: 1 | 2, text: string | Uint8Array): Promise<void> {
  if (process.platform === 'win32') return writeThrough(descriptor, text);
  const bytes = typeof text === 'string' ? Buffer.from(text) : text;
  for (let at = 0; at < bytes.length;) {
    try {
      at += writeSync(descriptor, bytes, at);
    } catch (error) {
      if (codeOf(error) !== 'EAGAIN') throw error;
      await sleep(pauseForReader);
    }
  }
}

/** Milliseconds until a slow reader of a pipe is asked again. */
const pauseForReader = 5;

/** On Windows only Node's own stream knows the code page of a console. */
function writeThrough(descriptor: 1 | 2, text: string | Uint8Array): Promise<void> {
  const stream = descriptor === 1 ? process.stdout : process.stderr;
  return new Promise((resolve, reject) => {
    stream.once('error', reject);
    stream.write(text, (error) => (error ? reject(error) : resolve()));
  });
}
