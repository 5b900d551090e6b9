import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { variant } from './plans.ts';
import { engage, filesIn, folderWith, type Run } from './program.ts';
import { atOnce } from './at-once.ts';

/**
 * SQLite's way: the n-th file operation fails, or the process is killed there, for every n, until the build gets
 * through. Whatever happens, an output is the old one or the new one, and the next run is whole.
 */
const preload = ['--import', path.join(import.meta.dirname, 'faults.mjs')];
const build = ['build', 'a.yaml', 'b.yaml', '--to', 'svg'];
const outputs = ['a.svg', 'b.svg', 'index.html'];

/** Each output's text before and after the build. */
let old: ReadonlyMap<string, string>;
let fresh: ReadonlyMap<string, string>;
/** The file operations of a build, in order. */
let operations: readonly string[];

beforeAll(async () => {
  const cwd = folderWith({ 'a.yaml': variant('Old A'), 'b.yaml': variant('Old B') });
  await engage(build, { cwd });
  old = textsIn(cwd);
  change(cwd);
  const list = path.join(cwd, 'operations');
  await engage(build, { cwd, node: preload, env: { ENGAGE_FAULT_LIST: list } });
  fresh = textsIn(cwd);
  operations = readFileSync(list, 'utf8').split('\n');
});

describe('every file operation of a build', () => {
  it('is counted, and there are many', () => {
    expect([...old.keys()]).toEqual(outputs);
    expect([...fresh.keys()]).toEqual(outputs);
    expect(outputs.filter((name) => old.get(name) === fresh.get(name))).toEqual([]);
    expect(operations.filter((name) => name === 'renameSync')).toHaveLength(3);
    expect(operations.length).toBeGreaterThan(30);
  });

  it('may fail: outputs are old or new, the exit code tells, no temporary file stays', async () => {
    await atOnce(2, operations.keys(), async (index) => {
      const { run, cwd } = await struck('EIO', index + 1);
      const where = `${index + 1} ${operations[index]}: ${run.err}`;
      expect([0, 2, 3], where).toContain(run.code);
      expect(filesIn(path.join(cwd, 'build')), where).toEqual(outputs);
      expectWhole(cwd, where);
      if (run.code === 0) expect(textsIn(cwd), where).toEqual(fresh);
      else expect(run.err, where).toMatch(/(?:^|\n)engage: [^\n]+\n$/);
      expect(run.err, where).not.toMatch(/internal fault|\n {4}at /);
    });
  }, 120_000);

  it('may be the last before the process is killed: outputs are old or new, and the next run mends all', async () => {
    // Until all is read there is nothing to tear.
    const points = [...operations.keys()].slice(operations.lastIndexOf('readSync'));
    await atOnce(2, points, async (index) => {
      const { run, cwd } = await struck('SIGKILL', index + 1);
      const where = `${index + 1} ${operations[index]}`;
      expect(run.signal, where).toBe('SIGKILL');
      expectWhole(cwd, where);
      expect(await engage(build, { cwd }), where).toMatchObject({ code: 0 });
      expect(filesIn(path.join(cwd, 'build')), where).toEqual(outputs);
      expect(textsIn(cwd), where).toEqual(fresh);
    });
  }, 120_000);

  it('Ctrl-C while files are written: exit 130, no temporary file, nothing torn', async () => {
    const points = operations.flatMap((name, index) =>
      ['fsyncSync', 'renameSync'].includes(name) ? [index] : [],
    );
    await atOnce(2, points, async (index) => {
      const { run, cwd } = await struck('SIGINT', index + 1);
      expect(run).toMatchObject({ code: 130, out: '' });
      expect(run.err).not.toContain('engage:');
      expect(filesIn(path.join(cwd, 'build'))).toEqual(outputs);
      expectWhole(cwd, operations[index]!);
    });
  }, 60_000);
});

/** A build of changed plans over an earlier one, with a fault at an operation. */
async function struck(fault: string, at: number): Promise<{ run: Run; cwd: string }> {
  const cwd = folderWith({});
  for (const [name, text] of old) writeFileSync(path.join(folderIn(cwd), name), text);
  change(cwd);
  const run = await engage(build, {
    cwd,
    node: preload,
    env: { ENGAGE_FAULT: fault, ENGAGE_FAULT_AT: String(at) },
  });
  return { run, cwd };
}

function folderIn(cwd: string): string {
  const folder = path.join(cwd, 'build');
  mkdirSync(folder, { recursive: true });
  return folder;
}

function change(cwd: string): void {
  writeFileSync(path.join(cwd, 'a.yaml'), variant('New A'));
  writeFileSync(path.join(cwd, 'b.yaml'), variant('New B'));
}

function textsIn(cwd: string): Map<string, string> {
  const folder = path.join(cwd, 'build');
  const names = filesIn(folder).filter((name) => !name.endsWith('.tmp'));
  return new Map(names.map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]));
}

function expectWhole(cwd: string, where: string): void {
  for (const [name, text] of textsIn(cwd))
    expect(text === old.get(name) || text === fresh.get(name), `${where}: ${name} is torn`).toBe(true);
  expect([...textsIn(cwd).keys()], where).toEqual(outputs);
}
