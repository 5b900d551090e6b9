import { expect, test } from 'vitest';
import { allFigures, figuresOf, subjectFigures } from '../../src/formats/figures.ts';
import { templatesOf } from '../../src/formats/own-templates.ts';
import { planDocument } from '../../src/formats/plan-document.ts';
import { builtIn, type Templates } from '../../src/formats/templates.ts';
import { planFiles, renderingOfFile } from './rendering-of.ts';

const rendering = await renderingOfFile(planFiles['every-field']);

const figuresWith = async (templates: Templates, document: string, of = rendering) =>
  planDocument(await templates.load(document, 'md'), of).figures.map((kind) => kind.map(({ name }) => name));

const figuresOfPage = async (page: string) =>
  figuresWith(await templatesOf({ 'own/page.md.hbs': page }), 'own');

test('a document has the drawings that its template places', async () => {
  const { timeline, continuum, ratings } = figuresOf(rendering);
  const all = [timeline, continuum, ratings].map((kind) => kind.map(({ name }) => name));
  expect((await figuresWith(builtIn, 'plan')).toSorted()).toEqual(all.toSorted());
  expect(await figuresOfPage('{{#each figures.ratings}}{{drawing name}}{{/each}}')).toEqual([['ratings-1']]);
  expect(await figuresOfPage('{{drawing "continuum-1"}}')).toEqual([['continuum-1']]);
});

test('so has a paper, of the plans that it is about', async () => {
  const paper = await renderingOfFile('examples/portfolio/board-paper.yaml');
  const names = allFigures(subjectFigures(paper)).map(({ name }) => name);
  expect((await figuresWith(builtIn, 'paper', paper)).flat().toSorted()).toEqual(names.toSorted());
});

test('it has none where no drawing is placed', async () => {
  expect(await figuresWith(builtIn, 'feedback')).toEqual([]);
  expect(await figuresOfPage('# {{title}}')).toEqual([]);
  expect(await figuresOfPage('{{#each figures.timeline}}- {{name}}{{/each}}')).toEqual([]);
});
