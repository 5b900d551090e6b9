import { describe, expect, test } from 'vitest';
import type { Block, Run } from '../../src/formats/document/block.ts';
import { figuresOf } from '../../src/formats/figures.ts';
import { pdf } from '../../src/formats/pdf.ts';
import { pdfDocument } from '../../src/formats/pdf/pdf-document.ts';
import { allTags, readPdf, tagsIn, textOf, type ReadPdf } from './pdf/structure.ts';
import { planFiles, renderingOf, renderingOfFile, renderingOfText } from './rendering-of.ts';

const format = await pdf();
const rendering = await renderingOfFile(planFiles['every-field']);
const bytes = await format.render(rendering);
const document = await readPdf(bytes);

const made = async (plan: object) =>
  readPdf(
    await format.render(await renderingOfText(JSON.stringify({ engage: 1, title: 'A plan', ...plan }))),
  );

test('it is the same bytes each time, also after another one', async () => {
  await made({ summary: '[one](http://example.org)' });
  expect(Buffer.compare(Buffer.from(await format.render(rendering)), Buffer.from(bytes))).toBe(0);
});

test('it says that it keeps to PDF/UA-1', () => {
  expect(Buffer.from(bytes).toString('latin1')).toContain('<pdfuaid:part>1</pdfuaid:part>');
});

test('it is titled, dated by the plan, and in British English', () => {
  expect(document).toMatchObject({
    title: rendering.plan.title,
    author: rendering.plan.organisation,
    language: 'en-GB',
    made: 'D:20260112000000Z',
  });
});

test('a document without a day of its own says none', async () => {
  for (const each of [{}, { date: 'January 2026' }, { date: 'about 3 January 2026' }])
    expect((await made({ document: each })).made).toBeUndefined();
});

test('headings are nested, and bookmarks lead to each', () => {
  const headings = allTags(document, 'H1', 'H2', 'H3', 'H4').map((tag) => ({
    level: Number(tag.role.slice(1)),
    title: textOf(tag).replace(/\s+/g, ' ').trim(),
  }));
  headings.forEach(({ level }, index) =>
    expect(level).toBeLessThanOrEqual((headings[index - 1]?.level ?? 0) + 1),
  );
  const titles = (marks: ReadPdf['bookmarks']): string[] =>
    marks.flatMap(({ title, items }) => [title, ...titles(items)]);
  const listed = headings.map(({ title }) => title).filter((title) => title !== 'Contents');
  expect(titles(document.bookmarks).map(blankless)).toEqual(listed.map(blankless));
  expect(document.bookmarks.map(({ title }) => title)).toContain('At a glance');
});

function blankless(text: string): string {
  return text.replaceAll(/\s/g, '');
}

test('the contents list the first two levels', () => {
  const contents = document.pages.flatMap(({ tags }) => tagsIn(tags, ['TOCI'])).map((tag) => textOf(tag));
  const [, ...listed] = allTags(document, 'H1', 'H2').map((tag) => blankless(textOf(tag)));
  expect(blankless(contents.join('')).replace(/[.\d]/g, '')).toBe(listed.join('').replace(/[.\d]/g, ''));
});

test('every page has its number, and all but the first the title', () => {
  document.pages.forEach(({ artifacts }, index) => {
    expect(artifacts).toContain(`Page ${index + 1} of ${document.pages.length}`);
    expect(artifacts.includes('Moving the day hospital: ')).toBe(index > 0);
  });
});

test('tables have heads, lists are lists', () => {
  const tables = allTags(document, 'Table');
  expect(tables.length).toBeGreaterThan(4);
  expect(allTags(document, 'TH').map((cell) => blankless(textOf(cell)))).toEqual(
    expect.arrayContaining(['What', 'When', 'Keydates']),
  );
  expect(allTags(document, 'L').length).toBeGreaterThan(20);
});

test('each drawing says in words what it shows', () => {
  const figures = Object.values(figuresOf(rendering)).flat();
  const alts = allTags(document, 'Figure').map(({ alt }) => alt);
  expect(alts).toEqual(figures.map(({ title, description }) => `${title}. ${description}`));
});

test('a timeline that lies stands on pages that lie, with its heading', async () => {
  const { pages } = await readPdf(await format.render({ ...rendering, orientation: 'landscape' }));
  const lying = pages.filter(({ width, height }) => width > height);
  expect(lying.length).toBeGreaterThan(0);
  expect(lying.length).toBeLessThan(pages.length);
  expect(textOf(lying[0]!.tags)).toContain('Timeline');
});

