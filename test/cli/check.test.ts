import { Ajv2020 } from 'ajv/dist/2020.js';
import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { sound, titled, withError, withWarning } from './plans.ts';
import { engage, filesIn, folderWith, program } from './program.ts';

const reportSchema = JSON.parse(
  readFileSync(path.join(import.meta.dirname, 'report.schema.json'), 'utf8'),
) as object;
const isReport = new Ajv2020({ strictTypes: false, allErrors: true }).compile(reportSchema);

interface Report {
  readonly summary: { readonly warnings: number; readonly hints: number };
  readonly diagnostics: readonly object[];
}

describe('the JSON report', () => {
  it.each([
    ['with problems', ['error.yaml', 'warning.yaml'], 1],
    ['without any', ['sound.yaml'], 0],
    ['of a file that is no plan', ['list.yaml'], 1],
    ['of a plan that cannot be read', ['broken.yaml'], 1],
    ['with accepted problems', ['accepted.yaml'], 0],
  ])('%s has the documented shape', async (_, names, code) => {
    const cwd = folderWith({
      'sound.yaml': sound,
      'error.yaml': withError,
      'warning.yaml': withWarning,
      'list.yaml': '- one\n- two\n',
      'broken.yaml': 'title: "Library\nactivities: [\n',
      'accepted.yaml': `${withWarning}allow: [{ rule: lead-missing, because: The post is vacant. }]\n`,
    });
    const run = await engage(['check', '--format', 'json', ...names], { cwd });
    expect(run).toMatchObject({ code, err: '' });
    const report = JSON.parse(run.out) as { diagnostics: object[]; summary: object };
    expect(isReport(report) || isReport.errors).toBe(true);
  });

  it('counts, sorts and points', async () => {
    const cwd = folderWith({ 'b.yaml': withError, 'a.yaml': withWarning });
    const run = await engage(['check', '--format', 'json'], { cwd });
    const { summary, diagnostics } = JSON.parse(run.out) as {
      summary: { plans: number; errors: number };
      diagnostics: { file: string; line: number; column: number; code: string; pointer: string }[];
    };
    expect(summary).toMatchObject({ plans: 2, errors: 1, hints: 0 });
    const places = diagnostics.map(({ file, line, column, code }) => [file, line, column, code] as const);
    expect(places).toEqual(
      places.toSorted((a, b) => (a[0] < b[0] ? -1 : Number(a[0] > b[0])) || a[1] - b[1] || a[2] - b[2]),
    );
    expect(diagnostics.find(({ code }) => code === 'lead-missing')).toMatchObject({
      file: 'a.yaml',
      line: 8,
      column: 5,
      pointer: expect.stringMatching(/^\/activities\/0/) as string,
    });
  });

  it('goes to a file beside another report, without colour', async () => {
    const cwd = folderWith({ 'plan.yaml': withWarning });
    const words = ['check', '--format', 'pretty', '--format', 'json:out/report.json', '--color', 'always'];
    const run = await engage([...words, '--format', 'compact:out/report.txt'], { cwd });
    expect(run.out).toContain('\u001b[');
    expect(run.err).toMatch(/^Wrote out\/report\.json +\d+ B\nWrote out\/report\.txt +\d+ B\n$/);
    expect(isReport(JSON.parse(readFileSync(path.join(cwd, 'out/report.json'), 'utf8')))).toBe(true);
    expect(readFileSync(path.join(cwd, 'out/report.txt'), 'utf8')).toBe(
      'plan.yaml:8:5: warning lead-missing `Open day` has no lead.\n',
    );
  });
});

