import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readConfig } from '../../src/cli/read-config.ts';
import { building, checking } from '../../src/cli/settings.ts';
import { formats } from '../../src/formats/index.ts';
import { groupings, orientations, yearKinds } from '../../src/plan/timeline-settings.ts';
import { sound, titled, withError, withWarning } from './plans.ts';
import { engage, filesIn, folderWith } from './program.ts';
import schema from '../../schemas/config.schema.json' with { type: 'json' };

const config = 'engage.config.yaml';

/** A file that makes a folder the root of a repository. */
const repository = { '.git/HEAD': '' };

/**
 * A case is a folder: settings with something wrong, and `expected.txt`, what `engage check` says of them where they
 * lie beside `plan.yaml`. `vitest --update` writes the expected files: read them.
 */
describe('what is wrong with settings is told at its line', () => {
  const folder = path.join(import.meta.dirname, 'config');
  const warnings = new Set(['entry-without-words', 'key-without-words', 'plans-missing']);

  it.each(readdirSync(folder).sort())('%s', async (name) => {
    const settings = readFileSync(path.join(folder, name, config));
    const cwd = folderWith({ 'plan.yaml': sound, [config]: settings });
    const { code, out, err } = await engage(['check', 'plan.yaml'], { cwd });
    await expect(err).toMatchFileSnapshot(path.join(folder, name, 'expected.txt'));
    expect(code).toBe(warnings.has(name) ? 0 : 2);
    if (code === 2) expect(out).toBe('');
    // oxlint-disable-next-line no-control-regex -- a terminal obeys these characters
    expect(err).not.toMatch(/[\0-\x09\x0b-\x1f]|\bat .*:\d+:\d+|node:internal/);
  });

  it('and nothing is built', async () => {
    const cwd = folderWith({ 'plan.yaml': sound, [config]: 'otu: site\n' });
    expect(await engage(['build'], { cwd })).toMatchObject({ code: 2, out: '' });
    expect(filesIn(cwd)).toEqual([config, 'plan.yaml']);
  });

  it('in a pull request, too', async () => {
    const cwd = folderWith({ 'plan.yaml': sound, [config]: 'out: site\notu: site\n' });
    const run = await engage(['check'], { cwd, env: { GITHUB_ACTIONS: 'true' } });
    expect(run.err).toContain('::error file=engage.config.yaml,line=2,col=1,');
  });

  it('settings of any size end soon', async () => {
    for (const [size, says] of [
      [64 * 1024, 'yaml-syntax'],
      [64 * 1024 + 1, 'it is larger than 64 KiB'],
      [20 * 1024 * 1024, 'it is larger than 64 KiB'],
    ] as const) {
      const cwd = folderWith({ 'plan.yaml': sound, [config]: `[\n${'#\n'.repeat(size)}`.slice(0, size) });
      const run = await engage(['check'], { cwd });
      expect(run).toMatchObject({ code: 2, out: '' });
      expect(run.err).toContain(says);
    }
  });
});

