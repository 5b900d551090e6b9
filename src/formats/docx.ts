import templates, { type TemplateParts } from 'engage:templates';
import { isoOf } from '../dates/index.ts';
import type { Plan } from '../plan/plan.ts';
import type { Brand } from './brand.ts';
import { figureMark, readMarkdown } from './document/read-markdown.ts';
import { figuresOf } from './figures.ts';
import type { Format, Rendering } from './format.ts';
import { planMarkdown } from './plan-markdown.ts';
import { ownDesign, type Design } from './word/design.ts';
import { picturesOf } from './word/pictures.ts';
import { wordDocument } from './word/word-document.ts';

/** The plan as a Word document: what its Markdown says, with the drawings of its page. */
export async function docx(): Promise<Format<Promise<Uint8Array>>> {
  const { default: parts } = await templates['plan/md']!();
  return { name: 'docx', render: (rendering) => word(parts, rendering) };
}

async function word(parts: TemplateParts, rendering: Rendering): Promise<Uint8Array> {
  const kinds = figuresOf(rendering);
  const figures = Object.fromEntries(
    Object.entries(kinds).map(([kind, figures]) => [
      kind,
      // The drawing leaves nothing out, as a Mermaid chart does.
      figures.map(({ name }: { name: string }) => ({ name, left: [] })),
    ]),
  );
  const markdown = planMarkdown(parts, rendering, { figures, drawing: figureMark });
  const { brand } = rendering;
  const design = await designOf(brand);
  const pictures = [kinds.timeline, kinds.continuum, kinds.ratings].flatMap((figures) =>
    picturesOf(figures, design.pages),
  );
  const { organisation = brand?.name } = rendering.plan;
  const date = dateOf(rendering.plan);
  return wordDocument({
    blocks: readMarkdown(markdown),
    pictures: new Map(pictures.map((picture) => [picture.figure.name, picture])),
    design,
    ...(brand && { brand }),
    ...(organisation !== undefined && { organisation }),
    ...(date !== undefined && { date }),
  });
}

/** By the organisation's own template, where it has one. */
async function designOf(brand: Brand | undefined): Promise<Design> {
  if (!brand?.word) return ownDesign(brand);
  const { readTemplate } = await import('./word/template/read-template.ts');
  return readTemplate(brand.word, brand);
}

/** The day of the document, where its date is one day and no more or less. */
function dateOf({ document }: Plan): string | undefined {
  const timing = document.date?.timing;
  if (timing?.type !== 'interval' || timing.precision !== 'day' || timing.approximate) return undefined;
  return timing.start.earliest === timing.end.latest ? isoOf(timing.start.earliest) : undefined;
}
