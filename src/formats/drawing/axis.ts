import { printDay, type Day } from '../../dates/index.ts';
import { axisUnit, periodsIn, type AxisUnit } from './axis-units.ts';
import { element, px } from './element.ts';
import { pixelsPerDay, stretchOf, xOf, type Plot, type Stretch } from './plot.ts';
import { colour, hairline, size, text } from './shapes.ts';
import { textWidth } from './text-width.ts';

/** The two rows above the plot, one only where years are the finest unit, and the lines that go down from them. */
export interface Axis {
  readonly height: number;
  /** Its text and ticks, where its top edge is at `y`. */
  draw(y: number): string;
  /** The lines of the grid from one height to another. */
  grid(top: number, bottom: number): string;
  /** Where labels of the upper row stand. */
  readonly upperLabels: readonly Stretch[];
  /** Where the lines of the grid are. */
  readonly gridXs: readonly number[];
}

const rowHeight = 22;
/** Text stands on this line of its row. */
const baseline = 15;

/** `yearStart` is the month in which the years of the axis begin. Nothing where nothing has a date. */
export function axisOf(plot: Plot, yearStart: number): Axis | undefined {
  const { window } = plot;
  if (!window) return undefined;
  const unit = axisUnit(pixelsPerDay({ ...plot, window }), yearStart);
  const upper = unit.upper ? upperRow(plot, unit.upper) : [];
  const height = unit.upper ? 2 * rowHeight : rowHeight;
  return {
    height,
    upperLabels: upper,
    gridXs: [...boundaries(plot, unit), ...(unit.strong ? boundaries(plot, unit.strong) : [])],
    draw(y) {
      const lower = height - rowHeight;
      return [
        ...upper.map(({ from, label }) => text(from, y + baseline, label, { size: size.axis, bold: true })),
        ...lowerRow(plot, unit, y + lower + baseline),
        ...tickLines(plot, unit, y + lower + 4, y + height),
        hairline(plot.left, y + height - 1, plot.right, y + height - 1, 'strong', colour.strongGridLine),
      ].join('');
    },
    grid: (top, bottom) => gridLines(plot, unit, top, bottom),
  };
}

interface Label extends Stretch {
  readonly label: string;
}

/** At the first day shown of each period, where there is room before the next. */
function upperRow(plot: Plot, unit: AxisUnit): Label[] {
  return periodsIn(unit, plot.window!).flatMap(({ label, ...period }) => {
    const { from, to } = stretchOf(plot, period);
    const width = textWidth(label, size.axis, true);
    return width + 4 <= to - from ? [{ label, from: from + 2, to: from + 2 + width }] : [];
  });
}

/** In the middle of each period: a month is a stretch, not a point. */
function lowerRow(plot: Plot, unit: AxisUnit, y: number): string[] {
  return periodsIn(unit, plot.window!).flatMap(({ label, ...period }) => {
    const { from, to } = stretchOf(plot, period);
    if (textWidth(label, size.axis) + 2 > to - from) return [];
    return unit.isLabelledAtStart
      ? [text(from + 2, y, label, { size: size.axis })]
      : [text((from + to) / 2, y, label, { size: size.axis, anchor: 'middle' })];
  });
}

function tickLines(plot: Plot, unit: AxisUnit, top: number, bottom: number): string[] {
  return boundaries(plot, unit).map((x) => vertical([x], top, bottom, 'strong', colour.strongGridLine));
}

function gridLines(plot: Plot, unit: AxisUnit, top: number, bottom: number): string {
  const strong = unit.strong ? boundaries(plot, unit.strong) : [];
  const light = boundaries(plot, unit).filter((x) => !strong.includes(x));
  return (
    vertical([...light, plot.right], top, bottom, 'line', colour.gridLine) +
    vertical([plot.left, ...strong], top, bottom, 'strong', colour.strongGridLine)
  );
}

/** Where periods begin inside the window. */
function boundaries(plot: Plot, unit: AxisUnit): number[] {
  const { start: first } = plot.window!;
  return periodsIn(unit, plot.window!).flatMap(({ start }) => (start > first ? [xOf(plot, start)] : []));
}

function vertical(xs: readonly number[], top: number, bottom: number, className: string, stroke: string) {
  const d = xs.map((x) => `M${px(Math.floor(x) + 0.5)} ${px(top)}V${px(bottom)}`).join('');
  return d === '' ? '' : element('path', { d, class: className, stroke });
}

/** The line of the day that the plan is seen from. */
export interface AsAtLine {
  readonly x: number;
  /** "as at 20 May 2026". */
  readonly words: string;
  /**
   * Its words, beside the labels of the axis's upper row, where the axis's top edge is at `y`. Absent where there is
   * no such row, or no room in it.
   */
  label?(y: number): string;
}

/** Nothing where that day is not shown. */
export function asAtLine(plot: Plot, axis: Axis | undefined, asAt: Day | undefined): AsAtLine | undefined {
  const { window } = plot;
  if (!window || !axis || asAt === undefined || asAt < window.start || asAt > window.end) return undefined;
  const x = xOf(plot, asAt);
  const words = `as at ${printDay(asAt)}`;
  const at = freePlace(plot, axis.upperLabels, x, textWidth(words, size.label));
  if (axis.height === rowHeight || at === undefined) return { x, words };
  return { x, words, label: (y) => text(at, y + baseline, words, { size: size.label, tone: 'as-at' }) };
}

/** The place nearest to `x` where text of a width touches no label. */
function freePlace(plot: Plot, taken: readonly Stretch[], x: number, width: number): number | undefined {
  const air = 8;
  const places = [
    x - width / 2,
    plot.left,
    plot.right - width,
    ...taken.flatMap(({ from, to }) => [from - air - width, to + air]),
  ].filter((place) => {
    const isInside = place >= plot.left && place + width <= plot.right;
    return (
      isInside &&
      taken.every(({ from, to }) => place + width + air <= from + 0.01 || place >= to + air - 0.01)
    );
  });
  const distance = (place: number) => Math.abs(place + width / 2 - x);
  return places.sort((a, b) => distance(a) - distance(b))[0];
}