describe('formats', () => {
  it('in GitHub Actions, problems are annotated unless a format is given', async () => {
    const cwd = folderWith({ 'plan.yaml': withWarning });
    const env = { GITHUB_ACTIONS: 'true' };
    const usual = await engage(['check'], { cwd, env });
    expect(usual.out).toContain('1 warning in plan.yaml');
    expect(usual.out).toContain('::warning file=plan.yaml,line=8,col=5,');
    const asked = await engage(['check', '--format', 'compact'], { cwd, env });
    expect(asked.out).not.toContain('::warning');
    const build = await engage(['build', '--to', 'md', '-o', '-'], { cwd, env });
    expect(build.out).not.toContain('::warning');
    expect(build.err).toContain('::warning');
  });

  it('quiet prints problems and nothing else', async () => {
    const cwd = folderWith({ 'sound.yaml': sound, 'warning.yaml': withWarning });
    expect(await engage(['check', '-q', 'sound.yaml'], { cwd })).toMatchObject({ code: 0, out: '', err: '' });
    const run = await engage(['build', '--quiet', '--to', 'md'], { cwd });
    expect(run.out).toBe('');
    expect(run.err).toContain('lead-missing');
    expect(run.err).not.toMatch(/Wrote|in 1 of/);
  });

  it('a long report begins with the errors, and shows few of the rest unless asked for', async () => {
    const visits = Array.from(
      { length: 30 },
      (_, at) => `  - { name: Visit ${at}, with: readers, when: May 2026 }\n`,
    );
    const cwd = folderWith({ 'a plan.yaml': sound + visits.join(''), 'b.yaml': withError });
    const run = await engage(['check', 'a plan.yaml', 'b.yaml'], { cwd });
    const places = [...run.out.matchAll(/^(\S.*\.yaml):\d+:\d+ (\w+)/gm)].map(([, file, severity]) => [
      file,
      severity,
    ]);
    expect(places[0]).toEqual(['b.yaml', 'error']);
    expect(places.slice(1)).toEqual(Array.from({ length: 10 }, () => ['a plan.yaml', 'warning']));
    const left =
      /^… and \d+ more warnings(?: and \d+ hints?)?;\s+`(engage check --max-problems 0 "a plan\.yaml" b\.yaml)`\s+shows/m.exec(
        run.out,
      );
    expect(run.out).toMatch(/^1 error, \d+ warnings(?:, \d+ hints?)? in 2 of 2 plans$/m);
    const all = await engage([], { cwd, shell: `engage() { ${shellCommand()} "$@"; }; ${left![1]!}` });
    expect(all.out.match(/^a plan\.yaml:\d+:\d+ warning/gm)!.length).toBeGreaterThanOrEqual(30);
    expect(all.out).not.toContain('… and');
  });

  it('where to read on is said once, with a command that works', async () => {
    const cwd = folderWith({ 'plan.yaml': withWarning, 'sound.yaml': sound });
    const run = await engage(['check', 'plan.yaml'], { cwd });
    expect(run.out).toMatch(/\n\n`engage explain lead-missing` says more\.\n1 warning in plan\.yaml\n$/);
    expect(await engage(['explain', 'lead-missing'], { cwd })).toMatchObject({ code: 0 });
    for (const words of [['sound.yaml'], ['plan.yaml', '-q']])
      expect((await engage(['check', ...words], { cwd })).out).not.toContain('engage explain');
  });

  it('--max-problems shortens the report for people, not the totals', async () => {
    const many = sound + '  - { name: Visit, with: readers, when: May 2026 }\n'.repeat(30);
    const cwd = folderWith({ 'plan.yaml': many.replaceAll(/Visit/g, (_, at: number) => `Visit ${at}`) });
    const run = await engage(['check', '--max-problems', '4'], { cwd });
    expect(run.out.match(/^plan\.yaml:/gm)).toHaveLength(4);
    const json = await engage(['check', '--max-problems', '4', '--format', 'json'], { cwd });
    const { summary, diagnostics } = JSON.parse(json.out) as Report;
    expect(summary.warnings).toBeGreaterThanOrEqual(30);
    expect(diagnostics).toHaveLength(summary.warnings + summary.hints);
    expect(run.out).toContain(`… and ${summary.warnings - 4} more warnings`);
    expect(run.out).toMatch(/`engage check --max-problems 0`\s+shows\s+all\s+of\s+them\./);
    expect(run.out).toContain(`${summary.warnings} warnings`);
  });

  it.each([
    ['nothing said, no terminal', [], {}, false],
    ['FORCE_COLOR', [], { FORCE_COLOR: '1' }, true],
    ['FORCE_COLOR=0', [], { FORCE_COLOR: '0' }, false],
    ['NO_COLOR wins', [], { FORCE_COLOR: '1', NO_COLOR: '1' }, false],
    ['an empty NO_COLOR says nothing', [], { FORCE_COLOR: '1', NO_COLOR: '' }, true],
    ['--color always', ['--color', 'always'], { NO_COLOR: '1' }, true],
    ['--color never', ['--color', 'never'], { FORCE_COLOR: '1' }, false],
    ['--no-color', ['--no-color'], { FORCE_COLOR: '1' }, false],
    ['the last one of two', ['--no-color', '--color', 'always'], {}, true],
  ])('colour: %s', async (_, words, env, isColoured) => {
    const cwd = folderWith({ 'plan.yaml': withWarning });
    const run = await engage(['check', ...words], { cwd, env: env as Record<string, string> });
    expect(run.out.includes('\u001b[')).toBe(isColoured);
  });
});

