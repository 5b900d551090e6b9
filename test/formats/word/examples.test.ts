/** The Word document of each example, of whatever kind, is in order: what a screen reader and Word itself go by. */
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { docx } from '../../../src/formats/docx.ts';
import { figuresOf, subjectFigures } from '../../../src/formats/figures.ts';
import type { Rendering } from '../../../src/formats/format.ts';
import { exampleFiles, renderingOfFile } from '../rendering-of.ts';
import { allOf, paragraphsOf, partsOf, styleOf, textOf, type Element } from './parts.ts';

// The pictures take nearly all of the time; what they are is not looked at here.
vi.mock('@resvg/resvg-js', () => ({
  Resvg: class {
    render() {
      return { asPng: () => new Uint8Array([1, 2, 3]) };
    }
  },
}));

describe.each(exampleFiles)('%s', (file) => {
  let rendering: Rendering;
  let parts: ReturnType<typeof partsOf>;

  beforeAll(async () => {
    rendering = await renderingOfFile(file);
    const word = await docx({ document: rendering.plan.kind });
    parts = partsOf(await word.render(rendering));
  });

  const body = () => parts.get('word/document.xml')!;
  const headings = () =>
    paragraphsOf(parts).flatMap((paragraph) => {
      const level = /^Heading(\d)$/.exec(styleOf(paragraph) ?? '')?.[1];
      return level === undefined ? [] : [{ level: Number(level), text: textOf(paragraph) }];
    });

  test('has its title once as such, in its properties too, and is in British English', () => {
    const titles = paragraphsOf(parts).filter((paragraph) => styleOf(paragraph) === 'Title');
    expect(titles.map(textOf)).toEqual([rendering.plan.title]);
    const [title] = allOf(parts.get('docProps/core.xml')!, 'dc:title');
    expect(title?.children.join('')).toBe(rendering.plan.title);
    const [defaults] = allOf(parts.get('word/styles.xml')!, 'w:rPrDefault');
    expect(allOf(defaults!, 'w:lang')[0]?.attributes['w:val']).toBe('en-GB');
  });

  test('has headings in order, none of them empty', () => {
    const found = headings();
    expect(found.length).toBeGreaterThan(5);
    found.forEach(({ level, text }, index) => {
      expect(level, text).toBeLessThanOrEqual((found[index - 1]?.level ?? 0) + 1);
      expect(text.trim()).not.toBe('');
    });
  });

  test('has contents with a page for each section, and of nothing that is not there', () => {
    const [contents] = allOf(body(), 'w:sdt');
    const entries = allOf(contents!, 'w:hyperlink').map((entry) => /^(.*?)\s\d+$/.exec(textOf(entry))![1]!);
    const found = headings().filter(({ level }) => level <= 2);
    const names = new Set(found.map(({ text }) => text));
    expect(entries.filter((entry) => !names.has(entry))).toEqual([]);
    const sections = found.filter(({ level }) => level === 1).map(({ text }) => text);
    expect(entries.filter((entry) => sections.includes(entry))).toEqual(sections);
  });

  test('has a head in each table, which is repeated, and rows that stay whole', () => {
    const tables = allOf(body(), 'w:tbl');
    expect(tables.length).toBeGreaterThan(0);
    for (const table of tables) {
      const rows = allOf(table, 'w:tr');
      expect(rows.map((row) => allOf(row, 'w:tblHeader').length > 0)).toEqual(
        rows.map((_, index) => index === 0),
      );
      expect(rows.every((row) => allOf(row, 'w:cantSplit').length > 0)).toBe(true);
      const columns = allOf(table, 'w:gridCol').length;
      expect(rows.map(widthOf)).toEqual(rows.map(() => columns));
    }
  });

  test('has every drawing, those of the plans that it is about too, with what it shows in words', () => {
    const figures = [figuresOf(rendering), ...subjectFigures(rendering)];
    const described = allOf(body(), 'wp:docPr').map(({ attributes }) => attributes);
    const all = figures.flatMap((each) => Object.values(each).flat());
    // Which of them a document shows is for its template, but a timeline is always shown.
    for (const { title } of figures.flatMap(({ timeline }) => timeline))
      expect(described.map((each) => each['title'])).toContain(title);
    for (const { title, descr } of described)
      expect(all.some((each) => each.title === title && descr!.includes(each.description))).toBe(true);
    expect(new Set(described.map(({ id }) => id)).size).toBe(described.length);
  });

  test('has links that lead to the web, to mail, or to a place in it', () => {
    const names = new Set(allOf(body(), 'w:bookmarkStart').map(({ attributes }) => attributes['w:name']));
    const inside = allOf(body(), 'w:hyperlink').flatMap(({ attributes }) => attributes['w:anchor'] ?? []);
    expect(inside.filter((name) => !names.has(name))).toEqual([]);
    const external = [...parts]
      .flatMap(([name, part]) => (name.endsWith('.rels') ? allOf(part, 'Relationship') : []))
      .filter(({ attributes }) => attributes['TargetMode'] === 'External');
    for (const { attributes } of external) expect(attributes['Target']).toMatch(/^(?:https?:\/\/|mailto:)/);
  });
});

/** How many columns the cells of a row take. */
function widthOf(row: Element): number {
  return allOf(row, 'w:tc')
    .map((cell) => Number(allOf(cell, 'w:gridSpan')[0]?.attributes['w:val'] ?? 1))
    .reduce((sum, each) => sum + each);
}
