import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { cachedDataVersionTag, setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';

/**
 * Where the program as it is shipped begins: it loads the parts of the bundle that lie beside this file, each with what
 * the engine compiled of it when it was built. To compile them anew costs a run as much as Node itself does.
 */

/**
 * Most runs are over before a function that V8 has compiled for speed has paid for it: it is told to wait four times as
 * long before it does so, which spares a tenth of a small build. Only where it was measured: another version of V8 may
 * count otherwise, or not know the setting and complain.
 */
if (process.versions.node.startsWith('20.')) setFlagsFromString('--interrupt-budget=540000');

const folder = import.meta.dirname;

/** Where compiled code is that this engine can use: that of another one, or of other settings, is not looked at. */
export const compiledFolder = path.join(
  folder,
  'compiled',
  `${process.version}-${process.arch}-${cachedDataVersionTag()}`,
);

/** What was loaded, by the names of the files. */
export const parts = new Map<string, { readonly exports: object; readonly script: Script }>();

/** Packages that are installed beside the program, and those of Node. */
const installed = createRequire(import.meta.url);

/** Runs the command line: see `main.ts`. */
export function main(argv: readonly string[]): Promise<number> {
  return (load('cli.cjs') as typeof import('./main.ts')).main(argv);
}

function load(name: string): object {
  const loaded = parts.get(name);
  if (loaded) return loaded.exports;
  const filename = path.join(folder, name);
  const source = `(function (exports, require, module, __filename, __dirname) {${readFileSync(filename, 'utf8')}\n})`;
  const cachedData = compiledCode(name);
  // As an address, it is looked for where programs that profile and debug look.
  const { href } = pathToFileURL(filename);
  const script = new Script(source, { filename: href, ...(cachedData && { cachedData }) });
  const exports = {};
  // Before it runs, as parts may need each other.
  parts.set(name, { exports, script });
  const run = script.runInThisContext() as (...values: unknown[]) => void;
  run.call(exports, exports, required, { exports }, filename, folder);
  return exports;
}

function required(name: string): unknown {
  return name.startsWith('./') ? load(name.slice('./'.length)) : installed(name);
}

/** V8 refuses what does not fit its version, its settings or the source, and compiles that anew. */
function compiledCode(name: string): Buffer | undefined {
  try {
    return readFileSync(path.join(compiledFolder, `${name}.bin`));
  } catch {
    return undefined;
  }
}
