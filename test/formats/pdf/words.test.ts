/** What the Markdown says, the PDF says: letter for letter in the order that it is read, for plans of every kind. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Rendering } from '../../../src/formats/format.ts';
import { md } from '../../../src/formats/md.ts';
import { pdf } from '../../../src/formats/pdf.ts';
import { shownText } from '../../../src/formats/pdf/shown-text.ts';
import { anyPlan, hostileNames } from '../drawing/any-plan.ts';
import { everyKind } from '../drawing/plans.ts';
import { everyFieldWith } from '../every-text.ts';
import { exampleFiles, planFiles, renderingOf, renderingOfFile, renderingOfText } from '../rendering-of.ts';
import { markdownWords } from '../word/markdown-words.ts';
import { allTags, readPdf, textOf, type ReadPdf } from './structure.ts';

const files = [...exampleFiles, planFiles['every-field']];

/** What a PDF and the Markdown say: both without what the other has not, such as contents and drawings. */
async function saidOf(rendering: Rendering): Promise<{ document: ReadPdf; told: string; said: string }> {
  const template = { document: rendering.plan.kind };
  const [made, markdown] = [await pdf(template), await md(template)];
  const document = await readPdf(await made.render(rendering));
  const told = document.pages.map(({ tags }) => textOf(tags, 'TOC', 'Figure', 'Caption', 'Lbl')).join('');
  const words = markdownWords(markdown.render(rendering)).join('');
  return { document, told: letters(told.replace('Contents', '')), said: letters(shownText(words)) };
}

/** Without blanks, as a line may end in a word, and without what has no shape. */
function letters(text: string): string {
  return text.replace(/\s|\p{Default_Ignorable_Code_Point}/gu, '').normalize('NFC');
}

test.each(files)('%s', async (file) => {
  const { told, said } = await saidOf(await renderingOfFile(file));
  expect(told).toBe(said);
});

test('every kind of timing', async () => {
  const { told, said } = await saidOf(renderingOf(everyKind));
  expect(told).toBe(said);
});

/**
 * Letters without their order, which only a program keeps that knows of rows that go on on the next page and of words
 * from right to left; and without letters that have marks, which the reader of this test counts twice.
 */
function counted(text: string): string {
  const plain = text.normalize('NFD').replace(/\P{M}\p{M}+/gu, '');
  return [...plain].toSorted().join('');
}

test('plans with names that are meant to break something', async () => {
  await fc.assert(
    fc.asyncProperty(anyPlan, async (brief) => {
      // Every letter with a mark is tried by itself, in `pdf.test.ts`; the reader of this test tells them otherwise.
      fc.pre(!/\p{M}/u.test(JSON.stringify(brief).normalize('NFD')));
      const { told, said } = await saidOf(renderingOf(brief));
      expect(counted(told)).toBe(counted(said));
    }),
    { numRuns: 8 },
  );
}, 300_000);

/** What no file may hold, so that no plan does either. */
// oxlint-disable-next-line no-control-regex -- these characters are what this expression is about
const refused = /[\u0000-\u0008\u001b\u202e]|\p{Surrogate}/u;

/** What somebody might hope to get into a document. */
const attempts = [
  ...hostileNames.filter((name) => name.trim() !== '' && !refused.test(name)),
  '#import "/etc/passwd": * #read("/etc/passwd") #include "x.typ"',
  '#eval("1 + 1") #{ panic() } #let x = 1',
  '$ x^2 $ $sys.inputs$ @reference <label> \\ \\u{41} ~ -- --- ...',
  '= heading\n\n== heading\n\n/ term: text\n\n+ numbered',
  '"); panic() //',
  '*/ /* `#x` ``` ```typ #x``` ',
  '```figure\ntimeline-1\n```',
  '[link](javascript:alert(1)) [file](file:///etc/passwd)',
  '# heading\n\n| a | b |\n|---|---|\n| c | d |',
  '![picture](http://example.org/x.png)',
];

/** Plans of which each text is one of the attempts, so that each stands in many places. */
const turns = [0, 1, 2];

test.each(turns)(
  'text stays text wherever it stands, in turn %i',
  async (turn) => {
    const plan = (words: (index: number) => string) => renderingOfText(everyFieldWith(words));
    const { document, told, said } = await saidOf(
      await plan((index) => `${attempts[(index * 3 + turn) % attempts.length]} ${index}`),
    );
    const harmless = await readPdf(await (await pdf()).render(await plan((index) => `word ${index}`)));
    expect(counted(told)).toBe(counted(said));
    expect(headingsOf(document)).toEqual(headingsOf(harmless));
    for (const link of document.pages.flatMap(({ links }) => links))
      expect(link).toMatch(/^(?:https?:|mailto:)/);
  },
  120_000,
);

function headingsOf(document: ReadPdf): string[] {
  return allTags(document, 'H1', 'H2', 'H3', 'H4', 'H5', 'H6').map(({ role }) => role);
}
