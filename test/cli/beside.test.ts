/** What a document takes from the files that it names: through the command line, from a disk. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderOf } from '../../src/cli/beside.ts';
import type { Neighbour } from '../../src/plan/folder.ts';
import { sound } from './plans.ts';
import { engage, filesIn, folderWith } from './program.ts';

const isPosix = process.platform !== 'win32';

const register = `kind: register
stakeholders:
  - { id: readers, name: Readers }
  - { id: carers, name: Unpaid carers }
`;

/** A plan all of whose groups come from a register. */
const planWith = (words: string) =>
  sound.replace('stakeholders:\n  - { id: readers, name: Readers }', `register: ${words}`);

const paperAbout = (about: string) => `engage: 1
kind: paper
title: A paper
meeting: Board
date: 1 April 2026
about: ${about}
recommendation: [Note the plan]
purpose: information
author: The secretary
`;

/** The problems of a check, a line each: "plans/plan.yaml:5:11: error path-missing". */
async function problemsOf(words: readonly string[], cwd: string, input?: string): Promise<string[]> {
  const run = await engage(['check', '-q', '--format', 'compact', ...words], {
    cwd,
    ...(input !== undefined && { input }),
  });
  const lines = run.out.split('\n').filter((line) => line !== '');
  expect(run).toMatchObject({ code: lines.length > 0 ? 1 : 0, err: '' });
  return lines.map((line) => line.split(' ').slice(0, 3).join(' '));
}

const settings = { 'engage.config.yaml': 'fail-on: error\n' };

describe('a register is read', () => {
  it.each<[what: string, words: string, files: Readonly<Record<string, string>>]>([
    ['beside the plan', 'register.yaml', { 'plans/register.yaml': register }],
    ['below it', 'shared/register.yaml', { 'plans/shared/register.yaml': register }],
    ['by a way that goes out and in again', '../plans/register.yaml', { 'plans/register.yaml': register }],
    [
      'above it, in the folder of the settings',
      '../register.yaml',
      { ...settings, 'register.yaml': register },
    ],
    [
      'beside it in the folder of the settings',
      '../shared/register.yaml',
      { ...settings, 'shared/register.yaml': register },
    ],
  ])('%s', async (_, words, files) => {
    const cwd = folderWith({ 'plans/plan.yaml': planWith(words), ...files });
    expect(await problemsOf(['plans/plan.yaml'], cwd)).toEqual([]);
  });

  it('by an absolute path in that folder, and from any folder below the settings', async () => {
    const cwd = folderWith({
      ...settings,
      'register.yaml': register,
      'plans/deep/empty.txt': '',
      '.git/HEAD': '',
    });
    const named = path.join(cwd, 'register.yaml');
    const here = path.join(cwd, 'plans/deep');
    const input = planWith(JSON.stringify(named));
    expect(await problemsOf(['-'], here, input)).toEqual([]);
  });

  it('beside a plan that lies outside the folder of the settings', async () => {
    const elsewhere = folderWith({ 'plan.yaml': planWith('register.yaml'), 'register.yaml': register });
    const cwd = folderWith(settings);
    expect(await problemsOf([path.join(elsewhere, 'plan.yaml')], cwd)).toEqual([]);
  });

  it.runIf(isPosix)('by a link that stays inside, and in a folder that is reached by a link', async () => {
    const cwd = folderWith({ 'real/plan.yaml': planWith('link.yaml'), 'real/register.yaml': register });
    symlinkSync('register.yaml', path.join(cwd, 'real/link.yaml'));
    symlinkSync('real', path.join(cwd, 'linked'));
    expect(await problemsOf(['real/plan.yaml'], cwd)).toEqual([]);
    expect(await problemsOf(['linked/plan.yaml'], cwd)).toEqual([]);
  });
});

