import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkPlans, gatherer } from '../../src/cli/check-plans.ts';
import { acrossPlans, keptOf, type CheckedAlone } from '../../src/cli/across-plans.ts';
import { standardError, standardOutput } from '../../src/cli/stream.ts';
import { engage, filesIn, folderWith } from './program.ts';

const cases = path.resolve(import.meta.dirname, '../rules/activity-clash/bad');
const files = Object.fromEntries(
  ['buses.yaml', 'library.yaml', 'stakeholders.yaml'].map((name) => [
    name,
    readFileSync(path.join(cases, name)),
  ]),
);

const clash = `library.yaml:7:11 warning activity-clash
  \`Evening with carers\` and \`Workshop on stops\` in \`buses.yaml\` both ask
  something of \`Carers\` on the same day (14 April 2026).

  5 |     with: carers
  6 |     purpose: discuss
  7 |     when: 14 April 2026
    |           ^^^^^^^^^^^^^
  8 |     venue: Town Hall
  9 |     lead: Branch librarian
`;

describe('check', () => {
  it('tells of plans together beside what it tells of each, with the line', async () => {
    const cwd = folderWith(files);
    const run = await engage(['check'], { cwd });
    expect(run.out).toContain(clash);
    expect(run.out).toMatch(/\n1 warning, 1 hint in 1 of 2 plans\n$/);
    expect(run.code).toBe(0);
    expect((await engage(['check', '--fail-on', 'warning'], { cwd })).code).toBe(1);
  });

  it('of each plan alone there is nothing to tell', async () => {
    const cwd = folderWith(files);
    for (const name of ['buses.yaml', 'library.yaml'])
      expect((await engage(['check', name], { cwd })).out).toMatch(/^✓/);
  });

  it('sorts it into the report of its file', async () => {
    const cwd = folderWith({
      ...files,
      'library.yaml': `${files['library.yaml']!.toString()}  - { name: Walk, with: carers, when: May 2026 }\n`,
    });
    const { diagnostics } = JSON.parse((await engage(['check', '--format', 'json'], { cwd })).out);
    const told = diagnostics.map(({ line, code, pointer }: Record<string, unknown>) => [line, code, pointer]);
    expect(told).toEqual([
      [7, 'activity-clash', '/activities/0/when'],
      [7, 'activity-clash', '/activities/0/when'],
      [10, 'lead-missing', '/activities/1/lead'],
    ]);
  });

  it('standard input is one of them, and is read once', async () => {
    const cwd = folderWith(files);
    const input = readFileSync(path.join(cwd, 'library.yaml'));
    rmSync(path.join(cwd, 'library.yaml'));
    const run = await engage(['check', '-', 'buses.yaml', '--stdin-filepath', 'library.yaml'], {
      cwd,
      input,
    });
    expect(run.out).toContain(clash);
  });

  it('rules are turned off by the settings, and problems accepted in the plan', async () => {
    const off = 'rules: { activity-clash: off }\n';
    const cwd = folderWith({ ...files, 'engage.config.yaml': off });
    expect((await engage(['check'], { cwd })).out).toMatch(/^✓/);
    const accepting = `allow: [{ rule: activity-clash, because: Carers chose the day. }]\n${files['buses.yaml']!.toString()}`;
    const accepted = await engage(['check'], { cwd: folderWith({ ...files, 'buses.yaml': accepting }) });
    expect(accepted.out).toContain('Accepted on the record:\n  library.yaml:7:11 activity-clash');
    expect(accepted.out).toContain('2 problems accepted');
  });

  it('of a file that has gone since, it is told without the line', async () => {
    const cwd = folderWith(files);
    const terminal = { out: standardOutput(), err: standardError() };
    const alone: CheckedAlone[] = [];
    const gathered = gatherer(0);
    await checkPlans(
      { paths: [cwd], stdinFilepath: undefined, settings: undefined },
      { options: {}, terminal, quiet: true },
      (found) => void alone.push(keptOf(found, gathered(found))),
    );
    rmSync(path.join(cwd, 'library.yaml'));
    const said = await acrossPlans(alone, {}, terminal);
    expect(said.flatMap(({ diagnostics }) => diagnostics)).toMatchObject([
      { line: 1, column: 1, severity: 'hint' },
      { line: 1, column: 1, severity: 'warning' },
    ]);
  });
});

describe('build', () => {
  it('tells of it, and builds', async () => {
    const cwd = folderWith(files);
    const run = await engage(['build', '--to', 'md'], { cwd });
    expect(run.err).toContain(clash);
    expect(run).toMatchObject({ code: 0, out: '' });
    expect(filesIn(path.join(cwd, 'build'))).toEqual(['buses.md', 'index.html', 'library.md']);
    expect((await engage(['build', '--to', 'md', '--fail-on', 'warning'], { cwd })).code).toBe(1);
  });

  it('where the settings make it an error, that plan is not built', async () => {
    const cwd = folderWith({ ...files, 'engage.config.yaml': 'rules: { activity-clash: error }\n' });
    const run = await engage(['build', '--to', 'md'], { cwd });
    expect(run.err).toContain('Not built: library.yaml, because of 1 error.');
    expect(run.code).toBe(1);
    expect(filesIn(path.join(cwd, 'build'))).toEqual(['buses.md', 'index.html']);
    writeFileSync(path.join(cwd, 'engage.config.yaml'), '');
    expect((await engage(['build', '--to', 'md'], { cwd })).code).toBe(0);
  });
});
