import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { planView, type View } from '../../src/formats/view.ts';
import { sound } from '../cli/plans.ts';
import { engage, filesIn, folderWith } from '../cli/program.ts';
import { exampleFiles, planFiles, renderingOfFile } from '../formats/rendering-of.ts';

const folder = path.resolve(import.meta.dirname, '../../templates');
const file = path.join(folder, 'README.md');

test('the names in the README are those that a template is given', async () => {
  const outline = outlineOf(
    await Promise.all(
      [planFiles['every-field'], ...exampleFiles].map(async (file) => planView(await renderingOfFile(file))),
    ),
    '',
  );
  const made = readFileSync(file, 'utf8').replace(
    /(<!-- names -->\n)[^]*(<!-- \/names -->)/,
    `$1\n\`\`\`text\n${outline.join('\n')}\n\`\`\`\n\n$2`,
  );
  await expect(made).toMatchFileSnapshot(file);
});

test('its templates do what is said beside them', async () => {
  const text = readFileSync(file, 'utf8');
  const blocks = [...text.matchAll(/^```handlebars\n\{\{!-- (\S+) --\}\}\n[^]*?^```/gm)];
  const files = blocks.map(([block, name]) => [name!, block.slice('```handlebars\n'.length, -'```'.length)]);
  expect(files.map(([name]) => name)).toEqual([
    'templates/plan/masthead.html.hbs',
    'templates/briefing/page.md.hbs',
  ]);
  const settings = /^```yaml\n([^]*?)^```/m.exec(text)![1]!;
  const cwd = folderWith({
    'plan.yaml': sound,
    'engage.config.yaml': settings,
    ...Object.fromEntries(files),
  });

  expect(await engage(['build', '--to', 'html'], { cwd })).toMatchObject({ code: 0 });
  const page = readFileSync(path.join(cwd, 'build/plan.html'), 'utf8');
  expect(page).toContain('<p class="organisation">Have your say in Herefordshire Council</p>');
  expect(page).toContain('class="glance"');

  const command = /`engage (build --template [^`]+)`/.exec(text)![1]!;
  expect(await engage(command.split(' '), { cwd })).toMatchObject({ code: 0 });
  expect(filesIn(path.join(cwd, 'build'))).toEqual(['plan-briefing.docx', 'plan-briefing.md', 'plan.html']);
  expect(readFileSync(path.join(cwd, 'build/plan-briefing.md'), 'utf8')).toBe(
    '# Briefing: Library consultation\n\n## Readers\n\n- Open day, 14 March 2026\n',
  );
});

/** The names of these views together, each on a line, with what is in it indented below. */
function outlineOf(views: readonly View[], indent: string): string[] {
  const names = [...new Set(views.flatMap((view) => Object.keys(view)))];
  return names.flatMap((name) => {
    const values = views.flatMap((view) => view[name] ?? []);
    const isList = views.some((view) => Array.isArray(view[name]));
    const inner = values.filter((value): value is View => typeof value === 'object');
    const remark = inner.length === 0 && isProse(name, isList) ? ' (prose)' : '';
    return [`${indent}${name}${isList ? '[]' : ''}${remark}`, ...outlineOf(inner, `${indent}  `)];
  });
}

const templates = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.md.hbs'))
  .map((name) => readFileSync(path.join(folder, name), 'utf8'))
  .join('\n');

/** What the templates print as prose. */
function isProse(name: string, isList: boolean): boolean {
  return isList
    ? new RegExp(`\\{\\{#each (?:\\w+\\.)*${name}\\}\\}\\s*- \\{\\{prose this`).test(templates)
    : new RegExp(`\\{\\{(?:prose|line) (?:\\w+\\.|\\.\\./)*${name}\\b`).test(templates);
}