describe('a register is not read, and its name told of once', () => {
  it.each<[what: string, words: string, code: string, files: Readonly<Record<string, string>>]>([
    ['above the plan, without settings', '../register.yaml', 'path-outside', { 'register.yaml': register }],
    ['above the settings', '../../register.yaml', 'path-outside', settings],
    ['anywhere on the machine', '/etc/passwd', 'path-outside', settings],
    ['where nothing is, outside', '../../../../nothing.yaml', 'path-outside', settings],
    ['where nothing is, inside', 'register.yaml', 'path-missing', {}],
    ['in a folder of that name', '.', 'path-unreadable', {}],
    ['by the address of a site', 'https://example.org/register.yaml', 'path-missing', {}],
    ['under a name that is too long', `${'x'.repeat(300)}.yaml`, 'path-missing', {}],
  ])('%s', async (_, words, code, files) => {
    const cwd = folderWith({ 'plans/plan.yaml': planWith(words), ...files });
    expect(await problemsOf(['plans/plan.yaml'], cwd)).toEqual([`plans/plan.yaml:5:11: error ${code}`]);
  });

  it.runIf(isPosix).each<[what: string, code: string, prepare: (file: string, outside: string) => void]>([
    ['by a link that leads out', 'path-outside', (file, outside) => symlinkSync(outside, file)],
    [
      'by a link to a link that leads out',
      'path-outside',
      (file, outside) => {
        symlinkSync(outside, `${file}.2`);
        symlinkSync(path.basename(`${file}.2`), file);
      },
    ],
    ['by a link that leads nowhere', 'path-missing', (file) => symlinkSync('nowhere.yaml', file)],
    ['by a link that leads back to itself', 'path-missing', (file) => symlinkSync(path.basename(file), file)],
    ['from a pipe without a writer', 'path-unreadable', (file) => void execFileSync('mkfifo', [file])],
    ['from a device without an end', 'path-outside', (file) => symlinkSync('/dev/zero', file)],
    ['from a folder', 'path-unreadable', (file) => mkdirSync(file)],
  ])('%s', async (_, code, prepare) => {
    const outside = path.join(folderWith({ 'register.yaml': register }), 'register.yaml');
    for (const files of [{}, settings]) {
      const cwd = folderWith({ 'plans/plan.yaml': planWith('register.yaml'), ...files });
      prepare(path.join(cwd, 'plans/register.yaml'), outside);
      expect(await problemsOf(['plans/plan.yaml'], cwd)).toEqual([`plans/plan.yaml:5:11: error ${code}`]);
    }
  });

  it.runIf(isPosix)('through a folder that is a link out', async () => {
    const outside = folderWith({ 'register.yaml': register });
    const cwd = folderWith({ ...settings, 'plan.yaml': planWith('shared/register.yaml') });
    symlinkSync(outside, path.join(cwd, 'shared'));
    expect(await problemsOf(['plan.yaml'], cwd)).toEqual(['plan.yaml:5:11: error path-outside']);
  });

  it.runIf(isPosix).each([
    [
      String.raw`..\shared\register.yaml`,
      ' Did you mean `../shared/register.yaml`, with `/` in place of `\\`?',
      'Write `../shared/register.yaml`.',
    ],
    // What lies outside is not told of.
    [String.raw`..\..\outside.yaml`, '', 'Correct the path, which starts in that folder.'],
  ])('as on Windows: %s', async (words, meant, hint) => {
    const cwd = folderWith({
      'repository/engage.config.yaml': settings['engage.config.yaml'],
      'repository/plans/plan.yaml': planWith(words),
      'repository/shared/register.yaml': register,
      'outside.yaml': register,
    });
    const run = await engage(['check', '--format', 'json', 'plans/plan.yaml'], {
      cwd: path.join(cwd, 'repository'),
    });
    const { diagnostics } = JSON.parse(run.out) as { diagnostics: { message: string; hint: string }[] };
    expect(diagnostics).toMatchObject([
      { message: `There is no file \`${words}\`, seen from the folder of this document.${meant}`, hint },
    ]);
  });

  it.each([
    ['register: shared/stakeholdres.yaml', 'shared/stakeholdres.yaml', 'shared/stakeholders.yaml'],
    ['register: stakeholdres.yaml', 'stakeholdres.yaml', undefined],
    ['register: nowhere/stakeholdres.yaml', 'nowhere/stakeholdres.yaml', undefined],
  ])('with what lies beside it, where that is nearly so: %s', async (key, words, meant) => {
    const cwd = folderWith({
      'plan.yaml': planWith('x').replace('register: x', key),
      'shared/stakeholders.yaml': register,
    });
    const run = await engage(['check', '--format', 'json', 'plan.yaml'], { cwd });
    const { diagnostics } = JSON.parse(run.out) as { diagnostics: object[] };
    const there = `There is no file \`${words}\`, seen from the folder of this document.`;
    expect(diagnostics).toMatchObject([
      meant
        ? { message: `${there} Did you mean \`${meant}\`?`, hint: `Write \`${meant}\`.` }
        : { message: there, hint: 'Correct the path, which starts in that folder.' },
    ]);
  });

  it('that is too large', async () => {
    const large = register + '# more\n'.repeat(1_300_000);
    const cwd = folderWith({ 'plan.yaml': planWith('large.yaml'), 'large.yaml': large });
    expect(await problemsOf(['plan.yaml'], cwd)).toEqual(['plan.yaml:5:11: error register-faulty']);
  });

  it('that the system refuses to give: in words, with the reason once', async () => {
    const cwd = folderWith({ 'plan.yaml': planWith('register.yaml'), 'register.yaml': register });
    const run = await engage(['check', '--format', 'json', 'plan.yaml'], {
      cwd,
      node: ['--import', path.join(import.meta.dirname, 'faults.mjs')],
      env: { ENGAGE_FAULT: 'EACCES', ENGAGE_FAULT_CALL: 'openSync', ENGAGE_FAULT_AT: '2' },
    });
    expect(run).toMatchObject({ code: 1, err: '' });
    const { diagnostics } = JSON.parse(run.out) as { diagnostics: { message: string }[] };
    expect(diagnostics).toMatchObject([
      { code: 'path-unreadable', message: 'Cannot read register.yaml: permission is denied.' },
    ]);
  });

  it('no message shows what is in a file that is not to be read', async () => {
    const secret = folderWith({ 'secret.yaml': 'password: hunter2\n' });
    const cwd = folderWith({ 'plan.yaml': planWith(path.join(secret, 'secret.yaml')) });
    const run = await engage(['check', 'plan.yaml'], { cwd });
    expect(run.out + run.err).not.toContain('hunter2');
  });
});

