import fonts from 'engage:fonts';
import { Resvg } from '@resvg/resvg-js';
import { placedFigures, type PlacedFigure } from '../document/placed-figures.ts';
import type { Pages } from '../document/measures.ts';
import type { Figure } from '../figures.ts';

/** A drawing as a Word document holds it: the drawing itself, and a picture for programs that cannot show it. */
export interface Picture extends PlacedFigure {
  readonly png: Uint8Array;
}

/** Pixels across, for sharp print: 290 to the inch on A4 upright. */
const sharp = 2000;
/** Of many pages each takes its time and memory; programs that show the drawing itself need no picture at all. */
const coarse = 1000;
const mostSharp = 8;

/** The drawings of one kind. */
export function picturesOf(figures: readonly Figure[], pages: Pages): Picture[] {
  const pixels = figures.length > mostSharp ? coarse : sharp;
  return placedFigures(figures, pages).map((placed) => ({
    ...placed,
    png: pngOf(placed.figure.svg, pixels),
  }));
}

/** With the fonts that come with the program and no others, so that the picture is the same on every machine. */
export function pngOf(svg: string, pixels: number): Uint8Array {
  const font = { loadSystemFonts: false, fontFiles: [...fonts], defaultFontFamily: 'Arimo' };
  return new Resvg(svg, { fitTo: { mode: 'width', value: pixels }, font }).render().asPng();
}
