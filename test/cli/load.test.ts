import { execFileSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { folderWith, program } from './program.ts';

const built = path.resolve(path.dirname(program()), '..');
const plan = path.resolve(import.meta.dirname, '../../examples/herefordshire/plan.yaml');

type Use = 'used' | 'refused' | 'none';

/** What became of the compiled code of each part that a run loads. */
function partsOf(folder: string, node: readonly string[] = []): Record<string, Use> {
  const words = [
    'build',
    plan,
    '--to',
    'docx,pdf',
    '--out',
    folderWith({}),
    '--quiet',
    '--max-problems',
    '1',
  ];
  const code = `
    const { main, parts } = await import(${JSON.stringify(pathToFileURL(path.join(folder, 'dist/engage.js')).href)});
    if ((await main(${JSON.stringify(words)})) !== 0) throw new Error('it fails');
    const made = { true: 'refused', false: 'used', undefined: 'none' };
    const told = [...parts].map(([name, { script }]) => [name, made[script.cachedDataRejected]]);
    console.log(JSON.stringify(Object.fromEntries(told)));`;
  const line = [...node, '--input-type=module', '--eval', code];
  return JSON.parse(execFileSync(process.execPath, line, { encoding: 'utf8', stdio: 'pipe' })) as Record<
    string,
    Use
  >;
}

/** A copy of the program, to be changed. */
function copied(): string {
  const folder = folderWith({});
  for (const part of ['bin', 'dist', 'package.json'])
    cpSync(path.join(built, part), path.join(folder, part), { recursive: true });
  symlinkSync(path.join(built, 'node_modules'), path.join(folder, 'node_modules'), 'junction');
  return folder;
}

const compiledFiles = (folder: string) => {
  const compiled = path.join(folder, 'dist/compiled');
  return readdirSync(compiled, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.bin'))
    .map((name) => path.join(compiled, name));
};

it('everyday work compiles nothing anew', () => {
  const parts = partsOf(built);
  expect(Object.keys(parts).length).toBeGreaterThan(5);
  expect(new Set(Object.values(parts))).toEqual(new Set(['used']));
});

it.each<readonly [what: string, damage: (code: Buffer) => Buffer]>([
  ['is something else', () => Buffer.from('not compiled code')],
  ['is cut off', (code) => code.subarray(0, code.length >> 1)],
  [
    'has a wrong byte',
    (code) => code.fill(code[code.length >> 1]! ^ 1, code.length >> 1, (code.length >> 1) + 1),
  ],
  ['is empty', () => Buffer.alloc(0)],
])('compiled code that %s is left alone, and the program runs all the same', (_, damage) => {
  const folder = copied();
  for (const file of compiledFiles(folder)) writeFileSync(file, damage(readFileSync(file)));
  expect(new Set(Object.values(partsOf(folder)))).toEqual(new Set(['none']));
});

it('compiled code of a source that has changed is left alone', () => {
  const folder = copied();
  const source = path.join(folder, 'dist/cli.cjs');
  writeFileSync(source, readFileSync(source, 'utf8').replace('internal fault', 'inner mistake!'));
  const parts = partsOf(folder);
  expect(parts['cli.cjs']).toBe('none');
  expect(parts['index.cjs']).toBe('used');
});

it('without compiled code, or with other settings of V8, the program runs all the same', () => {
  const folder = copied();
  expect(new Set(Object.values(partsOf(folder, ['--max-old-space-size=2000'])))).toEqual(new Set(['none']));
  rmSync(path.join(folder, 'dist/compiled'), { recursive: true });
  expect(new Set(Object.values(partsOf(folder)))).toEqual(new Set(['none']));
});
