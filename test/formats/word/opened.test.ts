/** Another program opens the document, and finds in it what a reader would. */
import { describe, expect, test } from 'vitest';
import { docx } from '../../../src/formats/docx.ts';
import { planFiles, renderingOfFile } from '../rendering-of.ts';
import { hasOffice, pagesOf, whyNot } from './office.ts';
import { allOf, paragraphsOf, partsOf, styleOf, textOf } from './parts.ts';

if (!hasOffice) test.skip(`LibreOffice opens the document (${whyNot})`);

/** One of each kind, and the one with everything: opening takes seconds. */
const files = [
  planFiles['every-field'],
  planFiles.herefordshire,
  'examples/east-and-north-herts/strategy.yaml',
  'examples/mid-and-south-essex/framework.yaml',
  'examples/portfolio/board-paper.yaml',
];

describe.skipIf(!hasOffice).each(files)('%s in LibreOffice', async (file) => {
  const bytes = hasOffice ? await documentOf(file) : new Uint8Array();
  const pages = hasOffice ? pagesOf(bytes) : [];
  const words = pages.map((page) => page.replace(/\s+/g, ' '));

  test('has its pages, each with its number and all but the first with the title', () => {
    expect(pages.length).toBeGreaterThan(2);
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
    expect(sections.length).toBeGreaterThan(4);
    for (const section of sections) {
      const page = Number(entries.find(([, text]) => text === section)![2]);
      // Long contents go on over the page.
      expect(words.slice(0, 2).join('').replaceAll(' ', '')).toContain(`${section.replaceAll(' ', '')}.`);
      // Word's pages are estimated, and LibreOffice's are a little different: by a page for each twenty.
      const off = Math.ceil(page / 20);
      const near = words
        .slice(Math.max(1, page - 1 - off), page + off)
        .join(' ')
        .replaceAll(' ', '');
      expect(near, `${section} on page ${page}`).toContain(section.replaceAll(' ', ''));
    }
  });
});

async function documentOf(file: string): Promise<Uint8Array> {
  const rendering = await renderingOfFile(file);
  const word = await docx({ document: rendering.plan.kind });
  return word.render(rendering);
}
