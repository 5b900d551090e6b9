/** What the Markdown says, the Word document says: word for word, for plans of every kind. */
import * as fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { docx } from '../../../src/formats/docx.ts';
import { md } from '../../../src/formats/md.ts';
import type { Rendering } from '../../../src/formats/format.ts';
import { anyPlan, hostileNames } from '../drawing/any-plan.ts';
import { everyKind } from '../drawing/plans.ts';
import { everyFieldWith } from '../every-text.ts';
import { exampleFiles, planFiles, renderingOf, renderingOfFile, renderingOfText } from '../rendering-of.ts';
import { markdownWords } from './markdown-words.ts';
import { allOf, paragraphsOf, partsOf, styleOf, textOf, wordsOf } from './parts.ts';

// The pictures take nearly all of the time, and no words.
vi.mock('@resvg/resvg-js', () => ({
  Resvg: class {
    render() {
      return { asPng: () => new Uint8Array([1, 2, 3]) };
    }
  },
}));

const files = [...exampleFiles, planFiles['every-field']];

async function expectSameWords(rendering: Rendering): Promise<void> {
  const [word, markdown] = [
    await docx({ document: rendering.plan.kind }),
    await md({ document: rendering.plan.kind }),
  ];
  const parts = partsOf(await word.render(rendering));
  expect(wordsOf(parts)).toEqual(markdownWords(markdown.render(rendering)));
}

test.each(files)('%s', async (file) => {
  await expectSameWords(await renderingOfFile(file));
});

test('every kind of timing', async () => {
  await expectSameWords(renderingOf(everyKind));
});

test('a hundred plans and more, with names that are meant to break something', async () => {
  await fc.assert(
    fc.asyncProperty(anyPlan, (brief) => expectSameWords(renderingOf(brief))),
    { numRuns: 120 },
  );
}, 120_000);

/** What no file may hold, so that no plan does either. */
// oxlint-disable-next-line no-control-regex -- these characters are what this expression is about
const refused = /[\u0000-\u0008\u001b\u202e]|\p{Surrogate}/u;

/** What somebody might hope to get into a document. */
const attempts = [
  ...hostileNames.filter((name) => name.trim() !== '' && !refused.test(name)),
  '```figure\ntimeline-1\n```',
  '~~~figure\ntimeline-1\n~~~',
  '</w:t></w:r><w:fldSimple w:instr="DDEAUTO c:\\\\cmd"/>',
  '{ INCLUDEPICTURE "http://example.org/x.png" }',
  '![picture](http://example.org/x.png)',
  '[link](javascript:alert(1)) [file](file:///etc/passwd)',
  '# heading\n\n| a | b |\n|---|---|\n| c | d |',
];

const hyperlink = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';

const harmless = outlineOf(await partsWith('word'));

test.each(attempts)('%j stays text wherever it stands', async (attempt) => {
  const parts = await partsWith(attempt);
  expect(outlineOf(parts)).toEqual(harmless);
});

async function partsWith(words: string) {
  const word = await docx();
  return partsOf(await word.render(await renderingOfText(everyFieldWith((index) => `${words} ${index}`))));
}

/** What of a document no text may change: its headings, pictures and fields, and what its relationships lead to. */
function outlineOf(parts: Awaited<ReturnType<typeof partsWith>>) {
  const body = parts.get('word/document.xml')!;
  const relationships = allOf(parts.get('word/_rels/document.xml.rels')!, 'Relationship');
  return {
    headings: paragraphsOf(parts)
      .map(styleOf)
      .filter((style) => /^(?:Heading|Title)/.test(style ?? '')),
    // Long names make a timeline longer, and it may take another page.
    pictures: new Set(allOf(body, 'wp:docPr').map(({ attributes }) => attributes['name']!.split('-')[0])),
    fields: allOf(body, 'w:instrText').map((field) => textOf(field).replace(/_Toc\d+/, '_Toc')),
    others: ['w:fldSimple', 'w:object', 'w:altChunk', 'w:pict', 'w:control'].flatMap((name) =>
      allOf(body, name),
    ),
    external: new Set(
      relationships
        .filter(({ attributes }) => attributes['TargetMode'] === 'External')
        .map(
          ({ attributes }) =>
            `${attributes['Type']} ${/^(?:https?:\/\/|mailto:)/.test(attributes['Target']!)}`,
        )
        .concat(`${hyperlink} true`),
    ),
    parts: [...parts.keys()].filter((name) => !name.includes('media')),
  };
}
