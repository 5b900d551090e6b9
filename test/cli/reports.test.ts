/** Reports as CI gets them: in files, in the log, and on the page of a job. */
import { spawnSync } from 'node:child_process';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { cutToFit } from '../../src/cli/job-summary.ts';
import { commandForAll } from '../../src/cli/command-for-all.ts';
import { reporters } from '../../src/reporters/index.ts';
import { sound, withError, withWarning } from './plans.ts';
import { engage, filesIn, folderWith } from './program.ts';

const accepted = `${withWarning}allow: [{ rule: lead-missing, because: The post is vacant. }]\n`;
const plans = { 'a.yaml': withError, 'b.yaml': withWarning, 'c.yaml': sound, 'd.yaml': accepted };

/** What people read JSON with in scripts, where it is installed. */
const hasJq = spawnSync('jq', ['--version']).status === 0;

/** A plan with so many warnings and errors. */
function many(warnings: number, errors: number): string {
  const visits = Array.from(
    { length: warnings },
    (_, at) => `  - { name: Visit ${at}, with: readers, when: May 2026 }\n`,
  );
  const wrong = Array.from(
    { length: errors },
    (_, at) => `  - { name: Talk ${at}, with: readers, lead: x, when: 30 February 2026 }\n`,
  );
  return sound + visits.join('') + wrong.join('');
}

describe('all reports at once', () => {
  it('each in a file, the same as alone on standard output, and beside one for people', async () => {
    const cwd = folderWith(plans);
    const names = Object.keys(reporters);
    const words = names.flatMap((name) => ['--format', `${name}:out/${name}`]);
    const run = await engage(['check', ...words, '--format', 'pretty'], { cwd });
    expect(run.code).toBe(1);
    expect(run.out).toContain('1 error');
    expect(filesIn(path.join(cwd, 'out'))).toEqual(names.toSorted());
    for (const name of names) {
      const alone = await engage(['check', '--format', name], { cwd });
      expect(alone).toMatchObject({ code: 1, err: '' });
      expect(readFileSync(path.join(cwd, 'out', name), 'utf8')).toBe(alone.out);
    }
  });

  it.each(Object.entries({ json: 'json', gitlab: 'json', sarif: 'sarif', junit: 'xml', markdown: 'md' }))(
    '%s stands alone, or in a file whose name ends with %s',
    async (format, ending) => {
      const run = await engage(['check', '--format', format, '--format', 'pretty'], {
        cwd: folderWith(plans),
      });
      expect(run).toMatchObject({ code: 2, out: '' });
      expect(run.err).toContain(`--format ${format}:report.${ending}.`);
    },
  );

  it('one file for two of them is refused', async () => {
    const words = ['--format', 'sarif:out/report', '--format', 'junit:./out/../out/report'];
    const run = await engage(['check', ...words], { cwd: folderWith(plans) });
    expect(run).toMatchObject({ code: 2, out: '' });
    expect(run.err).toContain('The sarif and junit reports would both be written to');
  });

  it.each([
    [],
    ['-q'],
    ['--color', 'always'],
    ['--max-problems', '1'],
    ['--max-warnings', '0'],
    ['--as-at', '2026-03-01'],
    ['--fail-on', 'never'],
    ['--debug'],
  ])('JSON for programs is that and nothing else with %s %s', async (...words) => {
    const cwd = folderWith(plans);
    for (const format of ['json', 'gitlab', 'sarif']) {
      const { out } = await engage(['check', '--format', format, ...words], { cwd });
      expect(() => JSON.parse(out) as unknown).not.toThrow();
      if (hasJq) expect(spawnSync('jq', ['type'], { input: out }).status).toBe(0);
    }
  });

  it.each(Object.keys(reporters))('%s of standard input calls it by its name', async (format) => {
    const cwd = folderWith({});
    const run = await engage(['check', '-', '--format', format], { cwd, input: withWarning });
    expect(run.code).toBe(0);
    expect(run.out).toMatch(/<stdin>|&lt;stdin&gt;|%3Cstdin%3E/);
    const named = await engage(['check', '-', '--stdin-filepath', 'b.yaml', '--format', format], {
      cwd: folderWith(plans),
      input: withWarning,
    });
    const file = await engage(['check', 'b.yaml', '--format', format], { cwd: folderWith(plans) });
    expect(named.out).toBe(file.out);
  });
});

