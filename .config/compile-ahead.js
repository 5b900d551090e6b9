// @ts-check
/**
 * Has the engine compile what a bundle's parts need for everyday work, and keeps that beside them: see `src/cli/load.ts`.
 * The one argument is the folder of the bundle.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';

const [dist = 'dist'] = process.argv.slice(2);
const examples = path.resolve(import.meta.dirname, '../examples');
/** @type {typeof import('../src/cli/load.ts')} */
const { compiledFolder, main, parts, sealed } = await import(
  pathToFileURL(path.resolve(dist, 'engage.js')).href
);

// It forgets what it compiled of functions that were not called for a while.
setFlagsFromString('--no-flush-bytecode');
const out = mkdtempSync(path.join(tmpdir(), 'engage-compiled-'));
const plan = path.join(examples, 'herefordshire/plan.yaml');
const exitCodes = [
  await main(['check', plan]),
  await main(['build', plan, '--out', out, '--to', 'html,md,svg']),
];
// Their packages are not there for every kind of machine.
await main(['build', plan, '--out', out, '--to', 'docx']);
await main(['build', plan, '--out', out, '--to', 'pdf']);
rmSync(out, { recursive: true });
if (exitCodes.some((code) => code !== 0))
  throw new Error('the example that code is compiled for does not build');
// As in every other run: V8 refuses what was compiled under other settings.
setFlagsFromString('--flush-bytecode');

mkdirSync(compiledFolder, { recursive: true });
for (const [name, { script, source }] of parts)
  writeFileSync(path.join(compiledFolder, `${name}.bin`), sealed(script.createCachedData(), source));
