import templates from 'engage:templates';
import { placedFigures } from './document/placed-figures.ts';
import type { Kind } from '../plan/kinds.ts';
import type { Format } from './format.ts';
import { pdfDocument } from './pdf/pdf-document.ts';
import { planDocument } from './plan-document.ts';

/** The plan as a PDF: what its Markdown says, with the drawings of its page. */
export async function pdf(kind: Kind = 'plan'): Promise<Format<Promise<Uint8Array>>> {
  const { default: template } = await templates[`${kind}/md`]!();
  return {
    name: 'pdf',
    render(rendering) {
      const { figures, ...document } = planDocument(template, rendering);
      const placed = figures.flatMap(placedFigures);
      return pdfDocument({
        ...document,
        figures: new Map(placed.map((each) => [each.figure.name, each])),
      });
    },
  };
}
