import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { commands } from '../../src/cli/commands/index.ts';
import { reporters } from '../../src/reporters/index.ts';
import { sound } from './plans.ts';
import { engage, filesIn, folderWith, program } from './program.ts';

/** Words that stand in the code of a part, however it is bundled. */
const parts = {
  commander: 'commander.unknownOption',
  yaml: 'Document contains errors',
  handlebars: 'Template was precompiled with',
  schema: 'must NOT have additional properties',
  html: 'default-src &#x27;none&#x27;',
  drawing: '</svg>',
  settings: 'settings can only name what is in it',
  reports: 'unicodeCodePoints',
  explanations: 'This is no rule',
} as const;

describe('a command loads what it needs and no more', () => {
  it.each<readonly [line: string, loads: readonly (keyof typeof parts)[]]>([
    ['--version', []],
    ['--help', []],
    ['', []],
    ['check --help', ['commander']],
    ['help build', ['commander']],
    ['chekc', []],
  ])('engage %s', async (line, loads) => {
    const code = await codeLoadedBy(line.split(' ').filter(Boolean));
    expect(partsIn(code)).toEqual(loads);
  });

  it('check loads no output, and for a plainly written plan no package that reads YAML', async () => {
    const loaded = partsIn(await codeLoadedBy(['check', 'plan.yaml', '--format', 'compact']));
    expect(loaded).toContain('commander');
    for (const part of ['handlebars', 'drawing', 'yaml', 'settings', 'reports', 'explanations'] as const)
      expect(loaded).not.toContain(part);
    expect(partsIn(await codeLoadedBy(['check', 'plan.yaml', '--format', 'sarif']))).toContain('reports');
    expect(partsIn(await codeLoadedBy(['explain', 'lead-missing']))).toContain('explanations');
  });
});

describe('the lists of commands and reporters', () => {
  it('hold every file, under its name, and their READMEs tell of each', async () => {
    const src = path.join(import.meta.dirname, '../../src');
    expect(Object.keys(commands).toSorted()).toEqual(namesIn(path.join(src, 'cli/commands')));
    for (const [name, load] of Object.entries(commands)) expect((await load()).name).toBe(name);
    const readme = readFileSync(path.join(src, 'reporters/README.md'), 'utf8');
    for (const [name, load] of Object.entries(reporters)) {
      expect((await load()).name).toBe(name);
      expect(readme).toContain(`| \`${name}\` |`);
      expect(namesIn(path.join(src, 'reporters'))).toContain(name);
    }
  });

  it('every flag of every command is in its help, and every example runs as far as its plan', async () => {
    for (const load of Object.values(commands)) {
      const { name, settings, examples } = await load();
      const { out } = await engage(['help', name], { cwd: folderWith({}) });
      for (const { flags } of Object.values(settings)) expect(out).toContain(flags);
      for (const [line] of examples) {
        expect(out).toContain(line);
        const cwd = folderWith({
          'plan.yaml': sound,
          'plans/water.yaml': sound,
          'house/README.md': '',
          'timings.txt': 'TBC\n',
        });
        const run = await engage([], { cwd, shell: `engage() { ${shellCommand()} "$@"; }; ${line}` });
        expect(run, line).toMatchObject({ code: 0 });
      }
    }
  });
});

