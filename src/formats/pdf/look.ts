import type { Brand, Logo } from '../brand.ts';
import { cellMargin } from '../document/column-widths.ts';
import {
  colour,
  indentStep,
  numberStep,
  ownPages,
  spaces,
  twipsOfPixel,
  typeSize,
  type PageShape,
  type Spaces,
} from '../document/measures.ts';

/** The height of the line of a header with the line below it, and of a footer. In points. */
const headerHeight = 15;
const footerHeight = 10;

/** How a PDF looks, as `document.typ` reads it: the measures of the Word document in points. */
export const look = {
  fonts: { text: ['Arimo'], code: ['Cousine', 'Arimo'] },
  colours: Object.fromEntries(Object.entries(colour).map(([name, value]) => [name, `#${value}`])),
  size: Object.fromEntries(Object.entries(typeSize).map(([name, size]) => [name, size / 2])),
  space: {
    title: spaceOf(spaces.title),
    headings: spaces.headings.map(spaceOf),
    paragraph: spaceOf(spaces.paragraph),
    item: spaceOf(spaces.item),
    cell: spaceOf(spaces.cell),
  },
  cell: { x: points(cellMargin), y: 3 },
  code: { size: 9.5, inset: 6 },
  indent: points(indentStep),
  number: points(numberStep),
  margins: { portrait: marginsOf('portrait'), landscape: marginsOf('landscape') },
};

/** The look of a document, with the colour of a brand where it has one. */
export function lookOf({ colour: chosen }: Pick<Brand, 'colour'> = {}): typeof look {
  if (chosen === undefined) return look;
  return { ...look, colours: { ...look.colours, strong: chosen, accent: chosen } };
}

/** The most room that a logo takes, in pixels: as in the Word document. */
const most = { width: 260, height: 72 } as const;

/** A logo as `document.typ` shows it, above the title. A drawing is given as its text, a picture byte by byte. */
export function logoOf({ bytes, type, width, height }: Logo, alt: string) {
  const scale = Math.min(1, most.width / width, most.height / height);
  const size = (pixels: number) => points(Math.max(1, Math.round(pixels * scale)) * twipsOfPixel);
  return {
    format: type === 'jpeg' ? 'jpg' : type,
    data: type === 'svg' ? new TextDecoder().decode(bytes) : [...bytes],
    width: size(width),
    height: size(height),
    alt,
  };
}

/** From twips. */
export function points(twips: number): number {
  return twips / 20;
}

function spaceOf({ size, before, after, line }: Spaces) {
  return { size: size / 2, before: points(before), after: points(after), line };
}

/** Word counts to the header and the footer from the edge of the paper, Typst from the text. */
function marginsOf(shape: PageShape) {
  const { left, right, top, bottom, header, footer } = ownPages[shape].margins;
  return {
    left: points(left),
    right: points(right),
    top: points(top),
    bottom: points(bottom),
    ascent: points(top - header) - headerHeight,
    descent: points(bottom - footer) - footerHeight,
  };
}
