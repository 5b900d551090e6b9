import { textWidth } from '../drawing/text-width.ts';
import { isLandscape, type Figure } from '../figures.ts';
import { roomOf, twipsOfPixel, typeSize, type Pages, type PageShape } from './measures.ts';

/** A drawing as it stands on a page of a document. */
export interface PlacedFigure {
  readonly figure: Figure;
  /** The drawing as paper has it. */
  readonly svg: string;
  readonly shape: PageShape;
  /** As it is shown, in pixels. */
  readonly width: number;
  readonly height: number;
}

/** Pixels for the heading of its section and a sentence, which stand on the same page. */
const headingRoom = 86;

/** The drawings of one kind, all of them by the same scale, so that each has room on a page with its heading. */
export function placedFigures(figures: readonly Figure[], pages: Pages): PlacedFigure[] {
  const scale = Math.min(1, ...figures.map((figure) => scaleOf(figure, pages)));
  return figures.map((figure) => ({
    figure,
    svg: onPaper(figure.svg),
    shape: shapeOf(figure),
    width: Math.floor(figure.width * scale),
    height: Math.floor(figure.height * scale),
  }));
}

function shapeOf(figure: Figure): PageShape {
  return isLandscape(figure) ? 'landscape' : 'portrait';
}

function scaleOf(figure: Figure, pages: Pages): number {
  const { width, height } = roomOf(pages[shapeOf(figure)]);
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

/** Without the style sheet, which is for dark screens and browsers: paper is white. */
function onPaper(svg: string): string {
  return svg.replace(/<style>[^]*?<\/style>\n?/, '');
}
