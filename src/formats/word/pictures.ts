import fonts, { latin, latinFonts } from 'engage:fonts';
import { Resvg } from '@resvg/resvg-js';
import { placedFigures, type PlacedFigure } from '../document/placed-figures.ts';
import type { Pages } from '../document/measures.ts';
import type { Figure } from '../figures.ts';

/** A drawing as a Word document holds it: the drawing itself, and a picture for programs that cannot show it. */
export interface Picture extends PlacedFigure {
  readonly png: Uint8Array;
}

/** Pixels across: for a timeline, whose words are small, as many as print shows; other drawings are read at half. */
const sharp = 2000;
/** Of many pages each takes its time and memory; programs that show the drawing itself need no picture at all. */
const coarse = 1000;
const mostSharp = 8;

/** The drawings of one kind. */
export function picturesOf(figures: readonly Figure[], pages: Pages): Picture[] {
  return placedFigures(figures, pages).map((placed) => ({
    ...placed,
    png: pngOf(placed.svg, isFine(placed.figure) && figures.length <= mostSharp ? sharp : coarse),
  }));
}

function isFine({ name }: Figure): boolean {
  return name.includes('timeline');
}

/** With the fonts that come with the program and no others, so that the picture is the same on every machine. */
export function pngOf(svg: string, pixels: number): Uint8Array {
  // For every character the whole file of its font is read. A logo may name characters by number: those are looked for
  // in the fonts behind.
  const fontFiles = [...(latin.test(svg) ? latinFonts : []), ...fonts];
  const font = { loadSystemFonts: false, fontFiles, defaultFontFamily: 'Arimo' };
  return new Resvg(svg, { fitTo: { mode: 'width', value: pixels }, font }).render().asPng();
}