describe('a flag beats the settings file, which beats what holds otherwise', () => {
  it.each([
    ['nothing said', '', [], 0],
    ['the file', 'fail-on: warning\n', [], 1],
    ['the flag', 'fail-on: warning\n', ['--fail-on', 'error'], 0],
    ['nothing but comments', '# fail-on: warning\n', [], 0],
    ['nothing after the key', 'fail-on:\n', [], 0],
    ['with a byte-order mark and Windows line ends', '\uFEFFfail-on: warning\r\nto: md\r\n', [], 1],
    ['as JSON', '{ "fail-on": "warning" }', [], 1],
  ])('fail-on: %s', async (_, text, words, code) => {
    const cwd = folderWith({ 'plan.yaml': withWarning, [config]: text });
    expect(await engage(['check', ...words], { cwd })).toMatchObject({ code });
  });

  it.each([
    ['nothing said', '', [], ['build/plan.html', 'build/plan.md']],
    ['out', 'out: a/b\n', [], ['a/b/plan.html', 'a/b/plan.md']],
    ['out by a flag', 'out: a\n', ['--out', 'b'], ['b/plan.html', 'b/plan.md']],
    ['to as a text', 'to: svg\n', [], ['build/plan.svg']],
    ['to as words', 'to: md, svg\n', [], ['build/plan.md', 'build/plan.svg']],
    ['to as a list', 'to:\n  - svg\n  - md\n', [], ['build/plan.md', 'build/plan.svg']],
    ['to by a flag', 'to: [md, svg]\nout: a\n', ['--to', 'html'], ['a/plan.html']],
    ['a folder called like standard output', 'to: md\nout: ./-\n', [], ['-/plan.md']],
    ['this folder', 'to: md\nout: .\n', [], ['plan.md']],
  ])('outputs: %s', async (_, text, words, outputs) => {
    const cwd = folderWith({ 'plan.yaml': sound, [config]: text });
    expect(await engage(['build', ...words], { cwd })).toMatchObject({ code: 0 });
    expect(filesIn(cwd)).toEqual([...outputs, config, 'plan.yaml'].sort());
  });

  it('as-at', async () => {
    const allow = 'allow: [{ rule: lead-missing, because: The post is vacant., until: 2026-07-31 }]\n';
    const cwd = folderWith({
      'plan.yaml': withWarning.replace('14 March 2026', '14 March 2026, status: done') + allow,
      [config]: 'as-at: 2026-08-01\nfail-on: warning\n',
    });
    expect(await engage(['check'], { cwd })).toMatchObject({ code: 1 });
    expect(await engage(['check', '--as-at', '2026-07-31'], { cwd })).toMatchObject({ code: 0 });
    writeFileSync(path.join(cwd, config), 'as-at: today\n');
    expect(await engage(['check'], { cwd })).toMatchObject({ code: 0 });
  });

  it('standard output by a flag, whatever the file says', async () => {
    const cwd = folderWith({ 'plan.yaml': sound, [config]: 'to: md\nout: site\n' });
    const run = await engage(['build', '-o', '-'], { cwd });
    expect(run).toMatchObject({ code: 0, out: expect.stringMatching(/^# Library consultation/) as string });
    expect(filesIn(cwd)).toEqual([config, 'plan.yaml']);
  });

  it('when has none', async () => {
    const cwd = folderWith({ [config]: 'otu: site\n' });
    expect(await engage(['when', 'TBC'], { cwd })).toMatchObject({ code: 0, err: '' });
  });
});

describe('which settings file', () => {
  const failing = 'fail-on: warning\n';
  const check = (cwd: string, ...words: string[]) => engage(['check', 'plan.yaml', ...words], { cwd });

  it.each<readonly [what: string, files: Record<string, string>, code: number]>([
    ['none', {}, 0],
    ['that of the folder', { [`a/b/${config}`]: failing }, 1],
    ['that of the folder, which is the repository', { [`a/b/${config}`]: failing, 'a/b/.git/HEAD': '' }, 1],
    ['that of the repository', { [config]: failing, ...repository }, 1],
    ['that of a linked working tree', { [config]: failing, '.git': 'gitdir: /elsewhere\n' }, 1],
    ['that between', { [`a/${config}`]: failing, ...repository }, 1],
    ['the nearest alone', { [`a/${config}`]: 'to: md\n', [config]: failing, ...repository }, 0],
    ['none above the repository', { [config]: failing, 'a/.git/HEAD': '' }, 0],
    ['none above without a repository', { [config]: failing, [`a/${config}`]: failing }, 0],
    ['none of another name', { 'a/b/engage.config.yml': failing, 'a/b/Engage.config.yaml~': failing }, 0],
  ])('%s', async (_, files, code) => {
    const cwd = folderWith({ 'a/b/plan.yaml': withWarning, ...files });
    expect(await check(path.join(cwd, 'a/b'))).toMatchObject({ code, err: '' });
  });

  it('the one that is named, and then no other', async () => {
    const cwd = folderWith({ 'plan.yaml': withWarning, [config]: 'otu: x\n', 'other.yaml': failing });
    expect(await check(cwd, '--config', 'other.yaml')).toMatchObject({ code: 1, err: '' });
    for (const [word, says] of [
      ['othr.yaml', 'There is no file or folder `othr.yaml`. Did you mean `other.yaml`?'],
      ['.', '--config needs a file, and `.` is something else.'],
      ['', '--config needs a file, for example --config engage.config.yaml.'],
      ['plan.yaml/x', 'Cannot read plan.yaml/x: a part of the path is a file, not a folder.'],
      ['/dev/null', '--config needs a file, and `/dev/null` is something else.'],
    ] as const)
      expect(await check(cwd, '--config', word)).toMatchObject({
        code: 2,
        out: '',
        err: `engage: ${says}\n`,
      });
  });

  it('a link is followed only if it is named; what is no file is refused', async () => {
    const elsewhere = folderWith({ 'secret.txt': 'password: swordfish\n', 'good.yaml': failing });
    const cwd = folderWith({ 'plan.yaml': withWarning });
    symlinkSync(path.join(elsewhere, 'secret.txt'), path.join(cwd, config));
    const run = await check(cwd);
    expect(run).toMatchObject({ code: 2, out: '' });
    expect(run.err).toMatch(
      /^engage: Cannot read engage\.config\.yaml: it is a link or a folder, not a file\./,
    );
    expect(run.err).not.toContain('swordfish');
    symlinkSync(path.join(elsewhere, 'good.yaml'), path.join(cwd, 'link.yaml'));
    expect(await check(cwd, '--config', 'link.yaml')).toMatchObject({ code: 1 });
    const other = folderWith({ 'plan.yaml': sound });
    mkdirSync(path.join(other, config));
    expect(await check(other)).toMatchObject({ code: 2, err: expect.stringContaining('a folder') as string });
  });

  it('by a link to its folder', async () => {
    const cwd = folderWith({
      'real/sub/plan.yaml': withWarning,
      [`real/${config}`]: failing,
      'real/.git/HEAD': '',
    });
    symlinkSync('real/sub', path.join(cwd, 'link'));
    expect(await check(path.join(cwd, 'link'))).toMatchObject({ code: 1 });
  });
});

describe('paths in it start from its folder and stay there', () => {
  const files = {
    'plans/a.yaml': titled('A'),
    'plans/b.yaml': titled('B'),
    'c.yaml': titled('C'),
    ...repository,
  };
  const checked = (out: string) => [...out.matchAll(/^✓ (.*?): /gm)].map(([, name]) => name);

  it.each([
    ['a folder', 'plans: plans\n', ['plans/a.yaml', 'plans/b.yaml']],
    ['a file', 'plans: plans/b.yaml\n', ['plans/b.yaml']],
    ['a list', 'plans:\n  - plans/b.yaml\n  - c.yaml\n', ['c.yaml', 'plans/b.yaml']],
    ['all', 'plans: .\n', ['c.yaml', 'plans/a.yaml', 'plans/b.yaml']],
    ['none said', '', ['c.yaml', 'plans/a.yaml', 'plans/b.yaml']],
  ])('plans where none is named: %s', async (_, text, names) => {
    const cwd = folderWith({ ...files, [config]: text });
    expect(checked((await engage(['check'], { cwd })).out)).toEqual(names);
    expect(checked((await engage(['check', 'c.yaml'], { cwd })).out)).toEqual(['c.yaml']);
  });

  it('from a folder further down, too', async () => {
    const cwd = folderWith({
      ...files,
      'deep/er/x.yaml': sound,
      [config]: 'plans: plans\nout: site\nto: md\n',
    });
    const below = path.join(cwd, 'deep/er');
    expect(checked((await engage(['check'], { cwd: below })).out)).toEqual([
      '../../plans/a.yaml',
      '../../plans/b.yaml',
    ]);
    expect(await engage(['build'], { cwd: below })).toMatchObject({ code: 0 });
    expect(filesIn(path.join(cwd, 'site'))).toEqual(['a.md', 'b.md', 'index.html']);
    expect(filesIn(below)).toEqual(['x.yaml']);
  });

  it('a plan called like standard input is a file', async () => {
    const cwd = folderWith({ '-': sound, [config]: 'plans: "-"\n' });
    expect(checked((await engage(['check'], { cwd, input: withError })).out)).toEqual(['-']);
  });

  it('plans that are not there: the run ends, if they are asked for', async () => {
    const cwd = folderWith({ 'plans/a.yaml': sound, [config]: 'plans: plan\n' });
    const run = await engage(['check'], { cwd });
    expect(run).toMatchObject({ code: 2, out: '' });
    expect(run.err).toContain('engage: There is no file or folder `plan`. Did you mean `plans`?\n');
  });

  it.each([
    ['out: link\n', 'link'],
    ['out: link/new/folder\n', 'link/new/folder'],
    ['plans: link\n', 'link'],
    ['plans: [c.yaml, link/d.yaml]\n', 'link/d.yaml'],
  ])('links that lead out are refused: %j', async (text, words) => {
    const elsewhere = folderWith({ 'd.yaml': titled('D') });
    const cwd = folderWith({ ...files, [config]: text });
    symlinkSync(elsewhere, path.join(cwd, 'link'));
    const run = await engage(['build'], { cwd });
    expect(run).toMatchObject({ code: 2, out: '' });
    expect(run.err).toContain(`\`${words}\` leads out of the folder that this file is in`);
    expect(filesIn(elsewhere)).toEqual(['d.yaml']);
  });

  it('links within are followed', async () => {
    const cwd = folderWith({ ...files, [config]: 'plans: link\n' });
    symlinkSync('plans', path.join(cwd, 'link'));
    expect(checked((await engage(['check'], { cwd })).out)).toEqual(['link/a.yaml', 'link/b.yaml']);
  });
});

it('settings are never written over', async () => {
  const cwd = folderWith({ 'plan.yaml': sound, [config]: 'to: md\n' });
  for (const name of [config, `./${config}`]) {
    const run = await engage(['check', '--format', `json:${name}`], { cwd });
    expect(run).toMatchObject({ code: 2 });
    expect(run.err).toContain('engage.config.yaml is read in this run and would be written over');
  }
  expect(readFileSync(path.join(cwd, config), 'utf8')).toBe('to: md\n');
});

it('a folder’s settings are neither a plan nor something that is passed over', async () => {
  const cwd = folderWith({
    'plan.yaml': sound,
    [config]: '',
    [`sub/${config}`]: 'otu: x\n',
    'ours.yaml': 'to: md\n',
  });
  symlinkSync(config, path.join(cwd, `sub/${config}.yaml`));
  const run = await engage(['check', '--config', 'ours.yaml'], { cwd });
  expect(run).toMatchObject({ code: 0, err: 'Passed over 1 link: sub/engage.config.yaml.yaml\n' });
});

describe('what it says', () => {
  it('becomes words for flags, and what a house has for its timelines', async () => {
    const text = `as-at: 2026-03-31
out: site
to: [md, svg]
fail-on: never
plans: .
timeline: { orientation: landscape, group-by: lead, years: financial }
template: [test, plan]
`;
    const place = { path: path.resolve(config), name: config };
    const read = await readConfig(place, Buffer.from(text));
    expect(read.diagnostics).toEqual([]);
    expect(read.config).toEqual({
      given: { asAt: ['2026-03-31'], failOn: ['never'], to: ['md', 'svg'], out: [path.resolve('site')] },
      plans: ['.'],
      practice: {},
      house: { orientation: 'landscape', groupBy: 'lead', years: 'financial' },
      template: { folder: path.resolve('test'), document: 'plan' },
      files: {},
    });
  });

  it('is offered by editors as it is read', () => {
    const { properties, definitions } = schema;
    const { orientation, 'group-by': groupBy, years } = definitions.timeline.properties;
    expect(properties.to.items.enum).toEqual(Object.keys(formats));
    expect(orientation.enum).toEqual(orientations);
    expect(groupBy.enum).toEqual(groupings);
    expect(years.enum).toEqual(yearKinds);
    for (const word of properties['fail-on'].enum) expect(checking.failOn.read([word], '')).toBe(word);
    expect(building.to.read([properties.to.examples[0]!], '')).toEqual(['html', 'md']);
  });
});
