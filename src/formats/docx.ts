import type { Format } from './format.ts';
import { planDocument } from './plan-document.ts';
import { loadTemplate, type TemplateChoice } from './templates.ts';
import { picturesOf } from './word/pictures.ts';
import { wordDocument } from './word/word-document.ts';

/** The plan as a Word document: what its Markdown says, with the drawings of its page. */
export async function docx(choice: TemplateChoice = {}): Promise<Format<Promise<Uint8Array>>> {
  const template = await loadTemplate(choice, 'md');
  return {
    name: 'docx',
    render(rendering) {
      const { figures, ...document } = planDocument(template, rendering);
      const pictures = figures.flatMap(picturesOf);
      return wordDocument({
        ...document,
        pictures: new Map(pictures.map((picture) => [picture.figure.name, picture])),
      });
    },
  };
}
