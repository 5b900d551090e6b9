import type { Brand } from '../brand.ts';
import type { Block, Heading } from '../document/block.ts';
import { contentsDepth } from '../document/contents-depth.ts';
import { ownPages, roomOf } from '../document/measures.ts';
import type { PlacedFigure } from '../document/placed-figures.ts';
import { frontAndRest, sectionsOf } from '../document/sections.ts';
import { runningTitle, titleOf } from '../document/title.ts';
import { drawable } from '../drawing/element.ts';
import { logoOf, lookOf } from './look.ts';
import { pdfBlocks, type PdfInk } from './pdf-blocks.ts';
import { shownText } from './shown-text.ts';
import { typeset } from './typeset.ts';

/** What a PDF is made from. */
export interface PdfSource {
  /** A heading of level 1 first, which is the title. */
  readonly blocks: readonly Block[];
  /** The drawings that its figures name. */
  readonly figures: ReadonlyMap<string, PlacedFigure>;
  readonly organisation?: string;
  /** The day of the document, as YYYY-MM-DD. Without it the file says of no day that it was made then. */
  readonly date?: string;
  /** Its colour and its logo; the fonts are those of the program, as a PDF has them in itself. */
  readonly brand?: Brand;
}

/** A PDF that keeps to PDF/UA-1, the standard of accessible documents: the same bytes for the same source. */
export function pdfDocument(source: PdfSource): Promise<Uint8Array> {
  const { blocks, figures, organisation, date, brand } = source;
  const [front, rest] = frontAndRest(blocks);
  const ink: PdfInk = { figures, levelOf: nestedLevels() };
  const title = shownText(titleOf(blocks)).trim() || untitled;
  return typeset({
    look: lookOf(brand),
    ...(brand?.logo && { logo: logoOf(brand.logo, brand.name ?? 'Logo') }),
    title,
    header: runningTitle(title),
    ...(organisation !== undefined && { author: drawable(organisation) }),
    ...(date !== undefined && { date: dateOf(date) }),
    contents: contentsDepth(rest),
    front: pdfBlocks(front, roomOf(ownPages.portrait).width, ink),
    sections: sectionsOf(rest, (name) => figures.get(name)!.shape).map(({ shape, blocks }) => ({
      shape,
      blocks: pdfBlocks(blocks, roomOf(ownPages[shape]).width, ink),
    })),
  });
}

/** A PDF has to have a title. */
const untitled = 'Document';

/** The title is no heading, so that those of the sections are of the first level; a level below one is never left out. */
function nestedLevels(): PdfInk['levelOf'] {
  let last = 0;
  return ({ level }: Heading) => {
    if (level === 1) return 1;
    last = Math.max(1, Math.min(level - 1, last + 1));
    return last;
  };
}

function dateOf(date: string) {
  const [year, month, day] = date.split('-').map(Number);
  return { year, month, day };
}
