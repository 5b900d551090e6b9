/** What the README shows is what happens. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { checkBytes } from '../../src/compile.ts';
import type { Folder } from '../../src/plan/folder.ts';
import { profiles } from '../../src/practice/profiles.ts';
import { formats } from '../../src/formats/index.ts';
import { reporters } from '../../src/reporters/index.ts';
import { sound, withWarning } from '../cli/plans.ts';
import { engage, filesIn, folderWith } from '../cli/program.ts';

const root = path.resolve(import.meta.dirname, '../..');
const readme = readFileSync(path.join(root, 'README.md'), 'utf8');

const blocks = (language: string) =>
  [...readme.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\``, 'gm'))].map((match) => match[1]!);

test.each(blocks('console'))('the session %#', async (session) => {
  const [command = '', ...output] = session.split('\n');
  const words = /^\$ node bin\/engage\.js (.*)$/.exec(command)?.[1]?.split(' ') ?? [];
  const { out } = await engage(words, { cwd: root });
  expect(out).toBe(output.join('\n'));
});

test('it lists every output, with the ending of its file where that is another', () => {
  const section = readme.split('\n## What it makes\n')[1]!.split('\n## ')[0]!;
  const rows = [...section.matchAll(/^\| `(\w+)` \| (.*) \|$/gm)].map((row) => [row[1]!, row[2]!] as const);
  expect(rows.map(([name]) => name)).toEqual(Object.keys(formats));
  for (const [name, words] of rows) {
    const { ending } = formats[name]!;
    if (ending !== name) expect(words).toContain(`\`.${ending}\``);
  }
});

test('it lists every report', () => {
  const section = readme.split('\n## Checked with every change\n')[1]!.split('\n## ')[0]!;
  const rows = [...section.matchAll(/^\| ((?:`\w+`(?:, )?)+) \| .+ \|$/gm)];
  const names = rows.flatMap((row) => row[1]!.split(', ').map((name) => name.replaceAll('`', '')));
  expect(names.filter((name) => name !== '--format').toSorted()).toEqual(Object.keys(reporters).toSorted());
});

test('the plans in it have no error', async () => {
  // Whatever a paper names is a plan.
  const bytes = new TextEncoder().encode(sound);
  const plans: Folder = { read: (name) => ({ name, bytes, folder: plans }) };
  const texts = blocks('yaml').filter((text) => /^(?:title|kind):/m.test(text));
  expect(texts.length).toBeGreaterThan(1);
  for (const text of texts) {
    const { diagnostics } = await checkBytes('plan.yaml', new TextEncoder().encode(text), { folder: plans });
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  }
});

test('the settings in it do what is said beside them', async () => {
  const [settings = '', ...others] = blocks('yaml').filter((text) => text.includes('config.schema.json'));
  expect(others).toEqual([]);
  const cwd = folderWith({
    '.git/HEAD': '',
    'engage.config.yaml': settings,
    'plans/water.yaml': sound,
    'drafts/roads.yaml': sound,
  });
  const run = await engage(['build', '--quiet'], { cwd: path.join(cwd, 'drafts') });
  expect(run).toMatchObject({ code: 0, out: '', err: '' });
  expect(filesIn(path.join(cwd, 'site'))).toEqual(['water.html', 'water.svg']);
  writeFileSync(path.join(cwd, 'plans/water.yaml'), withWarning);
  expect(await engage(['check'], { cwd })).toMatchObject({ code: 1 });
});

test('the profile in it can be used as it stands', async () => {
  const [settings = '', ...others] = blocks('yaml').filter((text) => /^profiles:/m.test(text));
  expect(others).toEqual([]);
  const cwd = folderWith({ 'engage.config.yaml': settings, 'plan.yaml': sound });
  expect(await engage(['check', 'plan.yaml'], { cwd })).toMatchObject({ code: 0, err: '' });
});

test('it lists every profile that a plan can name', () => {
  const section = readme.split('\n## Whose law, whose holidays\n')[1]!.split('\n## ')[0]!;
  const rows = [...section.matchAll(/^\| (`.*?) \|/gm)].flatMap(([, names = '']) =>
    names.match(/[a-z-]+(?=`)/g),
  );
  expect(rows.filter((name) => name !== 'profile')).toEqual(profiles.map(({ id }) => id));
});

const pages = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('README.md') && !/node_modules|^build|^dist/.test(file),
);

test.each(pages)('links in %s lead to files that are there', (page) => {
  const text = readFileSync(path.join(root, page), 'utf8').replaceAll(/^```[^]*?^```/gm, '');
  const links = [...text.matchAll(/\]\((?!https?:|#)([^)\s#]+)/g)].map((match) => match[1]!);
  const folder = path.dirname(path.join(root, page));
  expect(links.filter((link) => !existsSync(path.join(folder, link)))).toEqual([]);
});