describe('a register that settings name', () => {
  it.each([
    ['register.yaml', undefined],
    ['regster.yaml', 'There is no file or folder `regster.yaml` in the folder that this file is in.'],
    [String.raw`shared\own.yaml`, 'Did you mean `shared/own.yaml`, with `/` in place of `\\`?'],
    ['../register.yaml', '`../register.yaml` leads out of the folder that this file is in'],
    ['shared', '`shared` is a folder, a pipe or a device, not a file.'],
  ])('is told of in the words of settings: %s', async (words, says) => {
    const cwd = folderWith({
      'engage.config.yaml': `register: ${words}\n`,
      'plan.yaml': planWith('x').replace('register: x\n', ''),
      'register.yaml': register,
      'shared/empty.txt': '',
      'shared/own.yaml': register,
    });
    const run = await engage(['check', 'plan.yaml'], { cwd });
    expect(run.code).toBe(says === undefined ? 0 : 2);
    if (says !== undefined) expect(run.err).toContain(says);
    if (words === 'regster.yaml') expect(run.err).toContain('help: Write `register.yaml`, or take it out.');
  });
});

it('a file that has changed is read anew, in the same process', async () => {
  const cwd = folderWith({ 'plan.yaml': '', 'register.yaml': 'old' });
  const read = () => folderOf(path.join(cwd, 'plan.yaml'), cwd).read('register.yaml') as Neighbour;
  expect(Buffer.from(read().bytes).toString()).toBe('old');
  writeFileSync(path.join(cwd, 'register.yaml'), 'new');
  expect(Buffer.from(read().bytes).toString()).toBe('new');
});

describe('standard input', () => {
  it('reads from the current folder, and from none above it', async () => {
    const cwd = folderWith({ 'register.yaml': register, 'plans/register.yaml': register });
    expect(await problemsOf(['-'], path.join(cwd, 'plans'), planWith('register.yaml'))).toEqual([]);
    expect(await problemsOf(['-'], path.join(cwd, 'plans'), planWith('../register.yaml'))).toEqual([
      '<stdin>:5:11: error path-outside',
    ]);
  });

  it('that says which file it is reads as that file does', async () => {
    const cwd = folderWith({ ...settings, 'register.yaml': register, 'plans/other.txt': '' });
    const words = ['-', '--stdin-filepath', 'plans/plan.yaml'];
    expect(await problemsOf(words, cwd, planWith('../register.yaml'))).toEqual([]);
    expect(await problemsOf(words, cwd, planWith('register.yaml'))).toEqual([
      'plans/plan.yaml:5:11: error path-missing',
    ]);
  });

  it('can be a paper', async () => {
    const cwd = folderWith({ 'plan.yaml': sound });
    const run = await engage(['build', '-', '--to', 'md', '-o', '-'], {
      cwd,
      input: paperAbout('plan.yaml'),
    });
    expect(run).toMatchObject({ code: 0 });
    expect(run.out).toContain('Library consultation');
  });
});

