/** What the examples for CI say is done as it stands there, in repositories with good and with bad plans. */
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { parse } from 'yaml';
import { sound, withError, withWarning } from '../cli/plans.ts';
import { folderWith, program } from '../cli/program.ts';

const folder = path.resolve(import.meta.dirname, '../../examples/ci');
const textOf = (name: string) => readFileSync(path.join(folder, name), 'utf8');
const readme = textOf('README.md');
const [settings = '', hook = '', allow = '', rules = ''] = [
  ...readme.matchAll(/^( *)```yaml\n([^]*?)^\1```/gm),
].map(([, indent, text]) => text!.replaceAll(new RegExp(`^${indent}`, 'gm'), ''));

/** A repository with a plan, in which `engage` is the program as it is shipped. */
function repository(plan: string, more: Readonly<Record<string, string>> = {}): string {
  const cwd = folderWith({ 'plans/water.yaml': plan, 'engage.config.yaml': settings, ...more });
  git(cwd, 'init', '--quiet');
  git(cwd, 'add', '--all');
  return cwd;
}

const bin = folderWith({ engage: `#!/bin/sh\nexec '${process.execPath}' '${program()}' "$@"\n` });
chmodSync(path.join(bin, 'engage'), 0o755);

const identity = {
  GIT_AUTHOR_NAME: 'Jo',
  GIT_AUTHOR_EMAIL: 'jo@example.org',
  GIT_COMMITTER_NAME: 'Jo',
  GIT_COMMITTER_EMAIL: 'jo@example.org',
};
const environment = {
  PATH: `${bin}:${process.env['PATH']}`,
  HOME: bin,
  GIT_CONFIG_NOSYSTEM: '1',
  ...identity,
};

function git(cwd: string, ...words: readonly string[]): string {
  return execFileSync('git', words, { cwd, env: environment, encoding: 'utf8', stdio: 'pipe' });
}

/** Runs lines of a script as CI does, up to the first that fails. */
function run(script: string, cwd: string, env: Readonly<Record<string, string>> = {}) {
  const { status, stdout, stderr } = spawnSync('sh', ['-e', '-c', script], {
    cwd,
    env: { ...environment, ...env },
    encoding: 'utf8',
  });
  return { code: status, out: stdout, err: stderr };
}

interface Step {
  readonly name?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly if?: string;
  readonly with?: Readonly<Record<string, string>>;
  readonly 'working-directory'?: string;
}

