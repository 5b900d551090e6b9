import { cellMargin } from '../document/column-widths.ts';
import {
  colour,
  indentStep,
  ownPages,
  spaces,
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
  margins: { portrait: marginsOf('portrait'), landscape: marginsOf('landscape') },
};

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
