import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { render } from '../../src/compile.ts';
import { templatesOf, type TemplateFiles } from '../../src/formats/own-templates.ts';
import { TemplateError, type TemplateFault } from '../../src/formats/template-error.ts';
import { readPdf, textOf as textIn } from './pdf/structure.ts';
import { renderingOfText } from './rendering-of.ts';
import { paragraphsOf, partsOf, styleOf, textOf } from './word/parts.ts';

const text = JSON.stringify({
  engage: 1,
  title: 'Water & <b>fire</b>',
  organisation: 'Hill Council',
  stakeholders: [{ id: 'readers', name: 'Readers' }],
  activities: [{ name: 'Open day', with: 'readers', when: '14 March 2026', lead: 'Jo' }],
});

/** The outputs of a plan, made with these files in place of built-in ones. */
async function made(files: TemplateFiles, formats: readonly string[], document?: string): Promise<string[]> {
  const templates = await templatesOf(files);
  const { plan } = await renderingOfText(text);
  const outputs = await render(plan, formats, { templates, ...(document !== undefined && { document }) });
  return outputs.map(({ contents }) => String(contents));
}

/** What is wrong with these files, by themselves or when a plan is made with them. */
async function faultsOf(
  files: TemplateFiles,
  format = 'html',
  document?: string,
): Promise<readonly TemplateFault[]> {
  try {
    await made(files, [format], document);
    return [];
  } catch (error) {
    if (error instanceof TemplateError) return error.faults;
    throw error;
  }
}

describe('files take the place of built-in ones', () => {
  test('of a document, and no more than the one', async () => {
    const [before] = await made({}, ['html']);
    const [page, markdown] = await made({ 'plan/masthead.html.hbs': '<h1>{{title}}!</h1>\n' }, [
      'html',
      'md',
    ]);
    expect(page).toContain('<h1>Water &amp; &lt;b&gt;fire&lt;/b&gt;!</h1>');
    expect(page).not.toContain('class="masthead"');
    const main = (html: string) => /<main[^]*<\/main>/.exec(html)![0];
    expect(main(page!)).toBe(main(before!));
    expect([markdown]).toEqual(await made({}, ['md']));
  });

  test('of all documents, unless a document has one of its own', async () => {
    const shared = { 'parts/summary.md.hbs': 'shared\n', 'parts/contents.html.hbs': '' };
    expect(await faultsOf(shared)).toMatchObject([{ file: 'parts/contents.html.hbs' }]);
    const files = {
      'parts/summary.md.hbs': 'for all\n',
      'briefing/page.md.hbs': '# {{title}}\n\n{{> summary this}}\n',
      'letter/page.md.hbs': '{{> summary this}}\n',
      'letter/summary.md.hbs': 'for letters\n',
    };
    expect((await made(files, ['md']))[0]).toContain('\n\nfor all\n\n');
    expect(await made(files, ['md'], 'briefing')).toEqual([
      String.raw`# Water & \<b>fire\</b>` + '\n\nfor all\n',
    ]);
    expect(await made(files, ['md'], 'letter')).toEqual(['for letters\n']);
  });

  test('a style sheet has its hash in the page, whatever its line ends', async () => {
    for (const style of ['p { color: red }', '\r\np { color: red }\r\nh1 { margin: 0 }\r']) {
      const [page = ''] = await made({ 'plan/page.css': style }, ['html']);
      const inPage = /<style>([^]*?)<\/style>/.exec(page)![1]!;
      expect(inPage).toBe(style.replace(/\r\n?/g, '\n').trim());
      const hash = createHash('sha256').update(inPage).digest('base64');
      expect(page).toContain(`style-src 'sha256-${hash}' `);
    }
  });

  test('a page of one’s own has one’s own files in it', async () => {
    const files = {
      'briefing/page.html.hbs':
        '<p>{{title}}</p>\n<style>{{inline "house.css"}}</style>\n{{> own title=title}}\n',
      'briefing/own.html.hbs': '<em class="{{title}}">{{title}}</em>\n',
      'briefing/house.css': 'p { margin: 0 }',
    };
    const title = 'Water &amp; &lt;b&gt;fire&lt;/b&gt;';
    expect(await made(files, ['html'], 'briefing')).toEqual([
      `<p>${title}</p>\n<style>p { margin: 0 }</style>\n<em class="${title}">${title}</em>\n`,
    ]);
  });

  test('Word is made from Markdown, too', async () => {
    const templates = await templatesOf({ 'plan/summary.md.hbs': '## Ours\n' });
    const { plan } = await renderingOfText(text);
    const [ours] = await render(plan, ['docx'], { templates });
    const [built] = await render(plan, ['docx']);
    expect(Buffer.compare(Buffer.from(ours!.contents), Buffer.from(built!.contents))).not.toBe(0);
  });

  test('a code block whose language is that of drawings is a code block', async () => {
    for (const name of ['gantt', 'timeline-1']) {
      const templates = await templatesOf({
        'plan/page.md.hbs': `# {{title}}\n\n\`\`\`figure\n${name}\n\`\`\`\n`,
      });
      const { plan } = await renderingOfText(text);
      const [word, printed] = await render(plan, ['docx', 'pdf'], { templates });
      const parts = partsOf(word!.contents as Uint8Array);
      expect(
        paragraphsOf(parts)
          .filter((each) => styleOf(each) === 'Code')
          .map(textOf),
      ).toEqual([name]);
      const document = await readPdf(printed!.contents as Uint8Array);
      expect(document.pages.map(({ tags }) => textIn(tags)).join('')).toContain(name);
    }
  });

  test('without files all is as it was', async () => {
    const { plan } = await renderingOfText(text);
    const [page] = await render(plan, ['html']);
    expect(await made({}, ['html'])).toEqual([page!.contents]);
    expect(await made({ 'briefing/page.md.hbs': 'x' }, ['html'])).toEqual([page!.contents]);
  });
});