describe('what a plan accepts on the record', () => {
  const plan = `${withWarning.replace('14 March 2026', '14 March 2026, status: done')}allow: [{ rule: lead-missing, because: The post is vacant., until: 2026-07-31 }]\n`;

  it.each([
    ['pretty', /`Open day` has no lead\.\n {4}until 2026-07-31, because: The post is vacant\./],
    [
      'compact',
      /^plan\.yaml:8:5: accepted lead-missing .*\(until 2026-07-31, because: The post is vacant\.\)$/m,
    ],
    [
      'github',
      /^::notice file=plan\.yaml,line=8,.*Accepted until 2026-07-31, because: The post is vacant\.$/m,
    ],
  ])('is told by %s, unless quiet', async (format, says) => {
    const cwd = folderWith({ 'plan.yaml': plan });
    const run = await engage(['check', '--format', format, '--fail-on', 'hint'], { cwd });
    expect(run).toMatchObject({ code: 0 });
    expect(run.out).toMatch(says);
    expect((await engage(['check', '--format', format, '-q'], { cwd })).out).toBe('');
  });

  it('until a day, which only --as-at can pass', async () => {
    const cwd = folderWith({ 'plan.yaml': plan });
    const check = (...words: string[]) => engage(['check', '--fail-on', 'warning', ...words], { cwd });
    expect(await check('--as-at', '2026-07-31')).toMatchObject({ code: 0 });
    expect(await check('--as-at', '2026-08-01')).toMatchObject({ code: 1 });
  });
});