describe('a folder with a register', () => {
  const files = {
    'a.yaml': planWith('register.yaml'),
    'b.yaml': planWith('register.yaml').replace('Library consultation', 'Second library'),
    'register.yaml': register,
  };
  const faulty = { ...files, 'register.yaml': `${register}  - { id: staff }\n` };

  it('in order: nothing is said of it, and nothing is built of it', async () => {
    const cwd = folderWith(files);
    const check = await engage(['check'], { cwd });
    expect(check).toMatchObject({ code: 0, err: '' });
    expect(check.out).not.toContain('register');
    const build = await engage(['build', '--to', 'md'], { cwd });
    expect(build).toMatchObject({ code: 0 });
    expect(filesIn(path.join(cwd, 'build'))).toEqual(['a.md', 'b.md', 'index.html']);
  });

  it('that is faulty: once in its own file, and at each plan that names it', async () => {
    const expected = [
      'a.yaml:5:11: error register-faulty',
      'b.yaml:5:11: error register-faulty',
      'register.yaml:5:5: error key-missing',
    ];
    const cwd = folderWith(faulty);
    expect(await problemsOf([], cwd)).toEqual(expected);
    expect(await problemsOf(['register.yaml'], cwd)).toEqual(expected.slice(2));
    const build = await engage(['build', '--to', 'md'], { cwd });
    expect(build).toMatchObject({ code: 1 });
    expect(filesIn(cwd)).toEqual(['a.yaml', 'b.yaml', 'register.yaml']);
  });

  it('and nothing else, is no folder of plans, but a check of it is fine', async () => {
    const cwd = folderWith({ 'register.yaml': register });
    expect(await engage(['check', 'register.yaml'], { cwd })).toMatchObject({ code: 0, err: '' });
    const build = await engage(['build', 'register.yaml'], { cwd });
    expect(build).toMatchObject({
      code: 2,
      out: '',
      err: 'engage: register.yaml is a register of stakeholders; outputs are made of the plans that name it.\n',
    });
    expect(filesIn(cwd)).toEqual(['register.yaml']);
  });

  it('that is named beside a plan stops the build, before anything is written', async () => {
    const cwd = folderWith(files);
    const build = await engage(['build', 'a.yaml', 'register.yaml'], { cwd });
    expect(build).toMatchObject({ code: 2 });
    expect(build.err).toContain('register.yaml is a register of stakeholders');
    expect(filesIn(cwd)).toEqual(Object.keys(files));
  });

  it('a faulty register that is named is told of as such', async () => {
    const cwd = folderWith(faulty);
    expect(await engage(['build', 'register.yaml'], { cwd })).toMatchObject({ code: 2 });
  });
});

describe('papers', () => {
  it('are built with what they are about, once for the plan and once for the paper', async () => {
    const cwd = folderWith({ 'plan.yaml': sound, 'paper.yaml': paperAbout('plan.yaml') });
    const run = await engage(['build', '--to', 'md'], { cwd });
    expect(run).toMatchObject({ code: 0 });
    expect(filesIn(path.join(cwd, 'build'))).toEqual(['index.html', 'paper.md', 'plan.md']);
    expect(readFileSync(path.join(cwd, 'build/paper.md'), 'utf8')).toContain('Open day');
  });

  it('about a faulty plan: told at both, and neither is built', async () => {
    const cwd = folderWith({
      'plan.yaml': sound.replace('with: readers', 'wiht: readers'),
      'paper.yaml': paperAbout('plan.yaml'),
      'fine.yaml': sound.replace('Library consultation', 'Fine'),
    });
    expect(await problemsOf([], cwd)).toEqual([
      'paper.yaml:6:8: error subject-faulty',
      'plan.yaml:8:23: error key-unknown',
    ]);
    expect(await engage(['build', '--to', 'md'], { cwd })).toMatchObject({ code: 1 });
    expect(filesIn(path.join(cwd, 'build'))).toEqual(['fine.md', 'index.html']);
  });

  it('about a plan outside are told so', async () => {
    const cwd = folderWith({ 'plan.yaml': sound, 'papers/paper.yaml': paperAbout('../plan.yaml') });
    expect(await problemsOf(['papers/paper.yaml'], cwd)).toEqual([
      'papers/paper.yaml:6:8: error path-outside',
    ]);
  });

  it('are kept to the same folder as the plans that they are about', async () => {
    const cwd = folderWith({
      'paper.yaml': paperAbout('plans/plan.yaml'),
      'plans/plan.yaml': planWith('../register.yaml'),
      'register.yaml': register,
    });
    // The plan alone may not leave its folder; of the paper's, it is a part.
    expect(await problemsOf(['paper.yaml'], cwd)).toEqual([]);
    expect(await problemsOf(['plans/plan.yaml'], cwd)).toEqual(['plans/plan.yaml:5:11: error path-outside']);
  });
});