describe('--max-warnings', () => {
  const cwd = folderWith({ 'plan.yaml': many(3, 0) });

  it.each([
    ['2', 1],
    ['3', 0],
    ['0', 1],
  ])('%s of three ends with %i', async (most, code) => {
    const run = await engage(['check', '--max-warnings', most], { cwd });
    expect(run.code).toBe(code);
    expect(run.err).toBe(
      code === 0 ? '' : `3 warnings, and no more than ${most} may be there (--max-warnings).\n`,
    );
    const build = await engage(['build', '--to', 'md', '--max-warnings', most], { cwd });
    expect(build.code).toBe(code);
    expect(filesIn(path.join(cwd, 'build'))).toEqual(['plan.md']);
  });

  it('stands beside --fail-on, and says nothing if quiet', async () => {
    const run = await engage(['check', '--fail-on', 'never', '--max-warnings', '2', '-q'], { cwd });
    expect(run).toMatchObject({ code: 1, err: '' });
  });

  it('can be set for a repository, and a flag beats that', async () => {
    const own = folderWith({ 'plan.yaml': many(3, 0), 'engage.config.yaml': 'max-warnings: 2\n' });
    expect(await engage(['check'], { cwd: own })).toMatchObject({ code: 1 });
    expect(await engage(['check', '--max-warnings', '3'], { cwd: own })).toMatchObject({ code: 0 });
    writeFileSync(path.join(own, 'engage.config.yaml'), 'max-warnings: many\n');
    const wrong = await engage(['check'], { cwd: own });
    expect(wrong).toMatchObject({ code: 2 });
    expect(wrong.err).toMatch(/engage\.config\.yaml:1:15 error value-/);
  });

  it.each(['-1', 'many', '1.5', ''])('%j is none', async (word) => {
    expect(await engage(['check', `--max-warnings=${word}`], { cwd })).toMatchObject({ code: 2, out: '' });
  });
});

