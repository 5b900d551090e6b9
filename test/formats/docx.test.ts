import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { docx } from '../../src/formats/docx.ts';
import { figuresOf } from '../../src/formats/figures.ts';
import { planFiles, renderingOfFile, renderingOfText } from './rendering-of.ts';
import { allOf, paragraphsOf, partsOf, styleOf, textOf, type Element } from './word/parts.ts';

const word = await docx();
const rendering = await renderingOfFile(planFiles['every-field']);
const bytes = await word.render(rendering);
const parts = partsOf(bytes);
const body = parts.get('word/document.xml')!;

const made = async (plan: object) =>
  partsOf(await word.render(await renderingOfText(JSON.stringify({ engage: 1, title: 'A plan', ...plan }))));

test('it is the same bytes each time, also after another one', async () => {
  await made({ summary: '[one](http://example.org)\n\n## two' });
  expect(Buffer.compare(Buffer.from(await word.render(rendering)), Buffer.from(bytes))).toBe(0);
});

test('it begins as a Word document does, and holds no trace of when it was made', () => {
  expect(strFromU8(bytes.slice(30, 49))).toBe('[Content_Types].xml');
  const created = allOf(parts.get('docProps/core.xml')!, 'dcterms:created');
  expect(created.map(({ children }) => children)).toEqual([['2026-01-12T00:00:00Z']]);
});

test('a document without a day of its own says none', async () => {
  for (const document of [{}, { date: 'January 2026' }, { date: 'about 3 January 2026' }]) {
    const core = (await made({ document })).get('docProps/core.xml')!;
    expect([...allOf(core, 'dcterms:created'), ...allOf(core, 'dcterms:modified')]).toEqual([]);
  }
});

test('it is titled, and in British English', () => {
  const [title] = allOf(parts.get('docProps/core.xml')!, 'dc:title');
  expect(title?.children.join('')).toBe(rendering.plan.title);
  const [creator] = allOf(parts.get('docProps/core.xml')!, 'dc:creator');
  expect(creator?.children.join('')).toBe(rendering.plan.organisation);
  const [defaults] = allOf(parts.get('word/styles.xml')!, 'w:rPrDefault');
  expect(allOf(defaults!, 'w:lang')[0]?.attributes['w:val']).toBe('en-GB');
});

test('headings are nested, and the contents hold the first two levels with their pages', () => {
  const headings = paragraphsOf(parts).flatMap((paragraph) => {
    const level = /^Heading(\d)$/.exec(styleOf(paragraph) ?? '')?.[1];
    return level === undefined ? [] : [{ level: Number(level), text: textOf(paragraph) }];
  });
  headings.forEach(({ level }, index) =>
    expect(level).toBeLessThanOrEqual((headings[index - 1]?.level ?? 0) + 1),
  );
  const [contents] = allOf(body, 'w:sdt');
  const entries = allOf(contents!, 'w:hyperlink').map(textOf);
  const listed = headings.filter(({ level }) => level <= 2).map(({ text }) => text);
  expect(entries.map((entry) => entry.replace(/ \d+$/, ''))).toEqual(listed);
  const pages = entries.map((entry) => Number(/\d+$/.exec(entry)?.[0]));
  expect(pages.every((page, index) => page >= (pages[index - 1] ?? 2))).toBe(true);
});

test('Word has nothing to ask when it is opened', () => {
  expect(allOf(parts.get('word/settings.xml')!, 'w:updateFields')).toEqual([]);
  const dirty = [...parts.values()].flatMap((part) => allOf(part, 'w:fldChar')).filter(isDirty);
  expect(dirty).toEqual([]);
});

function isDirty({ attributes }: Element): boolean {
  return (attributes['w:dirty'] ?? 'false') !== 'false';
}

test('the head of every table is repeated, and no row is torn apart', () => {
  const tables = allOf(body, 'w:tbl');
  expect(tables.length).toBeGreaterThan(4);
  for (const table of tables) {
    const rows = allOf(table, 'w:tr');
    expect(rows.map((row) => allOf(row, 'w:tblHeader').length > 0)).toEqual(
      rows.map((_, index) => index === 0),
    );
    expect(rows.every((row) => allOf(row, 'w:cantSplit').length > 0)).toBe(true);
    const width = (element: Element) => Number(element.attributes['w:w']);
    const columns = allOf(table, 'w:gridCol').map(width);
    expect(columns.reduce((sum, each) => sum + each)).toBe(width(allOf(table, 'w:tblW')[0]!));
    expect(Math.min(...columns)).toBeGreaterThan(500);
  }
});

