/** The program as it is shipped, built once for all tests, and run as a process of its own. */
import { execFileSync, spawn, type SpawnOptions } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');

/** What a run of the program left behind. */
export interface Run {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly out: string;
  readonly err: string;
}

export interface RunOptions {
  readonly cwd: string;
  /** Added to an environment without any of the variables that change what is printed. */
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string | Buffer;
  /** Flags of Node itself. */
  readonly node?: readonly string[];
  readonly stdio?: SpawnOptions['stdio'];
  /** A line for `sh` in which `"$@"` is the command, for redirections and the like. */
  readonly shell?: string;
  /** Called when the process has started. */
  readonly onStart?: (process: ReturnType<typeof spawn>) => void;
}

/** Runs `engage` with these words. */
export function engage(
  words: readonly string[],
  { cwd, env, input, node, stdio, shell, onStart }: RunOptions,
): Promise<Run> {
  return new Promise((resolve, reject) => {
    const line = [process.execPath, ...(node ?? []), program(), ...words];
    const [command, ...rest] = shell === undefined ? line : ['/bin/sh', '-c', shell, 'sh', ...line];
    const child = spawn(command!, rest, {
      cwd,
      env: { PATH: process.env['PATH'] ?? '', ...env },
      stdio: stdio ?? 'pipe',
    });
    const chunks: Record<'out' | 'err', Buffer[]> = { out: [], err: [] };
    child.stdout?.on('data', (chunk: Buffer) => chunks.out.push(chunk));
    child.stderr?.on('data', (chunk: Buffer) => chunks.err.push(chunk));
    child.on('error', reject);
    child.on('close', (code, signal) => {
      const [out, err] = [chunks.out, chunks.err].map((list) => Buffer.concat(list).toString('utf8'));
      resolve({ code, signal, out: out!, err: err! });
    });
    // A process that ends without reading its input is no fault of the test.
    child.stdin?.on('error', () => {});
    child.stdin?.end(input ?? '');
    onStart?.(child);
  });
}

/** The path of the built `bin/engage.js`; built afresh when something that goes into it has changed. */
export function program(): string {
  const bin = path.join((built ??= build()), 'bin/engage.js');
  return bin;
}

let built: string | undefined;

function build(): string {
  const builds = path.join(tmpdir(), 'engage-built-for-tests');
  const target = path.join(builds, stateOf(root));
  if (!existsSync(target)) {
    mkdirSync(builds, { recursive: true });
    forgetOld(builds);
    const half = mkdtempSync(path.join(builds, 'half-'));
    // What is installed beside the program.
    const installed = makeFolder(half, 'node_modules');
    for (const scope of ['@resvg', '@myriaddreamin'])
      symlinkSync(path.join(root, 'node_modules', scope), path.join(installed, scope), 'junction');
    execFileSync(process.execPath, ['.config/build.js', path.join(half, 'dist')], { cwd: root });
    cpSync(path.join(root, 'bin'), path.join(half, 'bin'), { recursive: true });
    cpSync(path.join(root, 'package.json'), path.join(half, 'package.json'));
    try {
      renameSync(half, target);
    } catch {
      // Another test file was quicker with the same build.
      rmSync(half, { recursive: true });
    }
  }
  utimesSync(target, new Date(), new Date());
  return target;
}

function makeFolder(parent: string, name: string): string {
  const folder = path.join(parent, name);
  mkdirSync(folder);
  return folder;
}

/** A name for all that goes into a build as it is now. */
function stateOf(folder: string): string {
  const hash = createHash('sha256');
  for (const part of [
    'src',
    'templates',
    'schemas',
    '.config',
    'bin',
    'package.json',
    'test/rules',
    'examples/herefordshire',
  ]) {
    const full = path.join(folder, part);
    const names = statSync(full).isDirectory()
      ? readdirSync(full, { recursive: true, encoding: 'utf8' }).sort()
      : [''];
    for (const name of names) {
      const { mtimeMs, size } = statSync(path.join(full, name));
      hash.update(`${part}/${name} ${mtimeMs} ${size}\n`);
    }
  }
  return hash.digest('hex').slice(0, 16);
}

/** Builds that no test has used for an hour. */
function forgetOld(builds: string): void {
  for (const name of readdirSync(builds)) {
    const full = path.join(builds, name);
    if (Date.now() - statSync(full).mtimeMs > 3_600_000) rmSync(full, { recursive: true, force: true });
  }
}

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A folder for one test, with these files in it; gone after the tests of the file. */
export function folderWith(files: Readonly<Record<string, string | Buffer>>): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'engage-test-'));
  folders.push(folder);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), content);
  }
  return folder;
}

/** Every file in a folder and the folders in it, sorted, with `/`. */
export function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}
