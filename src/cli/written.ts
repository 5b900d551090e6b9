import { counted } from '../source/count.ts';
import type { CheckedFile } from '../reporters/report.ts';
import { printable } from '../source/printable.ts';
import { displayPath } from './paths.ts';
import type { FileToWrite } from './file-to-write.ts';

/** More files than these are only counted. */
const mostNamed = 20;

/** What was written, a line a file: its path from here, and its size. */
export function written(files: readonly FileToWrite[]): string {
  if (files.length > mostNamed) {
    const size = files.reduce((sum, { bytes }) => sum + bytes.length, 0);
    return `Wrote ${counted(files.length, 'file')}, ${sizeOf(size)} in all\n`;
  }
  const names = files.map(({ path }) => printable(displayPath(path)));
  const longest = Math.min(60, Math.max(0, ...names.map(({ length }) => length)));
  return names
    .map((name, index) => `Wrote ${name.padEnd(longest)}  ${sizeOf(files[index]!.bytes.length)}\n`)
    .join('');
}

/** In units of 1000 bytes, as file managers show it. */
function sizeOf(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  return bytes < 1_000_000 ? `${(bytes / 1000).toFixed(1)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}

/** A plan that an error stopped. */
interface Stopped {
  readonly file: CheckedFile;
  /** Whether an earlier build left outputs of it, which stay. */
  readonly hasOutputs: boolean;
}

/** Plans that an error stopped, a line a plan. `list` is the page that lists the others, if it was written. */
export function notBuilt(stopped: readonly Stopped[], list: string | undefined): string {
  const left = list === undefined ? '' : `, but ${printable(displayPath(list))} does not list them`;
  return stopped
    .map(({ file: { name, diagnostics }, hasOutputs }) => {
      const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
      const stay = hasOutputs ? ` Its earlier outputs stay${left}.` : '';
      return `Not built: ${printable(name)}, because of ${counted(errors, 'error')}.${stay}\n`;
    })
    .join('');
}
