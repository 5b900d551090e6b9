import { ownPages } from './document/measures.ts';
import { placedFigures } from './document/placed-figures.ts';
import type { Format } from './format.ts';
import { pdfDocument } from './pdf/pdf-document.ts';
import { planDocument } from './plan-document.ts';
import { loadTemplate, type TemplateChoice } from './templates.ts';

/** The plan as a PDF: what its Markdown says, with the drawings of its page. */
export async function pdf(choice: TemplateChoice = {}): Promise<Format<Promise<Uint8Array>>> {
  const template = await loadTemplate(choice, 'md');
  return {
    name: 'pdf',
    render(rendering) {
      const { figures, ...document } = planDocument(template, rendering);
      const { brand } = rendering;
      const placed = figures.flatMap((figures) => placedFigures(figures, ownPages));
      return pdfDocument({
        ...document,
        figures: new Map(placed.map((each) => [each.figure.name, each])),
        ...(brand && { brand }),
      });
    },
  };
}