describe('in GitHub Actions', () => {
  function run(plan: string, words: readonly string[] = ['check'], before?: string) {
    const cwd = folderWith({ 'plan.yaml': plan });
    const summary = path.join(folderWith({}), 'summary.md');
    if (before !== undefined) writeFileSync(summary, before);
    const env = { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: summary };
    return engage(words, { cwd, env }).then((result) => ({ ...result, cwd, summary }));
  }

  it('ten of a kind are marked, the rest is counted, and the page of the job has all', async () => {
    const { code, out, summary, cwd } = await run(many(12, 13));
    const json = await engage(['check', '--format', 'json'], { cwd });
    const { errors, warnings, hints } = (JSON.parse(json.out) as { summary: Record<string, number> }).summary;
    expect([errors, warnings! >= 12, hints! < 10]).toEqual([13, true, true]);
    expect(code).toBe(1);
    expect(out.match(/^::error /gm)).toHaveLength(10);
    expect(out.match(/^::warning /gm)).toHaveLength(10);
    expect(out.indexOf('::error')).toBeLessThan(out.indexOf('::warning'));
    expect(out).toContain(
      `\nNot marked in the pull request: 3 more errors and ${warnings! - 10} more warnings, as GitHub shows 10 of a kind.\n`,
    );
    const page = readFileSync(summary, 'utf8');
    expect(page).toContain(`## engage check: 13 errors, ${warnings} warnings`);
    expect(page.match(/^\| \d+:\d+ \|/gm)).toHaveLength(errors! + warnings! + hints!);
    expect(page).toBe((await engage(['check', '--format', 'markdown'], { cwd })).out);
  });

  it('what stands on the page already stays', async () => {
    const { summary } = await run(withWarning, ['check'], 'Before');
    expect(readFileSync(summary, 'utf8')).toMatch(/^Before\n## engage check: 1 warning/);
  });

  it('a build says it there, too; a report for another program does not', async () => {
    const build = await run(withWarning, ['build', '--to', 'md']);
    expect(readFileSync(build.summary, 'utf8')).toContain('1 warning in `plan.yaml`');
    const other = await run(withWarning, ['check', '--format', 'compact']);
    expect(filesIn(path.dirname(other.summary))).toEqual([]);
    const asked = await run(withWarning, ['check', '--format', 'github:marks.txt']);
    expect(readFileSync(asked.summary, 'utf8')).toContain('1 warning');
  });

  it('a page that cannot be written changes nothing but says so', async () => {
    const cwd = folderWith({ 'plan.yaml': withWarning });
    const env = { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: path.join(cwd, 'none/summary.md') };
    const result = await engage(['check'], { cwd, env });
    expect(result).toMatchObject({
      code: 0,
      err: 'The summary of the job could not be written: it does not exist.\n',
    });
    expect(await engage(['check'], { cwd, env: { ...env, GITHUB_STEP_SUMMARY: '' } })).toMatchObject({
      err: '',
    });
  });

  it('never more than GitHub takes of a step is written, however often', async () => {
    const { summary, cwd } = await run(
      many(8_000, 0).replaceAll('Visit', 'Visit to the library and to all who work there'),
    );
    expect(statSync(summary).size).toBeLessThanOrEqual(1024 * 1024);
    const page = readFileSync(summary, 'utf8');
    expect(page).toMatch(/^## engage check: 8,0\d\d warnings/);
    expect(
      page.endsWith(
        '*The rest is left out, as GitHub takes 1 MiB of summary. The totals at the top count all of it.*\n',
      ),
    ).toBe(true);
    const env = { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: summary };
    expect(await engage(['check'], { cwd, env })).toMatchObject({ code: 0, err: '' });
    expect(statSync(summary).size).toBeLessThanOrEqual(1024 * 1024);
  });
});

describe('a page that is cut', () => {
  const page = `## head\n\n| é | b |\n| --- | --- |\n| 1 | 2 |\n\n<details>\n<summary>x</summary>\n\n| c |\n\n</details>\n`;

  it('is whole where there is room, and ends after a line where there is not', () => {
    const size = Buffer.byteLength(page);
    expect(cutToFit(page, size)).toBe(page);
    for (let room = 0; room < size; room++) {
      const text = cutToFit(`${page}${'|\n'.repeat(200)}`, room + 150);
      expect(Buffer.byteLength(text)).toBeLessThanOrEqual(room + 150);
      expect(text.match(/<details>/g)?.length).toBe(text.match(/<\/details>/g)?.length);
      if (text !== '') expect(text).toMatch(/\n\n\*The rest is left out|>\n\n\*The rest|\n\n\n\*The rest/);
    }
  });
});

describe('the command that shows all problems', () => {
  it.each<[readonly string[], string | undefined]>([
    [[], 'engage check --max-problems 0'],
    [['plan.yaml'], 'engage check --max-problems 0 plan.yaml'],
    [['--max-problems', '4', 'plan.yaml'], 'engage check --max-problems 0 plan.yaml'],
    [
      ['plan.yaml', '--max-problems=4', '--as-at', '2026-03-01'],
      'engage check --max-problems 0 plan.yaml --as-at 2026-03-01',
    ],
    [['my plans/a b.yaml'], 'engage check --max-problems 0 "my plans/a b.yaml"'],
    [['pläne/übersicht.yaml'], 'engage check --max-problems 0 pläne/übersicht.yaml'],
    [['-'], undefined],
    [['a`rm -rf`.yaml'], undefined],
    [['$HOME/plan.yaml'], undefined],
    [['a\nb.yaml'], undefined],
    [Array.from({ length: 40 }, (_, at) => `plans/${at}.yaml`), undefined],
  ])('of %j is %s', (words, line) => {
    expect(commandForAll('check', words)).toBe(line);
  });
});
