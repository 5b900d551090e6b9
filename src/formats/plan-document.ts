import { isoOf } from '../dates/index.ts';
import type { Plan } from '../plan/plan.ts';
import { dayIn } from '../plan/seen-from.ts';
import type { Block } from './document/block.ts';
import { figureMark, readMarkdown } from './document/read-markdown.ts';
import { figuresOf, subjectFigures, type Figure, type Figures } from './figures.ts';
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
  const all = [figuresOf(rendering), ...subjectFigures(rendering)];
  const { views, place, placed } = placing(all);
  const [figures, ...ofSubjects] = views;
  const markdown = planMarkdown(template, rendering, { figures: figures!, ofSubjects, drawing: place });
  const { organisation = rendering.brand?.name } = rendering.plan;
  const date = dateOf(rendering.plan);
  return {
    blocks: readMarkdown(markdown, {
      figures: new Set(placed().flatMap((kind) => kind.map(({ name }) => name))),
      hasNumbers: hasNumbers(rendering.plan),
    }),
    figures: placed(),
    ...(organisation !== undefined && { organisation }),
    ...(date !== undefined && { date }),
  };
}

/** What a template places of drawings: of those that it does not ask for, none is drawn. */
function placing(all: readonly Figures[]) {
  const asked = new Set<readonly Figure[]>();
  const names = new Set<string>();
  const isThere = (name: string) => [...asked].some((kind) => kind.some((figure) => figure.name === name));
  const viewed = (kind: readonly Figure[]) => {
    asked.add(kind);
    // The drawing leaves nothing out, as a Mermaid chart does.
    return kind.map(({ name }) => ({ name, left: [] }));
  };
  return {
    views: all.map((figures) => viewOf(figures, viewed)),
    place(name: string) {
      // A name that is written out in a template was not looked for among those that there are.
      if (!isThere(name)) all.flatMap(kindsOf).forEach((kind) => asked.add(kind));
      if (!isThere(name)) return undefined;
      names.add(name);
      return figureMark(name);
    },
    placed: () =>
      [...asked].map((kind) => kind.filter(({ name }) => names.has(name))).filter((kind) => kind.length > 0),
  };
}

function viewOf(figures: Figures, viewed: (kind: readonly Figure[]) => View[]): View {
  return {
    get timeline() {
      return viewed(figures.timeline);
    },
    get continuum() {
      return viewed(figures.continuum);
    },
    get ratings() {
      return viewed(figures.ratings);
    },
  };
}

function kindsOf({ timeline, continuum, ratings }: Figures): (readonly Figure[])[] {
  return [timeline, continuum, ratings];
}

/** The day of the document, or of the meeting, where that is one day. */
function dateOf({ document, cover }: Plan): string | undefined {
  const day = dayIn(document.date?.timing) ?? dayIn(cover?.date?.timing);
  return day === undefined ? undefined : isoOf(day);
}