describe('what is wrong with them is told', () => {
  test.each<readonly [file: string, text: string, line: number | undefined, says: string]>([
    [
      'plan/masthead.html.hbs',
      '<p>\n{{titel}}\n</p>',
      2,
      'There is no `titel` among the names that are given here. Did you mean `title`?',
    ],
    [
      'plan/masthead.html.hbs',
      '{{#each partners}}{{name}}{{/each}}{{glance.contrl}}',
      1,
      'There is no `contrl`',
    ],
    ['plan/masthead.html.hbs', '\n\n{{#if title}}', 3, 'not closed'],
    [
      'plan/masthead.html.hbs',
      '{{#if title}}\n{{/each}}',
      1,
      'What `{{#if}}` opens is closed by `{{/each}}`.',
    ],
    ['plan/masthead.html.hbs', '<p>{{title</p>', 1, 'is not closed'],
    ['plan/masthead.html.hbs', 'a\n{{> }}', 2, 'cannot be read'],
    [
      'plan/masthead.html.hbs',
      '{{#if a.b}}c{{/if}}',
      undefined,
      '`b` is asked of something that is not there.',
    ],
    ['plan/masthead.html.hbs', '{{upper title}}', 1, 'There is no helper `upper`.'],
    ['plan/masthead.html.hbs', '{{log title}}', 1, 'There is no helper `log`.'],
    ['plan/masthead.html.hbs', '{{lookup this "title"}}', 1, 'There is no helper `lookup`.'],
    ['plan/masthead.html.hbs', '\n{{{title}}}', 2, 'would print what a plan says as code'],
    [
      'plan/masthead.html.hbs',
      '{{prose partners}}',
      1,
      '`prose` prints a text, and what is given to it is none.',
    ],
    [
      'plan/masthead.html.hbs',
      '{{title.length}}',
      undefined,
      '`length` is asked of a text, and there are no names in a text.',
    ],
    ['plan/masthead.html.hbs', '\n{{prose}}', 2, '`prose` prints one text, and it is given none.'],
    ['plan/masthead.html.hbs', '{{prose title title}}', 1, '`prose` prints one text, and it is given 2.'],
    ['plan/masthead.html.hbs', '{{#each}}x{{/each}}', undefined, 'takes one name, and is closed'],
    ['plan/masthead.html.hbs', '{{#if}}x{{/if}}', undefined, 'takes one name, and is closed'],
    ['plan/masthead.html.hbs', '{{#with}}x{{/with}}', undefined, 'takes one name, and is closed'],
    ['plan/masthead.html.hbs', '{{if title}}', undefined, 'takes one name, and is closed'],
    ['plan/masthead.html.hbs', '{{each title}}', undefined, 'takes one name, and is closed'],
    ['plan/masthead.html.hbs', '\n{{drawing "gantt"}}', 2, '`drawing` knows nothing called `gantt`.'],
    [
      'plan/masthead.html.hbs',
      '{{> facs this}}',
      1,
      'There is no `facs.html.hbs` to put here. Did you mean `facts.html.hbs`?',
    ],
    ['plan/masthead.html.hbs', '{{> facts}}', 1, 'write `{{> facts this}}`'],
    ['plan/masthead.html.hbs', '{{> masthead this}}', undefined, 'This calls itself without end.'],
    [
      'plan/masthead.html.hbs',
      '{{> date label="x"}}',
      undefined,
      'The part `date` does not get what it needs.',
    ],
    [
      'plan/masthead.html.hbs',
      '<style>{{inline "paeg.css"}}</style>',
      1,
      'There is no `paeg.css` to put here. Did you mean `page.css`?',
    ],
    [
      'plan/masthead.html.hbs',
      '<p>\n<a href="{{title}}">x</a>',
      2,
      'A link with a value in it has to begin with `#`.',
    ],
    ['plan/page.css', 'p {}\n</style><script>', 2, '`</style` would end the element that this stands in.'],
    ['parts/page.js', 'f("<!--")', 1, '`<!--` would end'],
    [
      'plan/mastehad.html.hbs',
      '',
      undefined,
      'The document `plan` has no `mastehad.html.hbs` that this could take the place of, and no template of yours names it. Did you mean `masthead.html.hbs`?',
    ],
    ['parts/mastehad.html.hbs', '', undefined, 'Documents share no `mastehad.html.hbs`'],
    ['plan/masthead.htm.hbs', '', undefined, 'Did you mean `masthead.html.hbs`?'],
    ['plan/notes.txt', '', undefined, 'Templates are called `<part>.html.hbs`'],
    ['plan/old/masthead.html.hbs', '', undefined, 'Templates are called'],
    ['plna/masthead.html.hbs', '', undefined, 'There is no document `plna`. Did you mean `plan`?'],
    [
      'masthead.html.hbs',
      '',
      undefined,
      'The file stands in no document; put it into a folder such as `plan`, or `parts` for all documents.',
    ],
    ['My Briefing/page.md.hbs', '', undefined, 'A document’s name is of small letters'],
  ])('%s with %j', async (file, template, line, says) => {
    const faults = await faultsOf({ [file]: template });
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatchObject({ file, says: expect.stringContaining(says) as string });
    expect(faults[0]!.line).toBe(line);
  });

  test('all of it at once, in the order of the files', async () => {
    const files = {
      'plan/masthead.html.hbs': '{{{a}}}\n{{{b}}}',
      'plan/summary.md.hbs': '{{#if a}}',
      'x.css': '',
    };
    const faults = await faultsOf(files);
    expect(faults.map(({ file, line }) => [file, line])).toEqual([
      ['x.css', undefined],
      ['plan/masthead.html.hbs', 1],
      ['plan/masthead.html.hbs', 2],
      ['plan/summary.md.hbs', 1],
    ]);
  });

  test('a document that cannot be made as this output', async () => {
    expect(await faultsOf({ 'briefing/page.md.hbs': 'x' }, 'html', 'briefing')).toMatchObject([
      {
        file: 'briefing/page.html.hbs',
        says: expect.stringContaining('from which `html` is made') as string,
      },
    ]);
    expect(await faultsOf({ 'briefing/page.html.hbs': 'x' }, 'docx', 'briefing')).toMatchObject([
      { file: 'briefing/page.md.hbs', says: expect.stringContaining('`md` and `docx` are made') as string },
    ]);
  });

  test('a shared part that names what this document does not have', async () => {
    const files = {
      'parts/summary.html.hbs': '{{> contents this}}',
      'letter/page.html.hbs': '{{> summary this}}',
    };
    expect(await faultsOf(files)).toEqual([]);
    expect(await faultsOf(files, 'html', 'letter')).toMatchObject([
      { file: 'parts/summary.html.hbs', says: 'This document has no part `contents`.' },
    ]);
  });

  test('a document that there is not is a mistake of the caller', async () => {
    await expect(made({}, ['html'], 'briefing')).rejects.toThrow(RangeError);
    await expect(made({}, ['html'], '__proto__')).rejects.toThrow(RangeError);
  });
});

test('what a plan says is no more than text in them, nor does it reach the program', async () => {
  const hostile = JSON.stringify({
    engage: 1,
    title: '{{constructor}}<script>alert(1)</script>',
    summary: '<img src=x onerror=alert(1)>',
  });
  const templates = await templatesOf({
    'plan/masthead.html.hbs': '<h1 title="{{title}}">{{title}}</h1>{{prose summary}}',
    'plan/summary.md.hbs': '{{title}}\n\n{{prose summary}}\n',
  });
  const { plan } = await renderingOfText(hostile);
  const [page, markdown] = await render(plan, ['html', 'md'], { templates });
  expect(page!.contents).toContain('{{constructor}}&lt;script&gt;alert(1)&lt;/script&gt;</h1>');
  expect(page!.contents).not.toMatch(/<img|<script>alert/);
  expect(markdown!.contents).toContain(String.raw`\<img src=x onerror=alert(1)>`);
  const names = ['constructor', '__proto__', 'toString', '__defineGetter__'];
  const [reached] = await made(
    {
      'plan/masthead.html.hbs': `<i>${names.map((name) => `{{#with ${name}}}{{this}}{{/with}}`).join('')}</i>`,
    },
    ['html'],
  );
  expect(reached).toContain('<i></i>');
});
