import {
  spanOf,
  type BarMark,
  type Mark,
  type MilestoneMark,
  type RateMark,
  type RepeatsMark,
  type Row,
  type Span,
} from '../../timeline/timeline.ts';
import type { Scale } from './scale.ts';
import type { Sign } from './signs.ts';

/** A row's own cells, `blank` where it has nothing. A row without marks, or outside the window, has none. */
export function paintRow({ item, marks, approved, outside }: Row, scale: Scale): Sign[] {
  const cells = Array.from({ length: scale.cells }, (): Sign => 'blank');
  if (marks.length === 0 || outside) return cells;
  const brush: Brush = { cells, scale };
  if (approved) fill(brush, approved, 'approved');
  for (const mark of marks) paintMark(brush, mark);
  return item.status === 'cancelled' ? cells.map(crossedOut) : cells;
}

interface Brush {
  readonly cells: Sign[];
  readonly scale: Scale;
}

function paintMark(brush: Brush, mark: Mark): void {
  const { start, end } = spanOf(mark);
  const { cells, scale } = brush;
  const { window } = scale;
  if (end < window.start) cells[0] = 'before';
  else if (start > window.end) cells[scale.cells - 1] = 'after';
  else painters[mark.type](brush, mark as never);
}

const painters: {
  readonly [Type in Mark['type']]: (brush: Brush, mark: Extract<Mark, { type: Type }>) => void;
} = {
  bar: paintBar,
  milestone: paintMilestone,
  deadline: (brush, { end }) => paintDeadline(brush, end),
  rate: paintRate,
  repeats: paintRepeats,
};

/** A cell that holds a day that is not certain is not certain, even if it holds certain ones too. */
function paintBar(brush: Brush, mark: BarMark): void {
  const { start, end, solidStart, solidEnd, openStart, openEnd } = mark;
  fill(brush, mark, solidStart > solidEnd ? 'uncertain' : 'bar');
  if (solidStart <= solidEnd) {
    if (start < solidStart) fill(brush, { start, end: solidStart - 1 }, 'uncertain');
    if (solidEnd < end) fill(brush, { start: solidEnd + 1, end }, 'uncertain');
  }
  paintEnds(brush, { start, end, openStart, openEnd });
}

function paintMilestone({ cells, scale }: Brush, mark: MilestoneMark): void {
  const { first, last } = scale.stretchOf(mark);
  if (!mark.precise) cells.fill('uncertain', first, last + 1);
  cells[Math.floor((first + last) / 2)] = mark.precise ? 'milestone' : 'unfixed';
}

/** The end of the day, with a shaft where there is room for one. */
function paintDeadline({ cells, scale }: Brush, day: number): void {
  const at = scale.stretchOf({ start: day, end: day }).last;
  cells[at] = 'deadline';
  if (cells[at - 1] === 'blank') cells[at - 1] = 'shaft';
}

function paintRate(brush: Brush, mark: RateMark): void {
  fill(brush, mark, 'rate');
  paintEnds(brush, mark);
}

/** Repetitions closer than every other cell could not be told apart: they are drawn as a rate. */
function paintRepeats(brush: Brush, { days, deadline }: RepeatsMark): void {
  const { window } = brush.scale;
  const span = { start: days[0]!, end: days.at(-1)! };
  const shown = days.filter((day) => day >= window.start && day <= window.end);
  const at = shown.map((day) => brush.scale.cellOf(day));
  const isCrowded = at.some((cell, index) => index > 0 && cell - at[index - 1]! < 2);
  if (isCrowded) return paintRate(brush, { type: 'rate', ...span, openStart: false, openEnd: false });
  if (deadline) return shown.forEach((day) => paintDeadline(brush, day));
  fill(brush, span, 'thread');
  for (const cell of at) brush.cells[cell] = 'repeat';
}

/** What goes on beyond the window, or has no end, says so in the outermost cell. */
function paintEnds({ cells, scale }: Brush, mark: Span & Pick<RateMark, 'openStart' | 'openEnd'>): void {
  const { window } = scale;
  if (mark.openStart || mark.start < window.start) cells[scale.stretchOf(mark).first] = 'before';
  if (mark.openEnd || mark.end > window.end) cells[scale.stretchOf(mark).last] = 'after';
}

function fill({ cells, scale }: Brush, span: Span, sign: Sign): void {
  if (span.end < scale.window.start || span.start > scale.window.end) return;
  const { first, last } = scale.stretchOf(span);
  cells.fill(sign, first, last + 1);
}

function crossedOut(sign: Sign): Sign {
  return sign === 'blank' || sign === 'approved' ? sign : 'cancelled';
}
