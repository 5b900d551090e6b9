import type { Band, Timeline } from '../../timeline/timeline.ts';
import { plate } from './clear-text.ts';
import { collide, headHeight, headLine, type HeadLabel } from './head-labels.ts';
import { stretchOf, type Plot, type Stretch } from './plot.ts';
import { colour, hairline, rect, size, text } from './shapes.ts';
import { textWidth } from './text-width.ts';
import { oneLine } from './wrap.ts';

/** Times to keep free of engagement, as light bands through every row with their names above. */
export interface Bands {
  /** Height of their names, 0 where there are none. */
  readonly height: number;
  /** Those whose name found no room above them. */
  readonly unnamed: readonly Band[];
  /** Those that are not drawn, as there are too many. */
  readonly left: readonly Band[];
  /** Where their edges are, for labels to keep clear of. */
  readonly xs: readonly number[];
  names(top: number): string;
  /** The bands, from their names down. */
  stretches(top: number, bottom: number): string;
}

/** More would leave nothing free. */
const most = 24;
const rows = [0, 1, 2] as const;
/** A name that is cut shorter than this says nothing. */
const shortestName = 24;

interface Named {
  readonly band: Band;
  readonly stretch: Stretch;
  readonly label?: HeadLabel;
}

export function bandsIn({ bands }: Timeline, plot: Plot): Bands {
  const placed: Named[] = [];
  for (const band of bands.slice(0, most)) {
    const stretch = stretchOf(plot, band);
    const label = labelFor(band.name, stretch, placed, plot);
    placed.push({ band, stretch, ...(label && { label }) });
  }
  const height = headHeight(
    placed.map(({ label }) => label),
    2,
  );
  return {
    height,
    left: bands.slice(most),
    xs: placed.flatMap(({ stretch: { from, to } }) => [from, to]),
    unnamed: placed.filter(({ label }) => !label).map(({ band }) => band),
    names: (top) => placed.map((it) => draw(it, top, placed)).join(''),
    stretches: (top, bottom) => placed.map((it) => stretchOfBand(it, top, height, bottom)).join(''),
  };
}

/** Above the middle of the band, in the first line where it touches no other name; there it may be cut. */
function labelFor(
  name: string,
  stretch: Stretch,
  placed: readonly Named[],
  plot: Plot,
): HeadLabel | undefined {
  const width = textWidth(name, size.label);
  const whole = rows
    .map((row): HeadLabel => ({ row, words: name, box: centred(stretch, width, plot) }))
    .find((label) => width <= plot.right - plot.left && placed.every((other) => !touch(label, other)));
  if (whole) return whole;
  const own = stretch.to - stretch.from;
  if (own < shortestName) return undefined;
  const words = oneLine(name, { size: size.label, width: own });
  const box = { from: stretch.from, to: stretch.from + textWidth(words, size.label) };
  return rows
    .map((row): HeadLabel => ({ row, words, box }))
    .find((label) => placed.every((other) => !touch(label, other)));
}

function centred({ from, to }: Stretch, width: number, { left, right }: Plot): Stretch {
  const start = Math.max(left, Math.min((from + to - width) / 2, right - width));
  return { from: start, to: start + width };
}

function touch(label: HeadLabel, other: Named): boolean {
  return other.label !== undefined && collide(label, other.label);
}

/** With paper behind it where it stands across a band whose name is above it. */
function draw({ label }: Named, top: number, all: readonly Named[]): string {
  if (!label) return '';
  const { row, words, box } = label;
  const isCrossed = all.some(
    (other) =>
      other.label !== undefined &&
      other.label.row < row &&
      other.stretch.from < box.to &&
      other.stretch.to > box.from,
  );
  const y = top + row * headLine + 11;
  return (
    (isCrossed ? plate(box.from, y, box.to - box.from) : '') +
    text(box.from, y, words, { size: size.label, tone: 'quiet' })
  );
}

/** Its edges tell it from the paper where light grey is not printed. */
function stretchOfBand({ stretch: { from, to }, label }: Named, top: number, height: number, bottom: number) {
  const y = top + (label ? (label.row + 1) * headLine : height);
  const box = { x: from, y, width: to - from, height: bottom - y };
  return (
    rect(box, { class: 'band', fill: colour.period }) +
    [from, to].map((x) => hairline(x, y, x, bottom, 'strong', colour.strongGridLine)).join('')
  );
}