describe('an old Node', () => {
  it('is told which one it should be, in a sentence', async () => {
    const preload = `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '18.20.0' } })`;
    const node = ['--import', `data:text/javascript,${encodeURIComponent(preload)}`];
    expect(await engage(['check'], { cwd: folderWith({}), node })).toMatchObject({
      code: 3,
      out: '',
      err: 'engage needs Node 20.19 or newer; this is Node 18.20.0.\n',
    });
  });

  it('can read the file that tells it', () => {
    const code = readFileSync(program(), 'utf8').replaceAll(/\/\/.*|'[^']*'/g, '');
    expect(code).not.toMatch(/=>|\b(?:const|let|class|async|await)\b|`|\?[.?]|^import /m);
  });
});

describe('what a run touches', () => {
  it('writes nothing but outputs, and starts no program', async () => {
    const cwd = folderWith({ 'a/plan.yaml': sound, 'b/plan.yaml': sound });
    const flag = process.allowedNodeEnvironmentFlags.has('--permission')
      ? '--permission'
      : '--experimental-permission';
    // Node cannot yet permit fsync, which only waits for the disk.
    const preload = `import fs from 'node:fs'; import { syncBuiltinESMExports } from 'node:module'; fs.fsyncSync = () => {}; syncBuiltinESMExports();`;
    const node = [
      '--import',
      `data:text/javascript,${encodeURIComponent(preload)}`,
      flag,
      '--allow-fs-read=*',
      `--allow-fs-write=${path.join(cwd, 'site')}*`,
      '--no-warnings',
    ];
    const run = await engage(['build', '--to', 'html,md,svg,text', '--out', 'site'], { cwd, node });
    expect(run, run.err).toMatchObject({ code: 0 });
    expect(filesIn(path.join(cwd, 'site'))).toHaveLength(9);
    const denied = await engage(['build', '--out', 'elsewhere'], { cwd, node });
    expect(denied).toMatchObject({ code: 3 });
  });

  it('no parts of the program wait for each other, which would start it only sometimes', () => {
    const dist = path.join(path.dirname(program()), '../dist');
    const files = readdirSync(dist).filter((name) => name.endsWith('.cjs'));
    const needs = new Map(files.map((name) => [name, filesNeededBy(path.join(dist, name))]));
    expect([...needs.values()].flat().length).toBeGreaterThan(5);
    // What needs nothing that is left can be started; where nothing can, the rest is a circle.
    for (let startable = files; startable.length > 0;) {
      startable = [...needs].flatMap(([name, needed]) =>
        needed.some((file) => needs.has(file)) ? [] : [name],
      );
      for (const name of startable) needs.delete(name);
    }
    expect([...needs.keys()]).toEqual([]);
  });

  it('no part of the program can speak to a network or start another program', () => {
    const dist = path.join(path.dirname(program()), '../dist');
    const files = readdirSync(dist).filter((name) => /\.c?js$/.test(name));
    const text = (name: string) => readFileSync(path.join(dist, name), 'utf8');
    const code = files.map(text).join('\n');
    expect(code).not.toMatch(
      /["'`](?:node:)?(?:net|tls|http|https|http2|dgram|dns|inspector|worker_threads|cluster|child_process)["'`]/,
    );
    // What starts the parts of the bundle, and nothing else, runs code that it reads.
    expect(files.filter((name) => /["'`](?:node:)?vm["'`]/.test(text(name)))).toEqual(['engage.js']);
    expect(code).not.toMatch(/\bfetch\(|\bWebSocket\b|XMLHttpRequest/);
  });
});

/** The files of the bundle that one of them needs before it starts: what it needs later it asks for in a function. */
function filesNeededBy(file: string): string[] {
  const needed = readFileSync(file, 'utf8').matchAll(/(?<!=>)\brequire\(["']\.\/([^"']+)["']\)/g);
  return [...needed].map(([, name]) => name!);
}

/** All code that a run of the program loaded from its own folder, as V8 lists it for measuring coverage. */
async function codeLoadedBy(words: readonly string[]): Promise<string> {
  const folder = folderWith({});
  await engage(words, { cwd: folderWith({ 'plan.yaml': sound }), env: { NODE_V8_COVERAGE: folder } });
  const { result } = JSON.parse(readFileSync(path.join(folder, readdirSync(folder)[0]!), 'utf8')) as {
    result: { url: string }[];
  };
  const own = result.filter(({ url }) => /\/dist\/[^/]+\.c?js$/.test(url));
  expect(own.length).toBeGreaterThan(0);
  // V8 calls a part by the folder that it was compiled in.
  const dist = path.join(path.dirname(program()), '../dist');
  return own.map(({ url }) => readFileSync(path.join(dist, path.basename(url)), 'utf8')).join('\n');
}

function partsIn(code: string): string[] {
  return Object.entries(parts).flatMap(([name, words]) => (code.includes(words) ? [name] : []));
}

function namesIn(folder: string): string[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.ts') && name !== 'index.ts');
  return names.map((name) => name.slice(0, -'.ts'.length)).toSorted();
}

function shellCommand(): string {
  return [process.execPath, program()].map((word) => `'${word}'`).join(' ');
}
