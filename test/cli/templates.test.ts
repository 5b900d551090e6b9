import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { sound } from './plans.ts';
import { engage, filesIn, folderWith } from './program.ts';

const files = {
  'plan.yaml': sound,
  'templates/plan/masthead.html.hbs': '<h1>House of {{title}}</h1>\n',
  'templates/README.md': 'What this is.\n',
  'templates/.gitkeep': '',
  'templates/briefing/page.md.hbs': '# Briefing: {{title}}\n',
};
const config = 'engage.config.yaml';
const outcome = (cwd: string, ...words: string[]) => engage(['build', '--out', '-', ...words], { cwd });

describe('a word for templates is a folder or a document', () => {
  it.each([
    [
      'a folder in settings',
      'template: templates\n',
      ['--to', 'html'],
      '<h1>House of Library consultation</h1>',
    ],
    ['the same with a slash', 'template: ./templates/\n', ['--to', 'html'], '<h1>House of'],
    ['a folder by a flag', '', ['--to', 'html', '--template', 'templates'], '<h1>House of'],
    [
      'a document of that folder',
      'template: templates\n',
      ['--to', 'md', '--template', 'briefing'],
      '# Briefing: Lib',
    ],
    ['both in settings', 'template: [templates, briefing]\n', ['--to', 'md'], '# Briefing: Lib'],
    [
      'both by flags',
      '',
      ['--to', 'md', '--template', 'templates', '--template', 'briefing'],
      '# Briefing: Lib',
    ],
    [
      'another document',
      'template: [templates, briefing]\n',
      ['--to', 'md', '--template', 'plan'],
      '# Library con',
    ],
    ['a built-in document', '', ['--to', 'md', '--template', 'plan'], '# Library con'],
    [
      'another folder',
      'template: templates\n',
      ['--to', 'html', '--template', './empty'],
      '<header class="masthead">',
    ],
  ])('%s', async (_, settings, words, says) => {
    const cwd = folderWith({ ...files, [config]: settings });
    mkdirSync(path.join(cwd, 'empty'));
    const run = await outcome(cwd, ...words);
    expect(run).toMatchObject({ code: 0 });
    expect(run.out).toContain(says);
  });

  it.each([
    [['breifing'], '--template does not know `breifing`. Did you mean `briefing`? It takes a document ('],
    [['templats'], '--template does not know `templats`. Did you mean `templates`?'],
    [['./briefing'], '--template names the folder `./briefing`, and there is no such folder.'],
    [['plan.yaml'], '--template does not know `plan.yaml`.'],
    [[''], '--template needs a document or a folder, for example plan.'],
    [['plan', 'briefing'], '--template names two documents, `plan` and `briefing`; a build makes one.'],
    [['templates', './templates/plan'], '--template names two folders; it takes one.'],
  ])('%j is refused', async (words, says) => {
    const cwd = folderWith({ ...files, [config]: 'template: templates\n' });
    const run = await outcome(cwd, '--to', 'md', ...words.flatMap((word) => ['--template', word]));
    expect(run).toMatchObject({ code: 2, out: '' });
    expect(run.err).toContain(`engage: ${says}`);
  });

  it('a document of the folder in settings is not looked for in that of a flag', async () => {
    const cwd = folderWith({
      ...files,
      [config]: 'template: [templates, briefing]\n',
      'other/README.md': '',
    });
    const words = ['--to', 'md', '--template', './other'];
    expect(await outcome(cwd, ...words)).toMatchObject({
      code: 2,
      err: 'engage: There is no document `briefing` in the folder `other`; choose one with --template.\n',
    });
    expect(await outcome(cwd, ...words, '--template', 'plan')).toMatchObject({ code: 0 });
  });

  it('what could be meant as both is refused', async () => {
    const cwd = folderWith({ 'plan.yaml': sound, 'plan/parts/summary.md.hbs': 'Ours.\n' });
    expect(await outcome(cwd, '--to', 'md', '--template', 'plan')).toMatchObject({
      code: 2,
      err: 'engage: --template is not clear: `plan` is a document, and a folder with templates in it. Write `./plan` for the folder, or call the folder something else.\n',
    });
    expect((await outcome(cwd, '--to', 'md', '--template', './plan')).out).toContain('Ours.');
    // A folder of plans is no folder of templates, and that of a document is the document.
    const other = folderWith({ 'plan/plan.yaml': sound });
    expect(await outcome(other, 'plan', '--to', 'md', '--template', 'plan')).toMatchObject({ code: 0 });
    const inside = folderWith({ ...files, [config]: 'template: templates\n', '.git/HEAD': '' });
    const run = await outcome(
      path.join(inside, 'templates'),
      '../plan.yaml',
      '--to',
      'md',
      '--template',
      'briefing',
    );
    expect(run).toMatchObject({ code: 0, out: expect.stringContaining('# Briefing') as string });
  });
});

