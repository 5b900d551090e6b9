import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { html as loadHtml } from '../../../src/formats/html.ts';
import { md as loadMd } from '../../../src/formats/md.ts';
import { folderOf } from '../../plan/files.ts';
import { renderingOfText } from '../rendering-of.ts';
import { hasBrowser, openBrowser, whyNot } from './browser.ts';

const [html, md] = [await loadHtml({ document: 'paper' }), await loadMd({ document: 'paper' })];
const suite = hasBrowser ? describe : describe.skip;

/** A plan with every section, as a paper that is about that plan and has every section itself. */
const every = readFileSync(path.join(import.meta.dirname, 'cases/every-field/plan.yaml'), 'utf8');
const paper = `${every.replace(/^kind: plan$/m, 'kind: paper')}
meeting: The Board
date: 26 March 2026
recommendation: [Approve the plan]
about: { plan: water.yaml, since: old.yaml }
`;

const water = `title: Water
summary: |
  About water.

  About *its* price, too.
continuum: { ambition: participation }
stakeholders: [{ id: carers, name: Carers }]
activities:
  - { id: evening, name: Evening, with: carers, when: 6 May 2026, status: planned }
  - { id: talk, name: Talk, with: carers, when: TBC, lead: Head }
feedback: [{ said: It is dear., from: carers }]
review: { text: It is looked at every year. }
`;

const files = { 'water.yaml': water, 'old.yaml': water.replace('6 May', '5 May') };

/** The first words of each paragraph that has a number, behind it; of a heading, all. */
const wordsOf = (text: string) =>
  text
    .replaceAll(/[*_\\]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .slice(0, 40);

function numbersInMarkdown(text: string): string[] {
  const matches = text.matchAll(/^(?:## (\d+)|\*\*(\d+\.\d+)\*\*) (.*(?:\n(?!\n).*)*)/gm);
  return [...matches].map(([, section, paragraph, words]) => wordsOf(`${section ?? paragraph} ${words!}`));
}

/** What style sheets count cannot be read from a page; so it is counted where they say that they count. */
const numbersInPage = `(() => {
  let section = 0, paragraph = 0;
  const found = [];
  for (const element of document.querySelectorAll('main > section, main h2, main p')) {
    const before = getComputedStyle(element, '::before');
    if (element.matches('main > section')) { section++; paragraph = 0; continue; }
    if (before.content === 'none') continue;
    if (element.matches('h2')) found.push(section + ' ' + element.textContent);
    else if (before.counterIncrement.startsWith('paragraph')) found.push(section + '.' + ++paragraph + ' ' + element.textContent);
  }
  return found;
})()`;

suite(hasBrowser ? 'paragraphs of a paper' : `paragraphs of a paper (${whyNot})`, () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await openBrowser();
  });

  afterAll(() => browser?.close());

  test('have the same numbers on the page and in Markdown', async () => {
    const rendering = await renderingOfText(paper, 'paper.yaml', folderOf(files, 'paper.yaml'));
    const page = await browser.newPage();
    await page.setContent(await html.render(rendering));
    const inPage = (await page.evaluate<string[]>(numbersInPage)).map(wordsOf);
    await page.close();
    const inMarkdown = numbersInMarkdown(await md.render(rendering));
    expect(inMarkdown).toEqual(inPage);
    const names = inPage.map((words) => words.replace(/^[\d.]+ /, ''));
    expect(names).toEqual(expect.arrayContaining(['About its price, too.', 'It is looked at every year.']));
    expect(
      names.filter((words) => /^(?:What matters to them|Access|What is to come of it)$/.test(words)),
    ).toEqual([]);
  });
});
