import type { Brand } from './brand.ts';
import type { Format, Rendering } from './format.ts';
import { planDocument } from './plan-document.ts';
import { loadTemplate, type LoadedTemplate, type TemplateChoice } from './templates.ts';
import { ownDesign, type Design } from './word/design.ts';
import { picturesOf } from './word/pictures.ts';
import { wordDocument } from './word/word-document.ts';

/** The plan as a Word document: what its Markdown says, with the drawings of its page. */
export async function docx(choice: TemplateChoice = {}): Promise<Format<Promise<Uint8Array>>> {
  const template = await loadTemplate(choice, 'md');
  return { name: 'docx', render: (rendering) => word(template, rendering) };
}

async function word(template: LoadedTemplate, rendering: Rendering): Promise<Uint8Array> {
  const { figures, ...document } = planDocument(template, rendering);
  const { brand } = rendering;
  const design = await designOf(brand);
  const pictures = figures.flatMap((figures) => picturesOf(figures, design.pages));
  return wordDocument({
    ...document,
    pictures: new Map(pictures.map((picture) => [picture.figure.name, picture])),
    design,
    ...(brand && { brand }),
  });
}

/** By the organisation's own template, where it has one. */
async function designOf(brand: Brand | undefined): Promise<Design> {
  if (!brand?.word) return ownDesign(brand);
  const { readTemplate } = await import('./word/template/read-template.ts');
  return readTemplate(brand.word, brand);
}
