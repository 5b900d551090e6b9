/** Another program opens the document, and finds in it what a reader would. */
import { describe, expect, test } from 'vitest';
import { docx } from '../../../src/formats/docx.ts';
import { planFiles, renderingOfFile } from '../rendering-of.ts';
import { hasOffice, pagesOf, whyNot } from './office.ts';
import { allOf, paragraphsOf, partsOf, styleOf, textOf } from './parts.ts';

if (!hasOffice) test.skip(`LibreOffice opens the document (${whyNot})`);

const word = await docx();

describe.skipIf(!hasOffice).each(Object.entries(planFiles))('%s in LibreOffice', async (_, file) => {
  const bytes = hasOffice ? await word.render(await renderingOfFile(file)) : new Uint8Array();
  const pages = hasOffice ? pagesOf(bytes) : [];
  const words = pages.map((page) => page.replace(/\s+/g, ' '));

  test('has its pages, each with its number and all but the first with the title', () => {
    expect(pages.length).toBeGreaterThan(8);
    pages.forEach((_, index) => expect(words[index]).toContain(`Page ${index + 1} of ${pages.length}`));
    const title = /^.{20}/.exec(words[0]!.trim())![0];
    words.slice(1).forEach((page) => expect(page.trim().startsWith(title)).toBe(true));
  });

  test('has its contents on the first pages, with the pages on which the headings are, or next to them', () => {
    const parts = partsOf(bytes);
    const [contents] = allOf(parts.get('word/document.xml')!, 'w:sdt');
    const entries = allOf(contents!, 'w:hyperlink').map((entry) => /^(.*?) (\d+)$/.exec(textOf(entry))!);
    const sections = paragraphsOf(parts)
      .filter((paragraph) => styleOf(paragraph) === 'Heading1')
      .map(textOf);
    expect(sections.length).toBeGreaterThan(8);
    for (const section of sections) {
      const page = Number(entries.find(([, text]) => text === section)![2]);
      // Long contents go on over the page.
      expect(words.slice(0, 2).join('').replaceAll(' ', '')).toContain(`${section.replaceAll(' ', '')}.`);
      // Word's pages are estimated, and LibreOffice's are a little different.
      const near = words
        .slice(Math.max(1, page - 2), page + 1)
        .join(' ')
        .replaceAll(' ', '');
      expect(near, `${section} on page ${page}`).toContain(section.replaceAll(' ', ''));
    }
  });
});
