import { HtmlValidate } from 'html-validate';
import {
  chmodSync,
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  readlinkSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { formats } from '../../src/formats/index.ts';
import { sound, titled, withError } from './plans.ts';
import { engage, filesIn, folderWith } from './program.ts';

describe('what is written', () => {
  it('html and md into build, with what was written on standard error', async () => {
    const cwd = folderWith({ 'water.yaml': sound });
    const run = await engage(['build', 'water.yaml'], { cwd });
    expect(run).toMatchObject({ code: 0, out: '' });
    expect(filesIn(cwd)).toEqual(['build/water.html', 'build/water.md', 'water.yaml']);
    expect(run.err).toMatch(
      /^✓ water\.yaml: 1 activity, 1 group, no problems\nWrote build\/water\.html {2}\d+\.\d kB\nWrote build\/water\.md {4}\d+ B\n$/,
    );
    expect(readFileSync(path.join(cwd, 'build/water.html'), 'utf8')).toMatch(
      /^<!DOCTYPE html>[^]*Library consultation/,
    );
  });

  it('--to, again or with commas, and --out, which is made', async () => {
    const cwd = folderWith({ 'plan.yaml': sound });
    await engage(['build', '--to', 'svg,md', '-t', 'md', '-o', 'a/b'], { cwd });
    expect(filesIn(path.join(cwd, 'a/b'))).toEqual(['plan.md', 'plan.svg']);
  });

  it('-o - is the same text on standard output, and nothing else', async () => {
    const cwd = folderWith({ 'plan.yaml': sound });
    await engage(['build', '--to', Object.keys(formats).join(',')], { cwd });
    for (const [format, { ending }] of Object.entries(formats)) {
      const run = await engage(['build', 'plan.yaml', '--to', format, '-o', '-'], { cwd });
      expect(run.code).toBe(0);
      expect(run.out).toBe(readFileSync(path.join(cwd, `build/plan.${ending}`), 'utf8'));
    }
    const failed = folderWith({ 'plan.yaml': withError });
    expect(await engage(['build', '--to', 'md', '--out', '-'], { cwd: failed })).toMatchObject({
      code: 1,
      out: '',
    });
  });

  // The program `script` of util-linux gives a command a terminal.
  it.runIf(existsSync('/usr/bin/script') && process.platform === 'linux')(
    'text on a terminal is as wide as that and drawn with blocks; in a file or a pipe it is neither',
    async () => {
      const cwd = folderWith({ 'plan.yaml': sound });
      const onTerminal = await engage(['build', '-q', '--to', 'text', '-o', '-'], {
        cwd,
        shell: `script -qec "stty cols 64; $(printf "'%s' " "$@")" /dev/null`,
      });
      expect(onTerminal.code).toBe(0);
      expect(onTerminal.out).toMatch(/┬─+┬[^]*█/);
      expect(Math.max(...onTerminal.out.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(64);
      await engage(['build', '--to', 'text'], { cwd });
      expect(filesIn(path.join(cwd, 'build'))).toEqual(['plan.txt']);
      expect(readFileSync(path.join(cwd, 'build/plan.txt'), 'utf8')).toMatch(/^[\n -~]+#[\n -~]+$/);
    },
  );

  it.runIf(existsSync('/usr/bin/script') && process.platform === 'linux')(
    'a terminal is not sent what is no text',
    async () => {
      const run = await engage(['build', '--to', 'docx', '-o', '-'], {
        cwd: folderWith({ 'plan.yaml': sound }),
        shell: `script -qec "$(printf "'%s' " "$@")" /dev/null`,
      });
      expect(run.code).toBe(2);
      expect(run.out).toContain('--to docx --out - > plan.docx');
      expect(run.out).not.toContain('PK');
    },
  );

  it('a plan from standard input is called plan, or as it is told', async () => {
    const cwd = folderWith({});
    await engage(['build', '-', '--to', 'md'], { cwd, input: sound });
    await engage(['build', '-', '--to', 'md', '--stdin-filepath', '../../up/water.yaml'], {
      cwd,
      input: sound,
    });
    expect(filesIn(cwd)).toEqual(['build/plan.md', 'build/water.md']);
    const piped = await engage(['build', '-', '--to', 'md', '-o', '-'], { cwd, input: sound });
    expect(piped.out).toBe(readFileSync(path.join(cwd, 'build/plan.md'), 'utf8'));
  });

  it('the output folder is not searched for plans', async () => {
    const cwd = folderWith({ 'plan.yaml': sound, 'build/old.yaml': sound, 'site/old.yaml': sound });
    await engage(['build', '--to', 'md'], { cwd });
    expect(filesIn(path.join(cwd, 'build'))).toContain('old.md');
    const other = folderWith({ 'plan.yaml': sound, 'build/old.yaml': sound });
    await engage(['build', '--to', 'md'], { cwd: other });
    expect(filesIn(path.join(other, 'build'))).toEqual(['old.yaml', 'plan.md']);
  });

  it('--as-at changes what is seen, and no clock is read without it', async () => {
    const cwd = folderWith({ 'plan.yaml': sound });
    const md = async (...words: string[]) =>
      (await engage(['build', '--to', 'md', '-o', '-', ...words], { cwd })).out;
    expect(await md()).toBe(await md());
    expect((await engage(['build', '--as-at', 'today', '--to', 'md'], { cwd })).code).toBe(0);
  });
});

describe('an error', () => {
  it('stops its plan and leaves its earlier outputs; the others are built', async () => {
    const cwd = folderWith({ 'a.yaml': titled('A'), 'b.yaml': titled('B') });
    await engage(['build'], { cwd });
    const before = readFileSync(path.join(cwd, 'build/a.html'));
    writeFileSync(path.join(cwd, 'a.yaml'), withError);
    writeFileSync(path.join(cwd, 'b.yaml'), titled('Changed'));
    const run = await engage(['build'], { cwd });
    expect(run).toMatchObject({ code: 1, out: '' });
    expect(run.err).toContain(
      'Not built: a.yaml, because of 1 error. Its earlier outputs stay, but build/index.html does not list them.\n',
    );
    const alone = await engage(['build', 'a.yaml'], { cwd });
    expect(alone.err).toContain('Not built: a.yaml, because of 1 error. Its earlier outputs stay.\n');
    expect(readFileSync(path.join(cwd, 'build/a.html')).equals(before)).toBe(true);
    expect(readFileSync(path.join(cwd, 'build/b.html'), 'utf8')).toContain('Changed');
  });

  it('in the only plan: nothing is written, and no folder made', async () => {
    const cwd = folderWith({ 'plan.yaml': withError });
    expect(await engage(['build'], { cwd })).toMatchObject({ code: 1 });
    expect(filesIn(cwd)).toEqual(['plan.yaml']);
  });
});

describe('names of outputs', () => {
  const cases: readonly (readonly [what: string, plans: readonly string[], outputs: readonly string[]])[] = [
    ['are those of the plans', ['a/water.yaml', 'b/roads.yml'], ['index.html', 'roads.md', 'water.md']],
    [
      'keep the folders of plans that are called alike',
      ['a/plan.yaml', 'b/plan.yaml'],
      ['a/plan.md', 'b/plan.md', 'index.html'],
    ],
    [
      'keep only the folders that tell them apart',
      ['x/2025/a/plan.yaml', 'x/2026/a/plan.yaml', 'x/other.yaml'],
      ['2025/a/plan.md', '2026/a/plan.md', 'index.html', 'other.md'],
    ],
    ['one above the other', ['plan.yaml', 'a/plan.yaml'], ['a/plan.md', 'index.html', 'plan.md']],
    [
      'capital letters do not tell apart',
      ['a/Plan.yaml', 'b/plan.yaml'],
      ['a/Plan.md', 'b/plan.md', 'index.html'],
    ],
    [
      'are safe on every system',
      ['con.yaml', 'a:b?.yaml', '..x. .yaml'],
      ['a-b-.md', 'con-plan.md', 'index.html', 'x.md'],
    ],
    ['are not too long', [`${'ä'.repeat(125)}.yaml`], [`${'ä'.repeat(60)}.md`]],
    ['hold any letters', ['Überblick – 計画.yaml'], ['Überblick – 計画.md']],
  ];

  it.each(cases)('%s', async (_, plans, outputs) => {
    const cwd = folderWith(
      Object.fromEntries(plans.map((name) => [name, titled(name.replaceAll(/\W/g, ''))])),
    );
    const run = await engage(['build', '--to', 'md'], { cwd });
    expect(run.code, run.err).toBe(0);
    expect(filesIn(path.join(cwd, 'build'))).toEqual(outputs);
    const titles = outputs
      .filter((name) => name.endsWith('.md'))
      .map((name) => readFileSync(path.join(cwd, 'build', name), 'utf8'));
    expect(new Set(titles).size).toBe(plans.length);
  });

  it.each([
    ['of one folder', ['plan.yaml', 'plan.yml']],
    ['and the page that lists the plans', ['index.yaml', 'plan.yaml']],
  ])('that would be the same are refused: %s', async (_, plans) => {
    const cwd = folderWith(Object.fromEntries(plans.map((name) => [name, sound])));
    const run = await engage(['build'], { cwd });
    expect(run).toMatchObject({ code: 2, out: '' });
    expect(run.err).toMatch(/would both be called `(?:plan|index)`/);
    expect(filesIn(cwd)).toEqual(plans);
  });

  it('a plan is never written over, by whatever name', async () => {
    const cwd = folderWith({ 'plan.md': sound, 'sub/x.yaml': sound });
    linkSync(path.join(cwd, 'sub/x.yaml'), path.join(cwd, 'x.md'));
    symlinkSync('plan.md', path.join(cwd, 'alias.yaml'));
    symlinkSync('sub/x.yaml', path.join(cwd, 'x.svg'));
    for (const words of [
      ['plan.md', '--to', 'md', '--out', '.'],
      ['sub/x.yaml', '--to', 'md', '--out', '.'],
      ['sub/x.yaml', '--to', 'svg', '--out', '.'],
      [path.join(cwd, 'plan.md'), '--to', 'md', '--out', cwd],
    ]) {
      const run = await engage(['build', ...words], { cwd });
      expect(run, words.join(' ')).toMatchObject({ code: 2 });
      expect(run.err).toContain('would be written over');
    }
    expect(readFileSync(path.join(cwd, 'plan.md'), 'utf8')).toBe(sound);
    expect(readFileSync(path.join(cwd, 'sub/x.yaml'), 'utf8')).toBe(sound);
  });
});

describe('what stands in the way', () => {
  it('a link at the name of an output is replaced, not followed', async () => {
    const cwd = folderWith({ 'plan.yaml': sound, 'secret.txt': 'precious', 'build/x': '' });
    symlinkSync('../secret.txt', path.join(cwd, 'build/plan.md'));
    symlinkSync('../nowhere', path.join(cwd, 'build/plan.html'));
    expect(await engage(['build'], { cwd })).toMatchObject({ code: 0 });
    expect(readFileSync(path.join(cwd, 'secret.txt'), 'utf8')).toBe('precious');
    expect(() => readlinkSync(path.join(cwd, 'build/plan.md'))).toThrow('EINVAL');
    expect(filesIn(cwd)).not.toContain('nowhere');
  });

  it('a link in the output folder that leads out of it is not followed', async () => {
    const elsewhere = folderWith({});
    const cwd = folderWith({ 'a/plan.yaml': sound, 'b/plan.yaml': sound, 'build/x': '' });
    symlinkSync(elsewhere, path.join(cwd, 'build/a'));
    const run = await engage(['build'], { cwd });
    expect(run).toMatchObject({ code: 3 });
    expect(run.err).toContain('Cannot write into build/a: it is a link or a file');
    expect(filesIn(elsewhere)).toEqual([]);
  });

  it.each([
    [
      'a folder at the name of an output',
      (cwd: string) => mkdirSync(path.join(cwd, 'build/plan.md'), { recursive: true }),
      'Cannot write build/plan.md: it is a folder.',
    ],
    [
      'the output folder is a file',
      (cwd: string) => writeFileSync(path.join(cwd, 'build'), 'mine'),
      'Cannot make the folder build: a file of that name is there already.',
    ],
    [
      'a part of its path is a file',
      (cwd: string) => symlinkSync('plan.yaml/x', path.join(cwd, 'build')),
      'Cannot make the folder build',
    ],
    [
      'the output folder is a link that leads nowhere',
      (cwd: string) => symlinkSync('nowhere', path.join(cwd, 'build')),
      'Cannot make the folder build',
    ],
  ])('%s: exit 3, a line, nothing changed', async (_, prepare, says) => {
    const cwd = folderWith({ 'plan.yaml': sound });
    prepare(cwd);
    const before = filesIn(cwd);
    const run = await engage(['build', '--quiet'], { cwd });
    expect(run).toMatchObject({ code: 3, out: '' });
    expect(run.err).toContain(says);
    expect(run.err.trimEnd().split('\n')).toHaveLength(1);
    expect(filesIn(cwd)).toEqual(before);
  });

  it.runIf(existsSync('/proc/self'))('a place where the system takes no folder: no waiting', async () => {
    const cwd = folderWith({ 'plan.yaml': sound });
    for (const words of [
      ['build', '-q', '--out', '/proc/nope/deep'],
      ['check', '-q', '--format', 'json:/proc/nope/deep/r.json'],
    ])
      expect(await engage(words, { cwd })).toMatchObject({
        code: 3,
        err: 'engage: Cannot make the folder /proc/nope: the system takes no folder in /proc.\n',
      });
  });

  it('a full disk: exit 3, the old outputs stay, no temporary file', async () => {
    const cwd = folderWith({ 'plan.yaml': sound, 'build/plan.html': 'old', 'build/plan.md': 'old' });
    const preload = path.join(import.meta.dirname, 'faults.mjs');
    const run = await engage(['build', '-q'], {
      cwd,
      node: ['--import', preload],
      env: { ENGAGE_FAULT: 'ENOSPC', ENGAGE_FAULT_CALL: 'fsyncSync', ENGAGE_FAULT_AT: '2' },
    });
    expect(run).toMatchObject({
      code: 3,
      err: 'engage: Cannot write build/plan.md: there is no space left on the disk.\n',
    });
    expect(filesIn(path.join(cwd, 'build'))).toEqual(['plan.html', 'plan.md']);
    expect(readFileSync(path.join(cwd, 'build/plan.html'), 'utf8')).toBe('old');
  });

  it('a folder without the right to write, where rights count', async () => {
    if (process.getuid?.() === 0) return;
    const cwd = folderWith({ 'plan.yaml': sound, 'build/plan.md': 'old' });
    chmodSync(path.join(cwd, 'build'), 0o555);
    const run = await engage(['build', '-q'], { cwd });
    chmodSync(path.join(cwd, 'build'), 0o755);
    expect(run).toMatchObject({ code: 3 });
    expect(run.err).toContain('permission is denied');
  });

  it('what a killed run left is removed, what a living one or a person has there stays', async () => {
    const cwd = folderWith({
      'plan.yaml': sound,
      'build/.plan.md.999999999.0123456789ab.tmp': 'half',
      [`build/.plan.md.${process.pid}.0123456789ab.tmp`]: 'being written',
      'build/.plan.md.tmp': 'a person’s',
      'build/notes.txt': 'a person’s',
    });
    await engage(['build', '--to', 'md'], { cwd });
    expect(filesIn(path.join(cwd, 'build'))).toEqual(
      [`.plan.md.${process.pid}.0123456789ab.tmp`, '.plan.md.tmp', 'notes.txt', 'plan.md'].sort(),
    );
  });
});

describe('the page that lists the plans', () => {
  it('is sound HTML, links to every output and shows what a plan says only as text', async () => {
    const cwd = folderWith({
      'a & b.yaml': titled('"<script>alert(1)</script>"'),
      'c/plan#1.yaml': titled('Roads'),
      'd/plan#1.yaml': titled('Water').replace('organisation: Herefordshire Council\n', ''),
    });
    await engage(['build', '--to', Object.keys(formats).join(',')], { cwd });
    const page = readFileSync(path.join(cwd, 'build/index.html'), 'utf8');
    expect(page).not.toContain('<script');
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(page).toContain('<bdi>Herefordshire Council</bdi>');
    expect(page).toContain('March to May 2026');
    const links = hrefsIn(parse(page));
    expect(
      links.map((href) => decodeURIComponent(new URL(href, 'file:///').pathname.slice(1))).sort(),
    ).toEqual(filesIn(path.join(cwd, 'build')).filter((name) => name !== 'index.html'));
    const { results } = await new HtmlValidate({
      extends: ['html-validate:recommended'],
      rules: { 'long-title': 'off' },
    }).validateString(page);
    expect(
      results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`)),
    ).toEqual([]);
  });

  it('is only there for several plans', async () => {
    const cwd = folderWith({ 'plan.yaml': sound });
    await engage(['build'], { cwd });
    expect(filesIn(path.join(cwd, 'build'))).toEqual(['plan.html', 'plan.md']);
  });
});

interface Node {
  readonly nodeName: string;
  readonly attrs?: readonly { readonly name: string; readonly value: string }[];
  readonly childNodes?: readonly Node[];
}

function hrefsIn(node: Node): string[] {
  const own = (node.attrs ?? []).filter(({ name }) => name === 'href').map(({ value }) => value);
  return [...own, ...(node.childNodes ?? []).flatMap(hrefsIn)];
}
