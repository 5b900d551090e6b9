import { closeSync, existsSync, openSync, readFileSync } from 'node:fs';
import { spawn } from 'node:child_process';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { sound, withWarning } from './plans.ts';
import { engage, filesIn, folderWith, program } from './program.ts';

/** A plan whose report is far longer than a pipe takes at once (64 KiB). */
const long = `${sound}${Array.from({ length: 2000 }, (_, index) => `  - { name: Visit ${index}, with: readers, when: May 2026 }\n`).join('')}`;

describe.runIf(process.platform !== 'win32')('streams', () => {
  it('a reader that has read enough ends the run quietly', async () => {
    const cwd = folderWith({ 'plan.yaml': long });
    for (const format of ['json', 'compact', 'pretty', 'github']) {
      const run = await engage(['check', '--format', format, '--max-problems', '0'], {
        cwd,
        shell: '{ "$@"; echo "$?" >&2; } | head -n 1',
      });
      expect(run.err).toBe('0\n');
      expect(run.out.split('\n')).toHaveLength(2);
    }
    // What goes wrong on standard error must not stop a build.
    const build = await engage(['build', '--to', 'md'], {
      cwd,
      shell: '{ "$@" 2>&1 >/dev/null; echo "$?" >&3; } 3>&1 | true',
    });
    expect(build.code).toBe(0);
    expect(filesIn(path.join(cwd, 'build'))).toEqual(['plan.md']);
  });

  it('a slow reader gets all of it', async () => {
    const cwd = folderWith({ 'plan.yaml': long });
    const whole = await engage(['check', '--format', 'json'], { cwd });
    const slow = await engage(['check', '--format', 'json'], { cwd, shell: '"$@" | { sleep 1; cat; }' });
    expect(whole.out.length).toBeGreaterThan(300_000);
    expect(slow.out === whole.out).toBe(true);
  });

  it('a reader of a pipe that does not block gets all of it', async () => {
    // Node opens the pipes of a child's stdio as sockets that do not block.
    const cwd = folderWith({ 'plan.yaml': long });
    const child = spawn(process.execPath, [program(), 'check', '--format', 'json'], {
      cwd,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await sleep(1000);
    let length = 0;
    for await (const chunk of child.stdout) length += (chunk as Buffer).length;
    expect(length).toBeGreaterThan(300_000);
  });

  it.runIf(existsSync('/dev/full'))(
    'a full standard output is a failure; a full standard error is none',
    async () => {
      const cwd = folderWith({ 'plan.yaml': withWarning });
      const full = openSync('/dev/full', 'w');
      for (const words of [
        ['check'],
        ['check', '--format', 'json'],
        ['--version'],
        ['help'],
        ['build', '--to', 'md', '-o', '-'],
      ]) {
        const run = await engage(words, { cwd, stdio: ['ignore', full, 'pipe'] });
        expect(run).toMatchObject({ code: 3 });
        expect(run.err).toContain(
          'engage: Standard output takes no more text: there is no space left on the disk.\n',
        );
      }
      const run = await engage(['build', '--to', 'md'], { cwd, stdio: ['ignore', 'pipe', full] });
      expect(run).toMatchObject({ code: 0 });
      closeSync(full);
    },
  );

  it('closed streams do not matter', async () => {
    const cwd = folderWith({ 'plan.yaml': withWarning });
    for (const closed of ['<&-', '>&-', '2>&-', '<&- >&- 2>&-']) {
      expect(await engage(['build', '--to', 'md'], { cwd, shell: `"$@" ${closed}` })).toMatchObject({
        code: 0,
      });
      expect(await engage(['check', '--fail-on', 'warning'], { cwd, shell: `"$@" ${closed}` })).toMatchObject(
        { code: 1 },
      );
    }
    // A descriptor that was closed must not become that of an output.
    expect(readFileSync(path.join(cwd, 'build/plan.md'), 'utf8')).toMatch(/^# Library consultation/);
  });

  it('a run that never ends by itself is told as a fault', async () => {
    const preload =
      "const forEver = { next: () => new Promise(() => {}) }; Object.defineProperty(process, 'stdin', { value: { [Symbol.asyncIterator]: () => forEver } });";
    const run = await engage(['check', '-'], {
      cwd: folderWith({}),
      node: ['--import', `data:text/javascript,${encodeURIComponent(preload)}`],
    });
    expect(run).toMatchObject({ code: 3, out: '' });
    expect(run.err).toMatch(
      /^engage: internal fault, please report: Error: the program stopped before its end \(engage [^\n]+\)\n$/,
    );
  });

  it('an internal fault is exit 3, a line to report, and a stack only for those who ask', async () => {
    const cwd = folderWith({ 'plan.yaml': sound });
    const bug = path.join(
      folderWith({
        'bug.mjs':
          'Object.prototype.toString; Array.prototype.toSorted = () => { throw new Error("a bug"); };',
      }),
      'bug.mjs',
    );
    const node = ['--import', bug];
    const run = await engage(['check'], { cwd, node });
    expect(run).toMatchObject({ code: 3, out: '' });
    expect(run.err).toMatch(
      /^engage: internal fault, please report: Error: a bug \(engage \d\S+, Node \d\S+, \w+ \w+\)\n$/,
    );
    expect((await engage(['check', '--debug'], { cwd, node })).err).toMatch(/\n {4}at /);
    expect((await engage(['check'], { cwd, node, env: { DEBUG: 'engage' } })).err).toMatch(/\n {4}at /);
  });
});
