import fonts from 'engage:fonts';
import { Resvg } from '@resvg/resvg-js';
import { textWidth } from '../drawing/text-width.ts';
import { isLandscape, type Figure } from '../figures.ts';
import { roomOf, twipsOfPixel, typeSize, type Pages, type PageShape } from './measures.ts';

/** A drawing as a Word document holds it: the drawing itself, and a picture for programs that cannot show it. */
export interface Picture {
  readonly figure: Figure;
  readonly svg: string;
  readonly png: Uint8Array;
  readonly shape: PageShape;
  /** As it is shown, in pixels. */
  readonly width: number;
  readonly height: number;
}

/** Pixels across, for sharp print: 290 to the inch on A4 upright. */
const sharp = 2000;
/** Of many pages each takes its time and memory; programs that show the drawing itself need no picture at all. */
const coarse = 1000;
const mostSharp = 8;

/** Pixels for the heading of its section and a sentence, which stand on the same page. */
const headingRoom = 86;

/** The drawings of one kind, all of them by the same scale, so that each has room on a page with its heading. */
export function picturesOf(figures: readonly Figure[], shapes: Pages): Picture[] {
  const scale = Math.min(1, ...figures.map((figure) => scaleOf(figure, shapes)));
  const pixels = figures.length > mostSharp ? coarse : sharp;
  return figures.map((figure) => ({
    figure,
    svg: onPaper(figure.svg),
    png: pngOf(figure.svg, pixels),
    shape: shapeOf(figure),
    width: Math.floor(figure.width * scale),
    height: Math.floor(figure.height * scale),
  }));
}

function shapeOf(figure: Figure): PageShape {
  return isLandscape(figure) ? 'landscape' : 'portrait';
}

function scaleOf(figure: Figure, shapes: Pages): number {
  const { width, height } = roomOf(shapes[shapeOf(figure)]);
  const [across, down] = [width / twipsOfPixel, height / twipsOfPixel];
  return Math.min(
    across / figure.width,
    (down - headingRoom - captionHeight(figure, across)) / figure.height,
  );
}

function captionHeight({ caption }: Figure, width: number): number {
  if (caption === undefined) return 0;
  const size = (typeSize.caption / 2) * (96 / 72);
  return Math.ceil(textWidth(caption, size) / width) * size * 1.5 + 20;
}

/** Without the style sheet, which is for dark screens and browsers: Word's paper is white. */
function onPaper(svg: string): string {
  return svg.replace(/<style>[^]*?<\/style>\n?/, '');
}

/** With the fonts that come with the program and no others, so that the picture is the same on every machine. */
export function pngOf(svg: string, pixels: number): Uint8Array {
  const font = { loadSystemFonts: false, fontFiles: [...fonts], defaultFontFamily: 'Arimo' };
  return new Resvg(svg, { fitTo: { mode: 'width', value: pixels }, font }).render().asPng();
}
