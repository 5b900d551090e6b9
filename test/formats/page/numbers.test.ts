/** The numbers of sections and paragraphs, which style sheets count on the page, are those of the Markdown. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, CDPSession } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Rendering } from '../../../src/formats/format.ts';
import { html } from '../../../src/formats/html.ts';
import { md } from '../../../src/formats/md.ts';
import { folderOf } from '../../plan/files.ts';
import { exampleFiles, renderingOfFile, renderingOfText } from '../rendering-of.ts';
import { hasBrowser, openBrowser, whyNot } from './browser.ts';

/** A paper whose sections hold all that prose may hold. */
const everyProse = `kind: paper
title: A paper
meeting: Board
summary: |
  One.

  Two
  lines.

  ## A heading of the author's

  Three.
sections:
  - heading: "## Marked"
    text: |
      First.

      - a list

        with a paragraph

      1. one
      2. two

      > said
      >
      > twice

          code

      ~~~
      ## no heading

      no paragraph
      ~~~

      | a | b |
      | --- | --- |
      | c | d |

      #### Deep

      Last.
  - heading: "3.1 Numbered by hand"
    text: "Only **one**."
  - { heading: Behind, text: Closing., last: true }
recommendation: [Note it]
`;

/** A plan with every section, as a paper that has them all itself and is about a plan. */
const everySection = `${textOf('cases/every-field/plan.yaml').replace(/^kind: plan$/m, 'kind: paper')}
meeting: Board
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

function textOf(name: string): string {
  return readFileSync(path.join(import.meta.dirname, name), 'utf8');
}

const renderings: readonly (readonly [string, Rendering])[] = [
  ...(
    await Promise.all(exampleFiles.map(async (file) => [file, await renderingOfFile(file)] as const))
  ).filter(([, { plan }]) => plan.kind === 'paper'),
  ['all sections', await renderingOfText(everySection, 'paper.yaml', folderOf(files, 'paper.yaml'))],
  ['all kinds of prose', await renderingOfText(everyProse.replace(', last: true', ''))],
];

const [page, markdown] = await Promise.all([html({ document: 'paper' }), md({ document: 'paper' })]);

describe.skipIf(!hasBrowser)(hasBrowser ? 'numbers' : `numbers (${whyNot})`, () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await openBrowser();
  });

  afterAll(() => browser?.close());

  test.each(renderings)('of %s', async (_, rendering) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const shown = await context.newPage();
    await shown.setContent(await page.render(rendering));
    const onPage = await numbersOn(await context.newCDPSession(shown));
    await context.close();
    const inMarkdown = numbersIn(markdown.render(rendering));
    expect(inMarkdown.length).toBeGreaterThan(4);
    expect(onPage).toEqual(inMarkdown);
  });
});

/** As a screen reader is told them: each number, and how what it numbers begins. A counter is a text of its own. */
async function numbersOn(session: CDPSession): Promise<string[]> {
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const texts = nodes
    .filter(({ role }) => role?.value === 'StaticText')
    .map(({ name }) => String(name?.value));
  const found = `|${texts.join('|')}`.matchAll(/\|(\d+)(?:\|\.\|(\d+))?\| +\|([^|]*)/g);
  return [...found].map(([, section, paragraph, rest]) => numbered([section, paragraph], rest!));
}

function numbersIn(text: string): string[] {
  return [...text.matchAll(/^(?:## (\d+)|\*\*(\d+)\.(\d+)\*\*) (.*)$/gm)].map(
    ([, heading, section, paragraph, rest]) => numbered([heading ?? section, paragraph], rest!),
  );
}

/** "2.1 Har": a number, and the first letters behind it without the marks of Markdown. */
function numbered(number: readonly (string | undefined)[], text: string): string {
  const [beginning] = /^[^a-z]*[a-z]{0,3}/i.exec(text.replaceAll(/[\\*[`]/g, ''))!;
  return `${number.filter((part) => part !== undefined).join('.')} ${beginning.trim()}`;
}
