import { readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readConfig } from '../../src/cli/read-config.ts';
import { brand } from '../formats/brand-of.ts';
import { sound, titled } from './plans.ts';
import { engage, folderWith } from './program.ts';

const config = 'engage.config.yaml';
const settings = `brand:
  name: Hill Council
  colour: '#7A0C5D'
  font: Frutiger Next
  logo: house/logo.svg
`;
const logo = Buffer.from(brand.logo.bytes);
const files = { 'plan.yaml': sound, 'house/logo.svg': logo, [config]: settings };

describe('a brand in settings', () => {
  it('is read with the files that it names', async () => {
    const cwd = folderWith({ ...files, 'house/letter.dotx': 'PK\x03\x04 and more' });
    const read = await readConfig(
      { path: path.join(cwd, config), name: config },
      Buffer.from(`${settings}  word: house/letter.dotx\n`),
    );
    expect(read.diagnostics).toEqual([]);
    expect(read.config!.files).toEqual({
      logo: path.join(cwd, 'house/logo.svg'),
      word: path.join(cwd, 'house/letter.dotx'),
    });
    const { logo: image, word, ...rest } = read.config!.brand!;
    expect(rest).toEqual({ name: 'Hill Council', colour: '#7a0c5d', font: 'Frutiger Next' });
    expect(image).toMatchObject({ type: 'svg', width: 320, height: 120 });
    expect(Buffer.from(image!.bytes).equals(logo)).toBe(true);
    expect(Buffer.from(word!).toString()).toBe('PK\x03\x04 and more');
  });

  it('is in the page, and in the page that lists plans', async () => {
    const cwd = folderWith({ ...files, 'other.yaml': titled('Other') });
    expect(await engage(['build', '--to', 'html'], { cwd })).toMatchObject({ code: 0 });
    const page = readFileSync(path.join(cwd, 'build/plan.html'), 'utf8');
    expect(page).toContain(`src="data:image/svg+xml;base64,${logo.toString('base64')}" alt="Hill Council"`);
    for (const text of [page, readFileSync(path.join(cwd, 'build/index.html'), 'utf8')]) {
      expect(text).toContain('--strong: #7a0c5d;');
      expect(text).toContain('"Frutiger Next", Arial');
    }
  });

  it('names the organisation of a plan that names none', async () => {
    const cwd = folderWith({ ...files, 'plan.yaml': sound.replace(/organisation: .*\n/, '') });
    const run = await engage(['build', '--to', 'md', '-o', '-'], { cwd });
    expect(run.out).toContain('**Hill Council**');
  });

  it('has no file that a link leads out to', async () => {
    const elsewhere = folderWith({ 'logo.svg': logo });
    const cwd = folderWith({ 'plan.yaml': sound, [config]: settings });
    symlinkSync(elsewhere, path.join(cwd, 'house'));
    const run = await engage(['build'], { cwd });
    expect(run).toMatchObject({ code: 2, out: '' });
    expect(run.err).toContain('`house/logo.svg` leads out of the folder that this file is in');
  });

  it('has no file that is too large, or is none', async () => {
    for (const [file, contents, says] of [
      [
        'house/logo.svg',
        Buffer.concat([logo, Buffer.alloc(2 ** 20, ' ')]),
        'Cannot read `house/logo.svg`: it is larger than 1 MiB.',
      ],
      ['house/logo.svg/x', '', 'Cannot read `house/logo.svg`: it is not a file.'],
    ] as const) {
      const cwd = folderWith({ 'plan.yaml': sound, [config]: settings, [file]: contents });
      const run = await engage(['build'], { cwd });
      expect(run).toMatchObject({ code: 2, out: '' });
      expect(run.err).toContain(says);
    }
  });

  it('has no file for Word that is none, which is told when a Word document is made', async () => {
    const cwd = folderWith({
      'plan.yaml': sound,
      [config]: 'brand: { word: letter.docx }\n',
      'letter.docx': 'PK\x03\x04 rubbish',
    });
    expect(await engage(['build', '--to', 'html'], { cwd })).toMatchObject({ code: 0 });
    expect(await engage(['build', '--to', 'docx'], { cwd })).toMatchObject({
      code: 2,
      err: "engage: The brand's `letter.docx` is not a Word document or template (.docx or .dotx).\n",
    });
  });

  it('is never written over', async () => {
    const cwd = folderWith({ ...files, 'house/logo.svg': logo, 'logo.yaml': sound });
    const run = await engage(['build', 'logo.yaml', '--to', 'svg', '--out', 'house'], { cwd });
    expect(run).toMatchObject({ code: 2 });
    expect(run.err).toContain('house/logo.svg is read in this run and would be written over');
  });
});
