import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { atOnce } from './at-once.ts';
import { variant } from './plans.ts';
import { engage, filesIn, folderWith } from './program.ts';

/** A few in every run of the tests, many when asked for: ENGAGE_LONG_TESTS=1. */
const isLong = process.env['ENGAGE_LONG_TESTS'] === '1';
const kills = isLong ? 200 : 24;
const builds = isLong ? 100 : 16;

describe.runIf(process.platform !== 'win32')('an output is the old one or the new one, never a piece', () => {
  it(`after ${kills} kills at moments spread over a build`, async () => {
    const cwd = folderWith({ 'plan.yaml': variant('One') });
    const words = ['build', '--to', 'html,md,svg'];
    const duration = await shortest(3, () => engage(words, { cwd }));
    const whole = new Set(textsIn(cwd));
    writeFileSync(path.join(cwd, 'plan.yaml'), variant('Two'));
    await engage(words, { cwd });
    for (const text of textsIn(cwd)) whole.add(text);
    expect(whole.size).toBe(6);

    let killed = 0;
    for (let round = 0; round < kills; round++) {
      writeFileSync(path.join(cwd, 'plan.yaml'), variant(round % 2 === 0 ? 'One' : 'Two'));
      // More of them at the end, where files are written.
      const moment = duration * (0.55 + (0.45 * round) / kills);
      const run = await engage(words, {
        cwd,
        onStart: (child) => void setTimeout(() => child.kill('SIGKILL'), moment),
      });
      if (run.signal === 'SIGKILL') killed++;
      const torn = textsIn(cwd).filter((text) => !whole.has(text));
      expect(torn, `round ${round}`).toEqual([]);
      expect(outputsIn(cwd), `round ${round}`).toEqual(['plan.html', 'plan.md', 'plan.svg']);
    }
    expect(killed).toBeGreaterThan(kills / 4);
    expect(await engage(words, { cwd })).toMatchObject({ code: 0 });
    expect(filesIn(path.join(cwd, 'build'))).toEqual(['plan.html', 'plan.md', 'plan.svg']);
    if (isLong) console.log(`${killed} of ${kills} were killed before their end`);
  }, 300_000);

  it(`with ${builds} builds into one folder, 16 at a time, and a reader`, async () => {
    const cwd = folderWith(
      Object.fromEntries(['a', 'b', 'c', 'd'].map((name) => [`${name}/plan.yaml`, variant(name)])),
    );
    const texts = new Map<string, string>();
    for (const name of ['a', 'b', 'c', 'd']) {
      const { out } = await engage(['build', `${name}/plan.yaml`, '--to', 'html', '-o', '-'], { cwd });
      texts.set(out, name);
    }
    expect(texts.size).toBe(4);
    const output = path.join(cwd, 'build/plan.html');
    let looks = 0;
    let torn = 0;
    const reader = setInterval(() => {
      if (!existsSync(output)) return;
      looks++;
      if (!texts.has(readFileSync(output, 'utf8'))) torn++;
    }, 3);
    await atOnce(
      16,
      Array.from({ length: builds }, (_, index) => 'abcd'[index % 4]!),
      async (name) => {
        expect(await engage(['build', `${name}/plan.yaml`, '--to', 'html'], { cwd })).toMatchObject({
          code: 0,
        });
      },
    );
    clearInterval(reader);
    expect(torn).toBe(0);
    expect(looks).toBeGreaterThan(10);
    expect(filesIn(path.join(cwd, 'build'))).toEqual(['plan.html']);
    if (isLong) console.log(`${looks} looks, ${torn} torn`);
  }, 300_000);
});

function outputsIn(cwd: string): string[] {
  return filesIn(path.join(cwd, 'build')).filter((name) => !name.endsWith('.tmp'));
}

function textsIn(cwd: string): string[] {
  return outputsIn(cwd).map((name) => readFileSync(path.join(cwd, 'build', name), 'utf8'));
}

/** Milliseconds that the work takes at least, of so many tries. */
async function shortest(tries: number, work: () => Promise<unknown>): Promise<number> {
  let least = Infinity;
  for (let one = 0; one < tries; one++) {
    const started = performance.now();
    await work();
    least = Math.min(least, performance.now() - started);
  }
  return least;
}
