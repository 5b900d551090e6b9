import { isoOf } from '../dates/index.ts';
import type { Plan } from '../plan/plan.ts';
import { dayIn } from '../plan/seen-from.ts';
import type { Block } from './document/block.ts';
import { figureMark, readMarkdown } from './document/read-markdown.ts';
import { allFigures, figuresOf, subjectFigures, type Figure, type Figures } from './figures.ts';
import type { Rendering } from './format.ts';
import { hasNumbers, planMarkdown } from './plan-markdown.ts';
import type { LoadedTemplate } from './templates.ts';
import type { View } from './view.ts';

/** A plan as a document of pages, before it is written as one of a kind. */
export interface PlanDocument {
  /** What its Markdown says; a heading of level 1 first, which is the title. */
  readonly blocks: readonly Block[];
  /** The drawings of its page that the blocks name, those of each kind together. */
  readonly figures: readonly (readonly Figure[])[];
  readonly organisation?: string;
  /** The day of the document, as YYYY-MM-DD, where its date is one day. */
  readonly date?: string;
}

/** A document by the template of its Markdown. */
export function planDocument(template: LoadedTemplate, rendering: Rendering): PlanDocument {
  const own = figuresOf(rendering);
  const ofSubjects = subjectFigures(rendering);
  const names = new Set(allFigures([own, ...ofSubjects]).map(({ name }) => name));
  const markdown = planMarkdown(template, rendering, {
    figures: namesOf(own),
    ofSubjects: ofSubjects.map(namesOf),
    drawing: (name) => (names.has(name) ? figureMark(name) : undefined),
  });
  const { organisation = rendering.brand?.name } = rendering.plan;
  const date = dateOf(rendering.plan);
  return {
    blocks: readMarkdown(markdown, { hasNumbers: hasNumbers(rendering.plan) }),
    figures: [own, ...ofSubjects].flatMap(({ timeline, continuum, ratings }) => [
      timeline,
      continuum,
      ratings,
    ]),
    ...(organisation !== undefined && { organisation }),
    ...(date !== undefined && { date }),
  };
}

/** What the template sees of figures. The drawing leaves nothing out, as a Mermaid chart does. */
function namesOf(figures: Figures): View {
  return Object.fromEntries(
    Object.entries(figures).map(([kind, figures]: [string, readonly Figure[]]) => [
      kind,
      figures.map(({ name }) => ({ name, left: [] })),
    ]),
  );
}

/** The day of the document, or of the meeting, where that is one day. */
function dateOf({ document, cover }: Plan): string | undefined {
  const day = dayIn(document.date?.timing) ?? dayIn(cover?.date?.timing);
  return day === undefined ? undefined : isoOf(day);
}
