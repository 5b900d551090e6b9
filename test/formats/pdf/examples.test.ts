/** The PDF of each example, of whatever kind, is in order: what a screen reader goes by. */
import { beforeAll, describe, expect, test } from 'vitest';
import { figuresOf, subjectFigures, type Figure } from '../../../src/formats/figures.ts';
import type { Rendering } from '../../../src/formats/format.ts';
import { pdf } from '../../../src/formats/pdf.ts';
import { exampleFiles, renderingOfFile } from '../rendering-of.ts';
import { allTags, readPdf, textOf, type ReadPdf } from './structure.ts';

describe.each(exampleFiles)('%s', (file) => {
  let rendering: Rendering;
  let bytes: Uint8Array;
  let document: ReadPdf;

  beforeAll(async () => {
    rendering = await renderingOfFile(file);
    const format = await pdf({ document: rendering.plan.kind });
    bytes = await format.render(rendering);
    document = await readPdf(bytes);
  });

  test('keeps to PDF/UA-1, with its title and its language', () => {
    expect(Buffer.from(bytes).toString('latin1')).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(document).toMatchObject({ title: rendering.plan.title, language: 'en-GB' });
  });

  test('has headings in order, and a bookmark for each', () => {
    const headings = allTags(document, 'H1', 'H2', 'H3', 'H4').map((tag) => ({
      level: Number(tag.role.slice(1)),
      title: textOf(tag).replaceAll(/\s/g, ''),
    }));
    expect(headings.length).toBeGreaterThan(5);
    headings.forEach(({ level, title }, index) =>
      expect(level, title).toBeLessThanOrEqual((headings[index - 1]?.level ?? 0) + 1),
    );
    const titles = (marks: ReadPdf['bookmarks']): string[] =>
      marks.flatMap(({ title, items }) => [title.replaceAll(/\s/g, ''), ...titles(items)]);
    expect(titles(document.bookmarks)).toEqual(
      headings.map(({ title }) => title).filter((title) => title !== 'Contents'),
    );
  });

  test('has a head in each table', () => {
    const tables = allTags(document, 'Table');
    expect(tables.length).toBeGreaterThan(0);
    for (const table of tables) expect(textOf(table).trim()).not.toBe('');
    expect(allTags(document, 'TH').length).toBeGreaterThanOrEqual(2 * new Set(tables).size);
  });

  test('has every drawing, those of the plans that it is about too, with what it shows in words', () => {
    const figures = [figuresOf(rendering), ...subjectFigures(rendering)];
    const words = (each: readonly Figure[]) =>
      each.map(({ title, description }) => `${title}. ${description}`);
    const alts = allTags(document, 'Figure').map(({ alt }) => alt);
    // Which of them a document shows is for its template, but a timeline is always shown.
    expect(alts).toEqual(expect.arrayContaining(figures.flatMap(({ timeline }) => words(timeline))));
    const all = new Set(figures.flatMap((each) => words(Object.values(each).flat())));
    expect(alts.filter((alt) => !all.has(alt ?? ''))).toEqual([]);
  });

  test('has the number of each page on it', () => {
    document.pages.forEach(({ artifacts }, index) =>
      expect(artifacts).toContain(`Page ${index + 1} of ${document.pages.length}`),
    );
  });
});