describe('what is wrong with templates', () => {
  it.each([
    [
      'plan/masthead.html.hbs',
      '<p>\n{{titel}}</p>\n',
      'templates/plan/masthead.html.hbs:2: There is no `titel` among the names that are given here. Did you mean `title`?',
    ],
    [
      'plan/masthead.html.hbs',
      '{{#if title}}\n',
      'templates/plan/masthead.html.hbs:1: Something that is opened with `{{` or `{{#` is not closed.',
    ],
    [
      'plan/mastehad.html.hbs',
      '',
      'templates/plan/mastehad.html.hbs: The document `plan` has no `mastehad.html.hbs` that this could take the place of, and no template of yours names it. Did you mean `masthead.html.hbs`?',
    ],
    ['plan/page.css', Buffer.from([0xff]), 'Cannot read templates/plan/page.css: it is not a text in UTF-8.'],
    [
      'plan/page.css',
      ' '.repeat(1024 * 1024 + 1),
      'Cannot read templates/plan/page.css: it is larger than 1 MiB.',
    ],
  ])('%s is told in a line, and nothing is written', async (file, text, says) => {
    const cwd = folderWith({ ...files, [`templates/${file}`]: text, [config]: 'template: templates\n' });
    const before = filesIn(cwd);
    const run = await engage(['build'], { cwd });
    expect(run).toMatchObject({ code: 2, out: '' });
    expect(run.err.split('\n').at(-2)).toBe(`engage: ${says}`);
    expect(run.err).not.toMatch(/\bat .*:\d+:\d+|node:internal/);
    expect(filesIn(cwd)).toEqual(before);
    // Whoever checks a plan need not mend its templates.
    expect(await engage(['check', 'plan.yaml'], { cwd })).toMatchObject({ code: 0 });
  });

  it('links stay in the folder', async () => {
    const elsewhere = folderWith({ 'secret.css': 'password' });
    const cwd = folderWith({ ...files, [config]: 'template: templates\n' });
    symlinkSync('../plan/masthead.html.hbs', path.join(cwd, 'templates/briefing/page.html.hbs'));
    expect(await outcome(cwd, '--to', 'html', '--template', 'briefing')).toMatchObject({ code: 0 });
    symlinkSync(path.join(elsewhere, 'secret.css'), path.join(cwd, 'templates/plan/page.css'));
    expect(await outcome(cwd, '--to', 'html')).toMatchObject({
      code: 2,
      out: '',
      err: 'engage: templates/plan/page.css is a link that leads out of the folder of templates.\n',
    });
  });

  it('a folder that is none of templates ends soon', async () => {
    const cwd = folderWith({ 'plan.yaml': sound });
    mkdirSync(path.join(cwd, 'many'));
    for (let index = 0; index <= 1000; index++) writeFileSync(path.join(cwd, `many/${index}.css`), '');
    const run = await outcome(cwd, '--to', 'md', '--template', 'many');
    expect(run).toMatchObject({ code: 2 });
    expect(run.err).toBe(
      'engage: There are more than 1000 files in many; it does not look like a folder of templates.\n',
    );
  });
});

it('templates are never written over', async () => {
  const cwd = folderWith({
    'page.yaml': sound,
    'templates/plan/page.md.hbs': '# {{title}}\n',
    [config]: 'template: templates\n',
  });
  symlinkSync('../templates/plan/page.md.hbs', path.join(folderInside(cwd, 'build'), 'page.md'));
  const run = await engage(['build', '--to', 'md'], { cwd });
  expect(run).toMatchObject({ code: 2 });
  expect(run.err).toContain('templates/plan/page.md.hbs is read in this run and would be written over');
});

function folderInside(cwd: string, name: string): string {
  const folder = path.join(cwd, name);
  mkdirSync(folder);
  return folder;
}
