/** The shape of the code: what may import what. `src/README.md` draws it; this holds it. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '..');
const src = path.join(root, 'src');

/** What each part may import from the others, types too. Each part may import from itself. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  // What the author typed, and where: everything reports in its terms.
  source: [],
  // Timings know nothing of plans, so that they can be read anywhere.
  dates: ['source'],
  practice: ['source', 'dates'],
  plan: ['source', 'dates', 'practice'],
  // Rules and timeline both look at a plan; neither knows how it will be shown.
  rules: ['source', 'dates', 'practice', 'plan'],
  timeline: ['source', 'dates', 'practice', 'plan'],
  formats: ['source', 'dates', 'practice', 'plan', 'timeline'],
  // A report is about places in a source, whatever was checked.
  reporters: ['source'],
  'compile.ts': ['source', 'dates', 'practice', 'plan', 'rules', 'timeline', 'formats'],
  'index.ts': ['source', 'dates', 'practice', 'plan', 'rules', 'timeline', 'formats', 'compile.ts'],
  cli: ['source', 'dates', 'practice', 'plan', 'rules', 'timeline', 'formats', 'reporters', 'compile.ts'],
  // What a template is made of at build time has the type of what is made of one's own.
  'build-time.d.ts': ['formats'],
};

/** The only places that may use a package. */
const packages: Readonly<Record<string, RegExp>> = {
  yaml: /^plan\/yaml\/yaml-document\.ts$/,
  handlebars: /^formats\/template\.ts$/,
  'markdown-it': /^formats\/(?:prose|markdown-\w+|document\/read-\w+)\.ts$/,
  fflate: /^formats\/word\/(?:package|template\/template-file)\.ts$/,
  saxes: /^(?:formats\/word\/template\/xml-tree|cli\/svg-form-fault)\.ts$/,
  '@myriaddreamin': /^formats\/pdf\/typeset\.ts$/,
  '@resvg': /^formats\/word\/pictures\.ts$/,
  'image-size': /^cli\/read-logo\.ts$/,
  commander: /^cli\//,
  chalk: /^cli\//,
};

const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts'))
  .toSorted();

const imports = new Map(files.map((file) => [file, importsOf(file)]));

test('every part of src has its place', () => {
  const parts = new Set(files.map(partOf));
  expect([...parts].toSorted()).toEqual(Object.keys(allowed).toSorted());
});

describe.each(files)('%s', (file) => {
  const text = readFileSync(path.join(src, file), 'utf8');

  test('imports only what stands before it', () => {
    const part = partOf(file);
    const foreign = imports
      .get(file)!
      .filter((id) => id.startsWith('.'))
      .map((id) => partOf(resolved(file, id)))
      .filter((other) => other !== part && other !== '..' && !allowed[part]!.includes(other));
    expect(foreign).toEqual([]);
  });

  test('uses packages where they belong', () => {
    const misplaced = imports
      .get(file)!
      .map((id) => /^[^./][^/]*/.exec(id)?.[0])
      .filter((name) => name !== undefined && !name.startsWith('engage:') && !name.startsWith('node:'))
      .filter((name) => !packages[name!]?.test(file));
    expect(misplaced).toEqual([]);
  });

  if (file.startsWith('cli/')) return;

  test('touches no file, process, clock, locale or colour', () => {
    expect(imports.get(file)!.filter((id) => id.startsWith('node:'))).toEqual([]);
    const code = text.replaceAll(/\/\*[^]*?\*\/|(?<![:'"])\/\/.*/g, '');
    expect(
      code.match(
        /\bnew Date\b|\bDate\.|\bprocess\.|\bconsole\.|\btoLocale\w+|\bIntl\.|\blocaleCompare\b|\bMath\.random\b/g,
      ) ?? [],
    ).toEqual([]);
  });
});

test('no file imports itself by way of others', () => {
  const done = new Set<string>();
  const visit = (file: string, way: readonly string[]): void => {
    if (way.includes(file)) expect.fail(`A circle: ${[...way.slice(way.indexOf(file)), file].join(' → ')}`);
    if (done.has(file)) return;
    for (const id of imports.get(file) ?? []) {
      if (id.startsWith('.')) visit(resolved(file, id), [...way, file]);
    }
    done.add(file);
  };
  for (const file of files) visit(file, []);
});

test('the top level is what it is meant to be', () => {
  const entries = readdirSync(root).filter((name) => !name.startsWith('.'));
  const made = new Set(['node_modules', 'dist', 'build']);
  expect(entries.filter((name) => !made.has(name)).toSorted()).toEqual([
    'LICENSE',
    'README.md',
    'bin',
    'examples',
    'package-lock.json',
    'package.json',
    'schemas',
    'src',
    'templates',
    'test',
    'tsconfig.json',
  ]);
});

/** The folder of src that a file is in, or the file itself. */
function partOf(file: string): string {
  return file.split('/')[0]!;
}

/** The file that an import means, from src. */
function resolved(file: string, id: string): string {
  return path.posix.normalize(path.posix.join(path.posix.dirname(file), id.replace(/\?.*$/, '')));
}

function importsOf(file: string): string[] {
  const text = readFileSync(path.join(src, file), 'utf8');
  return [...text.matchAll(/(?:^(?:import|export)\b[^'";]*?from\s+|^import\s+|\bimport\()'([^']+)'/gm)].map(
    (match) => match[1]!,
  );
}
