/** What a PDF needs of the machine, and what it takes from it: a compiler, and nothing else. */
import { cpSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { pdfFontFiles } from '../../.config/font-files.js';
import { sound } from './plans.ts';
import { engage, filesIn, folderWith, program } from './program.ts';

const root = path.resolve(import.meta.dirname, '../..');

it('without the compiler a build says how to get it, and writes nothing', async () => {
  const cwd = folderWith({ 'plan.yaml': sound });
  const elsewhere = path.join(folderWith({}), 'engage');
  const from = path.dirname(path.dirname(program()));
  for (const part of ['bin', 'dist', 'package.json'])
    cpSync(path.join(from, part), path.join(elsewhere, part), { recursive: true });
  const shell = `shift 2; exec "${process.execPath}" "${elsewhere}/bin/engage.js" "$@"`;
  const run = await engage(['build', '--to', 'html,pdf'], { cwd, shell });
  expect(run).toMatchObject({ code: 3, out: '' });
  const { optionalDependencies } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
    optionalDependencies: Readonly<Record<string, string>>;
  };
  for (const [name, version] of Object.entries(optionalDependencies))
    expect(run.err).toContain(`npm install ${name}@${version}`);
  expect(run.err).toContain('--to html');
  expect(filesIn(cwd)).toEqual(['plan.yaml']);
  expect((await engage(['build', '--to', 'html'], { cwd, shell })).code).toBe(0);
});

it('fonts of the machine change nothing, whatever they are called', async () => {
  const summary = '***both*** `code` *slanted* **strong** 日本 العربية';
  const cwd = folderWith({ 'plan.yaml': `${sound}\nsummary: ${JSON.stringify(summary)}\n` });
  const fonts = Object.fromEntries(
    Object.entries(pdfFontFiles).flatMap(([name, file]) => {
      const font = widened(readFileSync(file));
      return [
        [`.fonts/${name}.ttf`, font],
        [`.fonts/arial-${name}.ttf`, asArial(font)],
      ];
    }),
  );
  const build = async (home: string) => {
    const run = await engage(['build', '--to', 'pdf', '--quiet'], { cwd, env: { HOME: home } });
    expect(run.code).toBe(0);
    return readFileSync(path.join(cwd, 'build/plan.pdf'), 'latin1');
  };
  const first = await build(folderWith({}));
  expect((await build(folderWith(fonts))) === first).toBe(true);
});

/** The same font by the name that drawings ask for first. */
function asArial(font: Buffer): Buffer {
  const inUtf16 = (name: string) => [...name].map((letter) => `\0${letter}`).join('');
  const text = font.toString('latin1').replaceAll('Arimo', 'Arial');
  return Buffer.from(text.replaceAll(inUtf16('Arimo'), inUtf16('Arial')), 'latin1');
}

/** The same font with every letter twice as wide. */
function widened(font: Buffer): Buffer {
  const tables = Array.from({ length: font.readUInt16BE(4) }, (_, index) => 12 + 16 * index);
  const table = tables.find((at) => font.toString('latin1', at, at + 4) === 'hmtx')!;
  const start = font.readUInt32BE(table + 8);
  for (let at = start; at < start + 4000; at += 4) font.writeUInt16BE(font.readUInt16BE(at) * 2, at);
  return font;
}
