import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { cachedDataVersionTag, setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';
import { crc32 } from 'node:zlib';

/**
 * Where the bundled program begins: it loads the parts that lie beside this file, each with what the engine compiled of it
 * when it was built there. To compile them anew costs a build about as much as Node itself does. A package has no compiled code,
 * nor has a run with other settings of V8, as those in NODE_OPTIONS: they compile it themselves.
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
export const parts = new Map<
  string,
  { readonly exports: object; readonly script: Script; readonly source: string }
>();

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
  const cachedData = compiledCode(name, source);
  // As an address, it is looked for where programs that profile and debug look.
  const { href } = pathToFileURL(filename);
  const script = new Script(source, { filename: href, ...(cachedData && { cachedData }) });
  const exports = {};
  // Before it runs, as parts may need each other.
  parts.set(name, { exports, script, source });
  const run = script.runInThisContext() as (...values: unknown[]) => void;
  run.call(exports, exports, required, { exports }, filename, folder);
  return exports;
}

function required(name: string): unknown {
  return name.startsWith('./') ? load(name.slice('./'.length)) : installed(name);
}

const sealLength = 4;

/** V8 looks only at its version, its settings and the lengths: what is damaged, or of another source, is not given to it. */
function compiledCode(name: string, source: string): Buffer | undefined {
  try {
    const file = readFileSync(path.join(compiledFolder, `${name}.bin`));
    const code = file.subarray(0, -sealLength);
    return sealOf(code, source).equals(file.subarray(-sealLength)) ? code : undefined;
  } catch {
    return undefined;
  }
}

/** Compiled code as it is kept: behind it a checksum of it and of its source. */
export function sealed(code: Buffer, source: string): Buffer {
  return Buffer.concat([code, sealOf(code, source)]);
}

function sealOf(code: Buffer, source: string): Buffer {
  const seal = Buffer.alloc(sealLength);
  seal.writeUInt32LE(crc32(code, crc32(source)));
  return seal;
}