test('lists are lists of Word, and each that is numbered begins with its own number', async () => {
  const parts = await made({
    summary: '3. three\n4. four\n\nText.\n\n3. three again\n\n- a\n  - b\n    1. c',
  });
  const numbering = parts.get('word/numbering.xml')!;
  const items = paragraphsOf(parts).flatMap((paragraph) => {
    const [num] = allOf(paragraph, 'w:numId');
    const [level] = allOf(paragraph, 'w:ilvl');
    return num
      ? [{ text: textOf(paragraph), num: num.attributes['w:val'], level: level?.attributes['w:val'] }]
      : [];
  });
  const [three, four, again, a, b, c] = items.slice(items.findIndex(({ text }) => text === 'three'));
  expect(four!.num).toBe(three!.num);
  expect(again!.num).not.toBe(three!.num);
  expect([a!.level, b!.level, c!.level]).toEqual(['0', '1', '2']);
  const startOf = (id: string | undefined) =>
    allOf(numbering, 'w:num')
      .filter(({ attributes }) => attributes['w:numId'] === id)
      .flatMap((list) => allOf(list, 'w:startOverride'))
      .map(({ attributes }) => attributes['w:val']);
  expect([three, again].map((item) => startOf(item!.num))).toEqual([['3'], ['3']]);
  expect(startOf(c!.num)).toEqual(['1']);
});

test('links lead to the web and to mail, and nowhere else', () => {
  const relationships = [...parts].flatMap(([name, part]) =>
    name.endsWith('.rels') ? allOf(part, 'Relationship') : [],
  );
  const external = relationships.filter(({ attributes }) => attributes['TargetMode'] === 'External');
  expect(external.length).toBeGreaterThan(2);
  for (const { attributes } of external) {
    expect(attributes['Type']).toMatch(/\/hyperlink$/);
    expect(attributes['Target']).toMatch(/^(?:https?:\/\/|mailto:)/);
  }
});

describe('pictures', () => {
  const figures = Object.values(figuresOf(rendering)).flat();

  test('each drawing is there, with what it shows in words, as SVG and as a picture: 2,000 pixels of a timeline, 1,000 of others', () => {
    const described = allOf(body, 'wp:docPr').map(({ attributes }) => attributes);
    expect(described.map(({ title }) => title)).toEqual(figures.map(({ title }) => title));
    described.forEach(({ descr }, index) => expect(descr).toContain(figures[index]!.description));
    expect(new Set(described.map(({ id }) => id)).size).toBe(figures.length);
    const files = unzipSync(bytes);
    const pngs = Object.keys(files).filter((name) => name.endsWith('.png'));
    expect(pngs).toHaveLength(figures.length);
    const widths = pngs.map((name) =>
      new DataView(files[name]!.buffer, files[name]!.byteOffset).getUint32(16),
    );
    expect(widths.toSorted()).toEqual(
      figures.map(({ name }) => (name.startsWith('timeline') ? 2000 : 1000)).toSorted(),
    );
    const svgs = Object.keys(files).filter((name) => name.endsWith('.svg'));
    expect(svgs).toHaveLength(figures.length);
    for (const name of svgs) expect(strFromU8(files[name]!)).not.toMatch(/<style|<script|href/);
  });

  test('a timeline that lies stands on pages that lie, with its heading', async () => {
    const lying = partsOf(await word.render({ ...rendering, orientation: 'landscape' }));
    const shapes = allOf(lying.get('word/document.xml')!, 'w:pgSz').map(
      ({ attributes }) => attributes['w:orient'],
    );
    expect(shapes).toEqual(['portrait', 'portrait', 'landscape', 'portrait']);
  });
});

test('a plan with only a title is a document', async () => {
  const parts = await made({});
  expect(paragraphsOf(parts).map(textOf)).toEqual(expect.arrayContaining(['A plan', 'At a glance']));
});

test('text from the right is marked as such', () => {
  const arabic = paragraphsOf(parts).filter((paragraph) => textOf(paragraph).startsWith('العائلات'));
  expect(arabic.length).toBeGreaterThan(1);
  for (const paragraph of arabic) {
    expect(allOf(paragraph, 'w:bidi').length).toBe(1);
    expect(allOf(paragraph, 'w:rtl').length).toBeGreaterThan(0);
  }
});
