import templates from 'engage:templates';
import { placedFigures } from './document/placed-figures.ts';
import type { Format } from './format.ts';
import { pdfDocument } from './pdf/pdf-document.ts';
import { planDocument } from './plan-document.ts';

/** The plan as a PDF: what its Markdown says, with the drawings of its page. */
export async function pdf(): Promise<Format<Promise<Uint8Array>>> {
  const { default: parts } = await templates['plan/md']!();
  return {
    name: 'pdf',
    render(rendering) {
      const { figures, ...document } = planDocument(parts, rendering);
      const placed = figures.flatMap(placedFigures);
      return pdfDocument({
        ...document,
        figures: new Map(placed.map((each) => [each.figure.name, each])),
      });
    },
  };
}
