/**
 * Sizes of a plan on paper, in Word and in PDF alike. They are Word's own: pages and indents in twips, of which a point
 * has 20 and a CSS pixel 15, and type in half points.
 */

/** Twips in a pixel, in which drawings are measured. */
export const twipsOfPixel = 15;

/** How a printed page lies. */
export type PageShape = 'portrait' | 'landscape';

/** A page, in twips. */
export interface Page {
  readonly width: number;
  readonly height: number;
  /** From the edges to the text, and to the header and the footer. */
  readonly margins: Readonly<Record<'left' | 'right' | 'top' | 'bottom' | 'header' | 'footer', number>>;
}

export type Pages = Readonly<Record<PageShape, Page>>;

/** A4, with 18 mm at the sides, where the page has it too; the header and the footer have their room in the others. */
export const ownPages: Pages = {
  portrait: {
    width: 11906,
    height: 16838,
    margins: { left: 1021, right: 1021, top: 1247, bottom: 1191, header: 624, footer: 567 },
  },
  landscape: {
    width: 16838,
    height: 11906,
    margins: { left: 1021, right: 1021, top: 1134, bottom: 964, header: 567, footer: 482 },
  },
};

/** What is left for text on a page, in twips. */
export function roomOf({ width, height, margins }: Page): {
  readonly width: number;
  readonly height: number;
} {
  return { width: width - margins.left - margins.right, height: height - margins.top - margins.bottom };
}

/** From the edge of a list, or of a quotation, to its text. In twips. */
export const indentStep = 397;

/** From the edge of a paragraph with a number to its text. In twips. */
export const numberStep = 680;

/** In half points. */
export const typeSize = {
  title: 52,
  subtitle: 26,
  text: 22,
  contents: 20,
  table: 18,
  caption: 18,
  header: 17,
} as const;

/** How text of a kind stands. */
export interface Spaces {
  /** Of the type, in half points. */
  readonly size: number;
  /** Above and below it, in twips. */
  readonly before: number;
  readonly after: number;
  /** From one line to the next, as a multiple of what the font asks for. */
  readonly line: number;
}

/** What the styles say, and what pages are estimated by. */
export const spaces = {
  title: { size: typeSize.title, before: 720, after: 120, line: 1.05 },
  headings: [
    { size: 36, before: 420, after: 160, line: 1.05 },
    { size: 27, before: 320, after: 100, line: 1.05 },
    { size: 23, before: 240, after: 80, line: 1.05 },
  ],
  paragraph: { size: typeSize.text, before: 0, after: 120, line: 1.15 },
  item: { size: typeSize.text, before: 0, after: 50, line: 1.15 },
  cell: { size: typeSize.table, before: 0, after: 0, line: 1.05 },
} as const satisfies Record<string, Spaces | readonly Spaces[]>;

/** The colours of the page on paper, in hexadecimal. */
export const colour = {
  text: '1A1A1A',
  quiet: '595959',
  strong: '12436D',
  rule: 'CBD2D9',
  accent: '2073BC',
  panel: 'F2F5F8',
} as const;
