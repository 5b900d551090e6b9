import type { TemplateParts } from 'engage:templates';
import { isoOf } from '../dates/index.ts';
import type { Plan } from '../plan/plan.ts';
import type { Block } from './document/block.ts';
import { figureMark, readMarkdown } from './document/read-markdown.ts';
import { figuresOf, type Figure } from './figures.ts';
import type { Rendering } from './format.ts';
import { planMarkdown } from './plan-markdown.ts';

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

/** The document of a plan, by the template of its Markdown. */
export function planDocument(parts: TemplateParts, rendering: Rendering): PlanDocument {
  const kinds = figuresOf(rendering);
  const figures = Object.fromEntries(
    Object.entries(kinds).map(([kind, figures]) => [
      kind,
      // The drawing leaves nothing out, as a Mermaid chart does.
      figures.map(({ name }: { name: string }) => ({ name, left: [] })),
    ]),
  );
  const markdown = planMarkdown(parts, rendering, { figures, drawing: figureMark });
  const { organisation } = rendering.plan;
  const date = dateOf(rendering.plan);
  return {
    blocks: readMarkdown(markdown),
    figures: [kinds.timeline, kinds.continuum, kinds.ratings],
    ...(organisation !== undefined && { organisation }),
    ...(date !== undefined && { date }),
  };
}

/** The day of the document, where its date is one day and no more or less. */
function dateOf({ document }: Plan): string | undefined {
  const timing = document.date?.timing;
  if (timing?.type !== 'interval' || timing.precision !== 'day' || timing.approximate) return undefined;
  return timing.start.earliest === timing.end.latest ? isoOf(timing.start.earliest) : undefined;
}
