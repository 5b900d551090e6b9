// @ts-check
/** Bundles the program into dist/: one entry for the command, one for the API, a chunk for what loads on use. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { rolldown } from 'rolldown';
import { engagePlugin } from './plugin.js';

const root = path.resolve(import.meta.dirname, '..');
const out = path.join(root, 'dist');

rmSync(out, { recursive: true, force: true });
const bundle = await rolldown({
  input: { cli: path.join(root, 'src/cli/main.ts'), index: path.join(root, 'src/index.ts') },
  cwd: root,
  platform: 'node',
  plugins: [engagePlugin()],
  transform: { define: { __ENGAGE_VERSION__: JSON.stringify(version()) } },
  logLevel: 'warn',
});
const { output } = await bundle.write({
  dir: out,
  format: 'esm',
  entryFileNames: '[name].js',
  chunkFileNames: '[name]-[hash].js',
  minify: true,
});
await bundle.close();
writeFileSync(path.join(out, 'licences.txt'), licences(output));

function version() {
  return JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')).version;
}

/**
 * The licences of the packages whose code is in the bundle, as they ask for.
 * @param {readonly import('rolldown').OutputChunk[] | readonly any[]} chunks
 */
function licences(chunks) {
  const folders = new Set(
    chunks
      .flatMap((chunk) => chunk.moduleIds ?? [])
      .flatMap((id) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id)?.[0] ?? []),
  );
  return [...folders].sort().map(licenceOf).join('\n');
}

/** @param {string} folder */
function licenceOf(folder) {
  const { name, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const text = ['LICENSE', 'LICENSE.md', 'LICENSE.txt', 'license'].flatMap((file) => {
    try {
      return [readFileSync(path.join(folder, file), 'utf8').trim()];
    } catch {
      return [];
    }
  })[0];
  return `${name} (${license})\n\n${text ?? ''}\n\n${'-'.repeat(80)}\n`;
}
