import { execFileSync } from 'node:child_process';
import { closeSync, ftruncateSync, mkdirSync, openSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { sound, withWarning } from './plans.ts';
import { engage, filesIn, folderWith } from './program.ts';

const isPosix = process.platform !== 'win32';

describe.runIf(isPosix)('what cannot be read: exit 2, a line, at once', () => {
  it.each<readonly [what: string, name: string, prepare: (file: string) => void, says: string]>([
    [
      'a pipe without a writer',
      'pipe.yaml',
      (file) => void execFileSync('mkfifo', [file]),
      'it is a pipe, a socket or a device',
    ],
    [
      'a device without an end',
      'zero.yaml',
      (file) => symlinkSync('/dev/zero', file),
      'it is a pipe, a socket or a device',
    ],
    [
      'a link that leads back',
      'loop.yaml',
      (file) => symlinkSync(path.basename(file), file),
      'the link leads back to itself',
    ],
    [
      'a link that leads nowhere',
      'gone.yaml',
      (file) => symlinkSync('nowhere', file),
      'There is no file or folder `gone.yaml`',
    ],
    ['a name that is too long', `${'x'.repeat(300)}.yaml`, () => {}, 'the name is too long'],
    [
      'an empty folder with the name of a plan',
      'folder.yaml',
      (file) => mkdirSync(file),
      'There is no plan in `folder.yaml`',
    ],
  ])('%s', async (_, name, prepare, says) => {
    const cwd = folderWith({ 'plan.yaml': sound });
    prepare(path.join(cwd, name));
    for (const words of [
      ['check', name],
      ['build', 'plan.yaml', name],
    ]) {
      const run = await engage(words, { cwd });
      expect(run).toMatchObject({ code: 2, out: '' });
      expect(run.err).toMatch(/^engage: [^\n]+\n$/);
      expect(run.err).toContain(says);
    }
    // In a folder, only what could be a plan is opened.
    const inFolder = await engage(['check', '--format', 'compact', '-q'], { cwd });
    expect(inFolder).toMatchObject({ code: 0, out: '', err: '' });
  });

  it('a socket', async () => {
    const cwd = folderWith({});
    const server = createServer().listen(path.join(cwd, 'socket.yaml'));
    await new Promise((resolve) => server.once('listening', resolve));
    const run = await engage(['check', 'socket.yaml'], { cwd });
    server.close();
    expect(run).toMatchObject({
      code: 2,
      err: 'engage: Cannot read socket.yaml: it is a pipe, a socket or a device, not a file. To read from a pipe, give - instead.\n',
    });
  });

  it('a file that the system refuses to give', async () => {
    const cwd = folderWith({ 'plan.yaml': sound });
    for (const [fault, says] of [
      ['EACCES', 'permission is denied'],
      ['EIO', 'the disk or the terminal reports a fault'],
      ['EMFILE', 'too many files are open'],
    ] as const) {
      for (const call of ['openSync', 'readSync', 'fstatSync']) {
        const run = await engage(['check', 'plan.yaml'], {
          cwd,
          node: ['--import', path.join(import.meta.dirname, 'faults.mjs')],
          // The program looks at its own two streams first.
          env: {
            ENGAGE_FAULT: fault,
            ENGAGE_FAULT_CALL: call,
            ENGAGE_FAULT_AT: call === 'fstatSync' ? '3' : '1',
          },
        });
        expect(run, `${fault} ${call}`).toMatchObject({
          code: 2,
          out: '',
          err: `engage: Cannot read plan.yaml: ${says}.\n`,
        });
      }
    }
  });

  it('the current folder, when it has been deleted; version and help still answer', async () => {
    const cwd = folderWith({});
    const gone = path.join(cwd, 'gone');
    const inGone = async (...words: string[]) => {
      mkdirSync(gone);
      return engage(words, { cwd: gone, shell: 'rmdir "$PWD" && exec "$@"' });
    };
    const check = await inGone('check');
    expect(check).toMatchObject({
      code: 2,
      out: '',
      err: 'engage: The current folder no longer exists; change to another one first.\n',
    });
    expect(await inGone('build', 'plan.yaml')).toMatchObject({ code: 2 });
    expect(await inGone('--version')).toMatchObject({ code: 0 });
    expect(await inGone('help')).toMatchObject({ code: 0 });
  });

  it('needs no home and no environment', async () => {
    const cwd = folderWith({ 'plan.yaml': sound });
    expect(await engage(['check'], { cwd, env: { PATH: '', HOME: '/nonexistent' } })).toMatchObject({
      code: 0,
      err: '',
    });
  });
});

describe('what is too large', () => {
  it('is the same problem by its name, in a folder and from standard input', async () => {
    const large = Buffer.concat([Buffer.from(sound), Buffer.alloc(8 * 1024 * 1024, '# more\n')]);
    const cwd = folderWith({ 'large.yaml': large, 'plan.yaml': sound });
    for (const words of [['large.yaml'], [], ['-', '--stdin-filepath', 'large.yaml']]) {
      const run = await engage(['check', '--format', 'compact', ...words], { cwd, input: large });
      expect(run).toMatchObject({ code: 1, err: '' });
      expect(run.out).toMatch(/^large\.yaml:1:1: error file-too-large [^\n]+\n$/);
    }
    expect(await engage(['build', '-q', '--to', 'md'], { cwd })).toMatchObject({ code: 1 });
    expect(filesIn(path.join(cwd, 'build'))).toEqual(['index.html', 'plan.md']);
  });

  it('is not read to its end', async () => {
    const cwd = folderWith({});
    sparse(path.join(cwd, 'large.yaml'), 300_000_000);
    const run = await engage(['check', 'large.yaml'], { cwd });
    expect(run).toMatchObject({ code: 1, err: '' });
    expect(run.out).toContain('file-too-large');
  });
});

describe('what cannot be read costs nothing but itself', () => {
  it('in a folder: the others are reported, then exit 2; a build writes nothing', async () => {
    const cwd = folderWith({ 'a.yaml': sound, 'b.yaml': withWarning });
    const struck = {
      cwd,
      node: ['--import', path.join(import.meta.dirname, 'faults.mjs')],
      env: { ENGAGE_FAULT: 'EACCES', ENGAGE_FAULT_CALL: 'openSync', ENGAGE_FAULT_AT: '1' },
    };
    const says = 'engage: Cannot read a.yaml: permission is denied.\n';
    const check = await engage(['check', '--format', 'compact'], struck);
    expect(check).toMatchObject({ code: 2, err: says });
    expect(check.out).toMatch(/^b\.yaml:8:5: warning lead-missing /);
    const build = await engage(['build'], struck);
    expect(build).toMatchObject({ code: 2, out: '' });
    expect(build.err).toContain('lead-missing');
    expect(build.err.endsWith(says)).toBe(true);
    expect(filesIn(cwd)).toEqual(['a.yaml', 'b.yaml']);
  });

  it('a folder that cannot be looked into, beside others', async () => {
    const cwd = folderWith({ 'a/plan.yaml': sound, 'b/plan.yaml': sound, 'plan.yaml': sound });
    const run = await engage(['check'], {
      cwd,
      node: ['--import', path.join(import.meta.dirname, 'faults.mjs')],
      env: { ENGAGE_FAULT: 'EACCES', ENGAGE_FAULT_CALL: 'readdirSync', ENGAGE_FAULT_AT: '2' },
    });
    expect(run).toMatchObject({ code: 2 });
    expect(run.err).toMatch(/^engage: Cannot look into [ab]: permission is denied\.\n$/);
    expect(run.out.match(/^✓/gm)).toHaveLength(2);
  });

  it('many faults are counted', async () => {
    const cwd = folderWith({ 'plan.yaml': sound });
    for (let index = 0; index < 9; index++) mkdirSync(path.join(cwd, `empty-${index}`));
    const preload =
      'import fs from "node:fs"; import { syncBuiltinESMExports } from "node:module"; const { readdirSync } = fs; fs.readdirSync = (name, ...rest) => { if (name.includes("empty-")) throw Object.assign(new Error(), { code: "EACCES" }); return readdirSync(name, ...rest); }; syncBuiltinESMExports();';
    const run = await engage(['check', '-q'], {
      cwd,
      node: ['--import', `data:text/javascript,${encodeURIComponent(preload)}`],
    });
    expect(run).toMatchObject({ code: 2 });
    expect(run.err.split('\n')).toHaveLength(7);
    expect(run.err).toContain('engage: … and 4 more faults like these.\n');
  });

  it('a folder without a plan, beside others', async () => {
    const cwd = folderWith({ 'none/list.yaml': '- 1\n', 'plans/b.yaml': withWarning });
    const run = await engage(['check', 'none', 'plans', '--format', 'compact'], { cwd });
    expect(run).toMatchObject({ code: 2 });
    expect(run.out).toContain('plans/b.yaml:8:5');
    expect(run.err).toMatch(/\nengage: There is no plan in `none`: [^\n]+\n$/);
  });

  it('but a path that leads nowhere, or to nothing, ends the run before anything is read', async () => {
    const cwd = folderWith({ 'plan.yaml': withWarning, 'none/x.txt': '' });
    for (const name of ['none.yaml', 'none']) {
      const run = await engage(['check', 'plan.yaml', name, '--format', 'json:report.json'], { cwd });
      expect(run).toMatchObject({ code: 2, out: '' });
    }
    expect(filesIn(cwd)).toEqual(['none/x.txt', 'plan.yaml']);
  });
});

describe('standard input', () => {
  it('more than the largest plan is told, not gathered', async () => {
    const run = await engage(['check', '-'], {
      cwd: folderWith({}),
      input: Buffer.alloc(40_000_000, 'a: b\n'),
    });
    expect(run).toMatchObject({ code: 1, err: '' });
    expect(run.out).toContain('file-too-large');
  });

  it.runIf(isPosix)('from a device, a folder, and closed', async () => {
    const cwd = folderWith({});
    for (const [from, code] of [
      ['/dev/zero', 1],
      ['/dev/null', 1],
      [cwd, 2],
    ] as const) {
      const descriptor = openSync(from, 'r');
      const run = await engage(['check', '-'], { cwd, stdio: [descriptor, 'pipe', 'pipe'] });
      closeSync(descriptor);
      expect(run, from).toMatchObject({ code });
    }
    const closed = await engage(['check', '-'], { cwd, shell: '"$@" <&-' });
    expect(closed.code).toBeGreaterThan(0);
    expect(closed.code).toBeLessThan(3);
  });
});

function sparse(file: string, size: number): void {
  const descriptor = openSync(file, 'w');
  ftruncateSync(descriptor, size);
  closeSync(descriptor);
}

it.runIf(process.platform !== 'win32').each([
  ['plans\\water.yaml', 'Did you mean `plans/water.yaml`, with `/` in place of `\\`?'],
  ['plans\\gone.yaml', undefined],
  ['plans/water', 'Did you mean `plans/water.yaml`?'],
  ['plans/hall', 'Did you mean `plans/hall.yml`?'],
])('a path that leads nowhere, as one slips: %s', async (words, meant) => {
  const cwd = folderWith({ 'plans/water.yaml': sound, 'plans/hall.yml': sound });
  const says = meant === undefined ? '' : ` ${meant}`;
  for (const command of [['check'], ['build'], ['check', '--config']])
    expect(await engage([...command, words], { cwd })).toMatchObject({
      code: 2,
      out: '',
      err: `engage: There is no file or folder \`${words}\`.${says}\n`,
    });
});
