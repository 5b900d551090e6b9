import { execFileSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { folderWith } from './program.ts';

const root = path.resolve(import.meta.dirname, '../..');

/** What `npm pack` needs of the repository. Not in place, as others may be reading dist. */
const parts = [
  '.config',
  'bin',
  'examples',
  'schemas',
  'src',
  'templates',
  'test/rules',
  'LICENSE',
  'README.md',
  'package.json',
  'tsconfig.json',
];

/** The formats, a file each. */
const schemas = readdirSync(path.join(root, 'schemas')).filter((name) => name.endsWith('.schema.json'));

it('every schema can be had from the package by its name', () => {
  const { exports } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
    exports: Record<string, unknown>;
  };
  expect(schemas).toContain('plan.schema.json');
  const offered = Object.keys(exports).filter((name) => name.startsWith('./schemas/'));
  expect(offered.toSorted()).toEqual(schemas.map((name) => `./schemas/${name}`).toSorted());
  for (const name of offered) expect(exports[name]).toBe(name);
});

it('a package holds the program, the API and its types, and nothing else', () => {
  const cwd = folderWith({
    'test/x.test.ts': '',
    'dist/left-over.js': '',
    'dist/compiled/left-over/x.bin': '',
    'dist/types/left-over.d.ts': '',
  });
  for (const part of parts) cpSync(path.join(root, part), path.join(cwd, part), { recursive: true });
  symlinkSync(path.join(root, 'node_modules'), path.join(cwd, 'node_modules'), 'junction');
  execFileSync('npm', ['pack', '--silent', '--offline'], { cwd, shell: process.platform === 'win32' });
  const tarball = readdirSync(cwd).find((name) => name.endsWith('.tgz'))!;
  execFileSync('tar', ['-xzf', tarball], { cwd });
  const packed = path.join(cwd, 'package');
  const names = readdirSync(packed, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(packed, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
  expect(names).toEqual(
    expect.arrayContaining([
      'bin/engage.js',
      'dist/cli.cjs',
      'dist/engage.js',
      'dist/fonts/Arimo_400Regular.ttf',
      'dist/fonts/Cousine_400Regular.ttf',
      'dist/index.js',
      'dist/licences.txt',
      'dist/types/index.d.ts',
      ...schemas.map((name) => `schemas/${name}`),
      'LICENSE',
      'README.md',
      'package.json',
    ]),
  );
  expect(
    names.filter(
      (name) =>
        !/^(?:bin\/engage\.js|dist\/(?:engage|index)\.js|dist\/[\w-]+\.cjs|dist\/licences\.txt|dist\/fonts\/(?:Arimo|Cousine)_\w+\.ttf|dist\/types\/.+\.d\.ts|schemas\/.+|LICENSE|README\.md|package\.json)$/.test(
          name,
        ),
    ),
  ).toEqual([]);
  // Nothing of an earlier build stays in it.
  expect(names.filter((name) => name.includes('left-over'))).toEqual([]);

  // As someone who installs it would.
  const run = (...words: string[]) =>
    execFileSync(process.execPath, words, { cwd: packed, encoding: 'utf8' }).trim();
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
    version: string;
  };
  expect(run('bin/engage.js', '--version')).toBe(version);
  writeFileSync(
    path.join(packed, 'user.ts'),
    `import { check, render, type Checked } from 'engage-plan';
     const { plan, diagnostics }: Checked = await check('title: x');
     const contents: string | Uint8Array | undefined = plan && (await render(plan, ['md']))[0]?.contents;
     const code: string | undefined = diagnostics[0]?.code;
     // @ts-expect-error -- a plan is no number
     await check(1);
     export { code, contents };`,
  );
  const flags = '--ignoreConfig --noEmit --strict --module nodenext --target es2022'.split(' ');
  run(path.join(root, 'node_modules/typescript/bin/tsc'), ...flags, '--types', '', 'user.ts');
}, 180_000);