describe('github.yml', () => {
  const workflow = parse(textOf('github.yml')) as { jobs: { check: { steps: Step[] } } };
  const { steps } = workflow.jobs.check;
  const own = steps.filter((step) => step.run !== undefined && step['working-directory'] === undefined);
  const installs = steps.filter((step) => step['working-directory'] !== undefined);

  it('installs engage as the README says, in a folder that is not searched', () => {
    expect(installs.map((step) => step.run)).toEqual(['npm ci && npm link']);
    const [install] = installs;
    expect(steps.some((step) => step.with?.['path'] === install!['working-directory'])).toBe(true);
    expect(install!['working-directory']).toMatch(/^\./);
    expect(own.length).toBeGreaterThan(1);
    for (const step of own) expect(step.run).toMatch(/^engage /);
  });

  it.each([
    ['sound', sound, 0],
    ['with a warning', withWarning, 0],
    ['with an error', withError, 1],
  ])('a plan that is %s', (_, plan, code) => {
    const cwd = repository(plan);
    const summary = path.join(cwd, 'summary.md');
    const env = { CI: 'true', GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: summary };
    let last = 0;
    const logs: string[] = [];
    for (const step of steps) {
      const isRun = last === 0 || step.if === 'success() || failure()';
      if (!isRun) continue;
      if (own.includes(step)) {
        const { code, out, err } = run(step.run!, cwd, env);
        logs.push(out, err);
        last = code ?? 3;
      }
      // What is uploaded has to be there by then.
      for (const key of step.uses?.includes('/upload-') ? ['sarif_file', 'path'] : []) {
        const file = step.with?.[key];
        if (file !== undefined) expect(existsSync(path.join(cwd, file)), file).toBe(true);
      }
    }
    expect(last, logs.join('')).toBe(code);
    expect(existsSync(path.join(cwd, 'site/water.docx'))).toBe(code === 0);
    const log = JSON.parse(readFileSync(path.join(cwd, 'engage.sarif'), 'utf8')) as {
      runs: [{ results: { locations: object[] }[] }];
    };
    expect(log.runs[0].results.length > 0).toBe(plan !== sound);
    if (plan !== sound) {
      expect(JSON.stringify(log.runs[0].results[0])).toContain('"uri":"plans/water.yaml"');
      expect(logs.join('')).toMatch(/^::(?:error|warning) file=plans\/water\.yaml,line=8,/m);
    }
    expect(readFileSync(summary, 'utf8')).toMatch(/^## engage check: /);
  });
});

describe('gitlab.yml', () => {
  const { plans } = parse(textOf('gitlab.yml')) as {
    plans: {
      before_script: string[];
      script: string[];
      artifacts: { when: string; paths: string[]; reports: Record<string, string> };
    };
  };

  it('installs engage as the README says, and calls nothing else', () => {
    expect(plans.before_script.at(-1)).toBe('(cd .engage && npm ci && npm link)');
    for (const line of plans.script) expect(line).toMatch(/^engage /);
  });

  it.each([
    ['sound', sound, 0],
    ['with a warning', withWarning, 0],
    ['with an error', withError, 1],
  ])('a plan that is %s', (_, plan, code) => {
    const cwd = repository(plan);
    const result = run(plans.script.join('\n'), cwd, { CI: 'true', GITLAB_CI: 'true' });
    expect(result.code, result.err).toBe(code);
    expect(plans.artifacts.when).toBe('always');
    const files = Object.values(plans.artifacts.reports);
    expect(files).toHaveLength(2);
    for (const file of files) expect(existsSync(path.join(cwd, file)), file).toBe(true);
    const quality = readFileSync(path.join(cwd, plans.artifacts.reports['codequality']!), 'utf8');
    const entries = JSON.parse(quality) as { location: { path: string } }[];
    expect(entries.map(({ location }) => location.path).every((name) => name === 'plans/water.yaml')).toBe(
      true,
    );
    expect(entries.length > 0).toBe(plan !== sound);
    for (const made of plans.artifacts.paths) expect(existsSync(path.join(cwd, made))).toBe(code === 0);
  });
});

describe('pre-commit', () => {
  function withHook(plan: string): string {
    const cwd = repository(plan);
    const place = path.join(cwd, '.git/hooks/pre-commit');
    mkdirSync(path.dirname(place), { recursive: true });
    copyFileSync(path.join(folder, 'pre-commit'), place);
    chmodSync(place, 0o755);
    return cwd;
  }

  it('lets good plans be committed', () => {
    const cwd = withHook(withWarning);
    expect(run('git commit --quiet -m one', cwd)).toMatchObject({ code: 0 });
    expect(git(cwd, 'log', '--oneline')).toContain('one');
  });

  it('stops a commit with an error, and leaves all as it was', () => {
    const cwd = withHook(withError);
    const { code, out, err } = run('git commit --quiet -m one', cwd);
    expect(code).toBe(1);
    expect(out + err).toContain('plans/water.yaml:8:23 error key-unknown');
    expect(git(cwd, 'status', '--short')).toBe('A  engage.config.yaml\nA  plans/water.yaml\n');
  });

  it('looks at what is to be committed, not at what is being worked on', () => {
    const cwd = withHook(sound);
    writeFileSync(path.join(cwd, 'plans/water.yaml'), withError);
    expect(run('git commit --quiet -m one', cwd)).toMatchObject({ code: 0 });
    git(cwd, 'add', '--all');
    writeFileSync(path.join(cwd, 'plans/water.yaml'), sound);
    expect(run('git commit --quiet -m two', cwd)).toMatchObject({ code: 1 });
  });

  it('says in words what is missing where there is no command `engage`, and how to go on', () => {
    const cwd = withHook(sound);
    const PATH = environment.PATH.replace(`${bin}:`, '');
    const { code, out, err } = run('git commit --quiet -m one', cwd, { PATH });
    expect(code).toBe(1);
    expect(out + err).toContain('there is no command `engage` on this machine');
    expect(out + err).toContain('`npm ci && npm link`');
    expect(out + err).not.toMatch(/not found/);
    expect(readme).toContain('npm ci && npm link');
    expect(git(cwd, 'status', '--short')).toBe('A  engage.config.yaml\nA  plans/water.yaml\n');
  });

  it('has nothing to do where nothing can be a plan', () => {
    const cwd = withHook(sound);
    git(cwd, 'rm', '--quiet', '--force', '-r', 'plans', 'engage.config.yaml');
    writeFileSync(path.join(cwd, 'notes.txt'), 'Nothing.\n');
    git(cwd, 'add', '--all');
    expect(run('git commit --quiet -m one', cwd)).toMatchObject({ code: 0, out: '' });
  });

  it('lets them be committed where none is a plan', () => {
    const cwd = withHook(sound);
    git(cwd, 'rm', '--quiet', '--force', '-r', 'plans', 'engage.config.yaml');
    writeFileSync(path.join(cwd, 'docker-compose.yml'), 'services:\n  web: { image: nginx }\n');
    git(cwd, 'add', '--all');
    expect(run('git commit --quiet -m one', cwd)).toMatchObject({ code: 0, out: '', err: '' });
  });

  it('stops where the settings cannot be read', () => {
    const cwd = withHook(sound);
    writeFileSync(path.join(cwd, 'engage.config.yaml'), 'plans: [');
    git(cwd, 'add', '--all');
    const { code, err } = run('git commit --quiet -m one', cwd);
    expect(code).toBe(1);
    expect(err).toContain('engage.config.yaml');
  });
});

describe('the README', () => {
  it('has settings that hold', () => {
    const cwd = repository(sound);
    expect(run('engage check', cwd)).toMatchObject({ code: 0, err: '' });
    const many =
      sound +
      Array.from(
        { length: 25 },
        (_, at) => `  - { name: Visit ${at}, with: readers, when: May 2026 }\n`,
      ).join('');
    expect(run('engage check', repository(many))).toMatchObject({ code: 1 });
  });

  it('has a configuration for the program pre-commit', () => {
    const { repos } = parse(hook) as { repos: [{ hooks: [{ entry: string; files: string }] }] };
    const { entry, files } = repos[0].hooks[0];
    expect('plans/water.yaml').toMatch(new RegExp(files));
    expect(run(entry, repository(sound))).toMatchObject({ code: 0 });
    expect(run(entry, repository(withError))).toMatchObject({ code: 1 });
  });

  it('says how to accept a problem, and how to switch off a rule', () => {
    const strict = 'engage check --fail-on warning';
    expect(run(strict, repository(withWarning))).toMatchObject({ code: 1 });
    expect(run(strict, repository(withWarning + allow))).toMatchObject({ code: 0 });
    const off = { 'engage.config.yaml': settings + rules };
    expect(run(strict, repository(withWarning, off))).toMatchObject({ code: 0 });
  });
});

test('files that people copy are named in the README', () => {
  for (const name of ['github.yml', 'gitlab.yml', 'pre-commit']) expect(readme).toContain(`](${name})`);
});
