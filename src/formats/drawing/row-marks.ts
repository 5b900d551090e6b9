import type {
  BarMark,
  DeadlineMark,
  Mark,
  MilestoneMark,
  RateMark,
  RepeatsMark,
} from '../../timeline/timeline.ts';
import type { Fill } from './level-fill.ts';
import { clip, stretchOf, visible, xOf, type Plot, type Stretch } from './plot.ts';
import { bar, deadline, diamond, dot, progressLine, thread, uncertainBar } from './symbols.ts';

/** What a mark looks like, and where a label may stand. */
export interface Drawn {
  readonly svg: string;
  readonly extent: Stretch;
  /** A part that can hold a label. */
  readonly inside?: Stretch;
  /** The label stands above it: it is thin, and may be as long as the plot. */
  readonly isThin?: boolean;
}

/** What a row's marks are drawn with. */
export interface Brush {
  readonly plot: Plot;
  /** The middle of the row. */
  readonly y: number;
  readonly fill: Fill;
  readonly uncertain: Fill;
  readonly isCancelled: boolean;
  /** How much is done, in per cent. */
  readonly progress: number;
}

export function drawMark(mark: Mark, brush: Brush): Drawn {
  switch (mark.type) {
    case 'bar':
      return drawBar(mark, brush);
    case 'milestone':
      return drawMilestone(mark, brush);
    case 'deadline':
      return drawDeadline([mark.end], brush);
    case 'rate':
      return drawRate(mark, brush);
    case 'repeats':
      return drawRepeats(mark, brush);
  }
}

/** Shorter ones could not be seen. */
const shortestBar = 6;
const shortestUncertain = 10;
/** The most and least that a hedged end takes. */
const hedge = { least: 10, most: 28 };

function drawBar(mark: BarMark, brush: Brush): Drawn {
  const { plot, y, fill, uncertain, progress } = brush;
  if (mark.solidStart > mark.solidEnd) {
    const extent = visible(plot, stretchOf(plot, mark), shortestUncertain);
    return { svg: uncertainBar(extent, y, uncertain), extent };
  }
  const solid = visible(plot, stretchOf(plot, { start: mark.solidStart, end: mark.solidEnd }), shortestBar);
  const extent = mark.approximate ? hedged(mark, solid, plot) : around(stretchOf(plot, mark), solid);
  const { window } = plot;
  const ends = {
    arrowLeft: mark.openStart || mark.start < window!.start,
    arrowRight: mark.openEnd || mark.end > window!.end,
    dashed: brush.isCancelled,
  };
  const svg = [
    uncertainBar({ from: extent.from, to: solid.from }, y, uncertain),
    bar(solid, y, fill, ends),
    uncertainBar({ from: solid.to, to: extent.to }, y, uncertain),
    progressLine(solid, y, progress),
  ];
  // A label would stand on the line of what is done.
  return { svg: svg.join(''), extent, ...(progress === 0 && { inside: solid }) };
}

function around(extent: Stretch, solid: Stretch): Stretch {
  return { from: Math.min(extent.from, solid.from), to: Math.max(extent.to, solid.to) };
}

function hedged(mark: BarMark, solid: Stretch, plot: Plot): Stretch {
  const width = (days: number) => Math.min(Math.max(xOf(plot, days) - xOf(plot, 0), hedge.least), hedge.most);
  const before = mark.openStart ? 0 : width(mark.solidStart - mark.start);
  const after = mark.openEnd ? 0 : width(mark.end - mark.solidEnd);
  return {
    from: clip(plot, solid.from - before),
    to: clip(plot, solid.to + after),
  };
}

/** On a day, a diamond; else somewhere in a hatched stretch, with a hollow diamond in its middle. */
function drawMilestone(mark: MilestoneMark, { plot, y, uncertain, isCancelled }: Brush): Drawn {
  const span = stretchOf(plot, mark);
  const extent = visible(plot, span, mark.precise ? 14 : 24);
  const middle = mark.precise ? (span.from + span.to) / 2 : (extent.from + extent.to) / 2;
  const band = mark.precise ? '' : uncertainBar(extent, y, uncertain);
  const hollow = isCancelled || !mark.precise;
  const around = { from: Math.min(extent.from, middle - 7), to: Math.max(extent.to, middle + 7) };
  return { svg: band + diamond(middle, y, hollow), extent: around };
}

const shaft = 16;

function drawDeadline(days: readonly DeadlineMark['end'][], { plot, y }: Brush): Drawn {
  const xs = days.map((day) => clip(plot, xOf(plot, day + 1)));
  const extent = { from: Math.max(plot.left, xs[0]! - shaft), to: xs.at(-1)! + 1 };
  return { svg: xs.map((x) => deadline(x, y, Math.max(plot.left, x - shaft))).join(''), extent };
}

function drawRate(mark: RateMark, { plot, y, fill, isCancelled }: Brush): Drawn {
  const extent = visible(plot, stretchOf(plot, mark), shortestBar);
  const ends = { arrowLeft: mark.openStart, arrowRight: mark.openEnd, dashed: isCancelled, height: 6 };
  return { svg: bar(extent, y + 7, fill, ends), extent, isThin: true };
}

/** Closer together than this they could not be told apart. */
const closest = 12;

function drawRepeats(mark: RepeatsMark, brush: Brush): Drawn {
  const { plot, y, fill } = brush;
  const { days } = mark;
  const xs = days.map((day) => clip(plot, xOf(plot, day + 0.5)));
  const span = { start: days[0]!, end: days.at(-1)! };
  if (xs.some((x, index) => index > 0 && x - xs[index - 1]! < closest)) {
    return drawRate({ type: 'rate', ...span, openStart: false, openEnd: false }, brush);
  }
  if (mark.deadline) return drawDeadline(days, brush);
  const extent = { from: xs[0]! - 5, to: xs.at(-1)! + 5 };
  return { svg: thread(extent, y) + xs.map((x) => dot(x, y, fill)).join(''), extent };
}