describe('where plans are found', () => {
  it('in folders: every plan, in order, and no other file', async () => {
    const cwd = folderWith({
      'z.yaml': titled('Z'),
      'b/plan.yml': titled('B'),
      'a/deep/er/PLAN.YAML': titled('A'),
      'é.yaml': titled('É'),
      'compose.yaml': 'services: {}\nvolumes: {}\n',
      'list.yml': '- 1\n',
      'node_modules/x/plan.yaml': titled('X'),
      '.hidden/plan.yaml': titled('H'),
      'plan.txt': titled('T'),
    });
    const elsewhere = folderWith({ 'plan.yaml': titled('Elsewhere') });
    symlinkSync(elsewhere, path.join(cwd, 'link'));
    symlinkSync(cwd, path.join(cwd, 'a/loop'));
    symlinkSync(path.join(elsewhere, 'plan.yaml'), path.join(cwd, 'linked.yaml'));
    for (const words of [[], ['.'], [cwd], ['.', 'z.yaml', './z.yaml', cwd]]) {
      const run = await engage(['check', ...words], { cwd });
      expect(run.err).toBe(
        'Passed over 2 files that are not plans: compose.yaml, list.yml\nPassed over 1 link: linked.yaml\n',
      );
      const names = [...run.out.matchAll(/^✓ (.*?): /gm)].map(([, name]) => name);
      expect(names).toEqual(['a/deep/er/PLAN.YAML', 'b/plan.yml', 'z.yaml', 'é.yaml']);
    }
    // A link that is named is meant.
    const named = await engage(['check', 'linked.yaml', 'link', '.'], { cwd });
    expect(named.out).toContain('✓ linked.yaml');
    expect(named.err).not.toContain('link');
  });

  it('what is passed over is named, unless quiet, and not too much of it', async () => {
    const others = Object.fromEntries('abcdefgh'.split('').map((name) => [`${name}\u001b.yaml`, '- 1\n']));
    const cwd = folderWith({ 'plan.yaml': sound, ...others });
    const says =
      'Passed over 8 files that are not plans: a\\u001b.yaml, b\\u001b.yaml, c\\u001b.yaml, d\\u001b.yaml, e\\u001b.yaml and 3 more\n';
    expect(await engage(['check'], { cwd })).toMatchObject({ code: 0, err: says });
    expect((await engage(['build', '--to', 'md'], { cwd })).err).toContain(says);
    expect(await engage(['check', '-q'], { cwd })).toMatchObject({ code: 0, out: '', err: '' });
    const one = folderWith({ 'plan.yaml': sound, 'other.yml': '- 1\n' });
    expect((await engage(['check'], { cwd: one })).err).toBe(
      'Passed over 1 file that is not a plan: other.yml\n',
    );
  });

  it('a folder that only holds a link to a plan: that links are passed over', async () => {
    const cwd = folderWith({ 'plan.yaml': sound });
    mkdirSync(path.join(cwd, 'sub'));
    symlinkSync('../plan.yaml', path.join(cwd, 'sub/linked.yaml'));
    expect(await engage(['check', 'sub'], { cwd })).toMatchObject({
      code: 2,
      out: '',
      err: 'engage: There is no plan in `sub`: no file there ends in .yaml or .yml. Links are passed over (sub/linked.yaml); to check what one leads to, name it.\n',
    });
  });

  it('what is meant as a plan but cannot be read is told, also in a folder', async () => {
    const cwd = folderWith({ 'a.yaml': sound, 'b.yaml': 'title: "x\nactivities: []\n' });
    const run = await engage(['check'], { cwd });
    expect(run).toMatchObject({ code: 1 });
    expect(run.out).toContain('b.yaml:');
  });

  it('standard input, under a name of its own', async () => {
    const cwd = folderWith({});
    const run = await engage(['check', '-', '--format', 'compact'], { cwd, input: withWarning });
    expect(run.out).toMatch(/^<stdin>:8:5: /);
    const named = await engage(
      ['check', '-', '--stdin-filepath', 'plans/water.yaml', '--format', 'compact'],
      {
        cwd,
        input: withWarning,
      },
    );
    expect(named.out).toMatch(/^plans\/water\.yaml:8:5: /);
  });

  it('names that begin with a dash, hold spaces, quotes or control characters', async () => {
    const cwd = folderWith({ '-x.yaml': sound, 'a b\'"c.yaml': sound, 'e\u001b[31m\n::error::.yaml': sound });
    const run = await engage(['check', '--', '-x.yaml', '.'], { cwd });
    expect(run).toMatchObject({ code: 0 });
    expect(run.out.split('\n')).toHaveLength(4);
    expect(run.out).toContain('e\\u001b[31m\\u000a::error::.yaml');
    expect(run.out).not.toContain('\u001b');
  });

  it('check writes nothing', async () => {
    const cwd = folderWith({ 'plan.yaml': withError });
    mkdirSync(path.join(cwd, 'sub'));
    await engage(['check'], { cwd });
    expect(filesIn(cwd)).toEqual(['plan.yaml']);
  });
});

function shellCommand(): string {
  return [process.execPath, program()].map((word) => `'${word}'`).join(' ');
}
