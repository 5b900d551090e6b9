import { expect, test } from 'vitest';
import { html as loadHtml } from '../../src/formats/html.ts';
import { md as loadMd } from '../../src/formats/md.ts';
import { folderOf } from '../plan/files.ts';
import { renderingOfText } from '../formats/rendering-of.ts';

const [html, md] = [await loadHtml({ document: 'paper' }), await loadMd({ document: 'paper' })];

const paper = `kind: paper
title: A paper
meeting: The Board
date: 26 March 2026
access: public
summary: About water.
recommendation: [Approve the plan, To note the dates]
implications: { finance: None. }
about: water.yaml
sections: [{ id: more, heading: More, text: More of it. }]
`;

const water = `title: Water
milestones:
  - { name: Draft, when: 1 March 2026, lead: Head, status: planned }
  - { name: Word, when: 2 March 2026, lead: Head }
  - { name: Decision, when: 6 May 2026, lead: Head }
`;

const rendering = await renderingOfText(paper, 'paper.yaml', folderOf({ 'water.yaml': water }, 'paper.yaml'));
const [page, markdown] = [String(await html.render(rendering)), String(await md.render(rendering))];

test('the labels of a cover stand out, and its requests are told apart', () => {
  const rows = markdown.split('\n').filter((line) => line.startsWith('| **'));
  expect(rows.map((row) => row.replaceAll(/ +/g, ' '))).toEqual(
    expect.arrayContaining([
      '| **Session** | In public |',
      '| **Recommendation** | (1) **approve** the plan; (2) **note** the dates |',
      '| **Finance** | None. |',
    ]),
  );
});

test('what is asked comes right behind the summary', () => {
  const headings = [...markdown.matchAll(/^## \d+ (.*)$/gm)].map(([, words]) => words);
  expect(headings.slice(0, 3)).toEqual(['Summary', 'Recommendation', 'More']);
  const linked = [...page.matchAll(/<li><a href="#[^"]*">(?:<bdi>)?([^<]*)/g)].map(([, words]) => words);
  expect(linked.slice(0, 3)).toEqual(['Summary', 'Recommendation', 'More']);
  expect(markdown).toContain('**2.1** The Board is asked to:\n');
});

test('each table of what is due is named once', () => {
  const named = [...page.matchAll(/<(?:caption|h4)><bdi>([^<]*)<\/bdi><\/(?:caption|h4)>/g)].map(
    ([, words]) => words,
  );
  // What is not recorded is not for the public.
  expect(named).toEqual(['What is due', 'What is late']);
  const headings = [...markdown.matchAll(/^#### (.*)$/gm)].map(([, words]) => words);
  expect(headings).toEqual(['Late']);
});