test('links lead to the web and to mail', () => {
  const links = document.pages.flatMap(({ links }) => links);
  expect(links).toEqual(
    expect.arrayContaining(['https://example.org/day-hospital', 'mailto:office@example.org']),
  );
});

test('half a character is no fault of anybody', async () => {
  const plan = { ...rendering.plan, title: 'half \ud83d', organisation: 'half \ud83d' };
  expect(await readPdf(await format.render({ ...rendering, plan }))).toMatchObject({
    title: 'half \ufffd',
    author: 'half \ufffd',
  });
});

test('a plan with only a title is a document', async () => {
  const { title, pages } = await made({});
  expect(title).toBe('A plan');
  expect(pages.map(({ tags }) => textOf(tags)).join('')).toContain('At a glance');
});

test('what the font has not stands as boxes, once for what is one sign', async () => {
  const { title, pages } = await made({ title: '計画 👩‍👩‍👧 ✓️ e\u0301 שלום' });
  expect(title).toBe('□□ □□□ □ e\u0301 שלום');
  expect(blankless(textOf(pages[0]!.tags))).toMatch(/^□□□□□□/);
});

test('letters and marks that the font cannot put together are no fault in a drawing', async () => {
  const name = '\u2190\u0338 e\u0301 \u05e9\u05c1 x\u0331\u0308 office \u0301';
  const drawn = await format.render(renderingOf({ items: [{ kind: 'activity', name, when: '3 May 2026' }] }));
  const drawings = allTags(await readPdf(drawn), 'Figure').map((tag) => textOf(tag));
  expect(drawings.join('')).toContain('office');
});

describe('any blocks', () => {
  const style = { isStrong: false, isEmphasised: false, isStruck: false, isCode: false };
  const runs = (text: string, more: Partial<Run['style']> = {}): Run[] => [
    { text, style: { ...style, ...more } },
  ];
  const heading = (level: number, text: string): Block => ({ kind: 'heading', level, runs: runs(text) });
  const paragraph = (text: string): Block => ({ kind: 'paragraph', runs: runs(text) });
  const document = async (...blocks: Block[]) => readPdf(await pdfDocument({ blocks, figures: new Map() }));
  const text = ({ pages }: ReadPdf) => blankless(pages.map(({ tags }) => textOf(tags)).join(' '));

  test('of no title and no heading', async () => {
    expect(await document()).toMatchObject({ title: 'Document', bookmarks: [] });
    expect(text(await document(paragraph('one')))).toBe('one');
  });

  test('whose headings leave levels out, or have no words', async () => {
    const made = await document(
      heading(1, 'T'),
      heading(4, 'a'),
      heading(6, 'b'),
      heading(2, '\u200b '),
      heading(2, 'c'),
    );
    expect(allTags(made, 'H1', 'H2', 'H3').map((tag) => [tag.role, textOf(tag).trim()])).toEqual([
      ['H1', 'a'],
      ['H2', 'b'],
      ['H1', 'c'],
    ]);
  });

  test('that are nested deeper than anybody reads', async () => {
    let nested: Block = paragraph('innermost');
    for (let depth = 0; depth < 90; depth++)
      nested =
        depth % 2 === 0
          ? { kind: 'list', items: [[paragraph(`d${depth}`), nested]] }
          : { kind: 'quotation', blocks: [nested] };
    expect(text(await document(heading(2, 'h'), nested))).toContain('innermost');
  });

  test('of cells that are higher than a page, empty, or of one long word', async () => {
    const cell = (text: string) => ({ runs: text === '' ? [] : runs(text), align: 'start' as const });
    const long = Array.from({ length: 4000 }, (_, index) => `n${index}`);
    const word = 'abcdefghij'.repeat(40);
    const made = await document(heading(2, 'h'), {
      kind: 'table',
      head: ['a', 'b', 'c'].map(cell),
      rows: [
        [cell(long.join(' ')), cell(''), cell(word)],
        [{ runs: runs(word, { isStrong: true }), align: 'start' }, cell(''), cell('')],
      ],
    });
    expect(made.pages.length).toBeGreaterThan(4);
    expect(text(made)).toContain(word);
    for (const each of long.slice(-3)) expect(text(made)).toContain(each);
  });

  test('of code with blanks that count, and of bold italic', async () => {
    const made = await document(
      heading(2, 'h'),
      { kind: 'code', text: `a\n  b\t${'c'.repeat(300)}` },
      { kind: 'paragraph', runs: runs('both', { isStrong: true, isEmphasised: true }) },
      { kind: 'rule' },
      { kind: 'list', items: [[]] },
    );
    expect(text(made)).toContain(`ab${'c'.repeat(300)}both`);
  });
});
