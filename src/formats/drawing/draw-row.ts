import type { Row } from '../../timeline/timeline.ts';
import { hollowFill, keyDateFill, levelFill, neutralFill, type Fill } from './level-fill.ts';
import { stretchOf, type Plot } from './plot.ts';
import { drawMark, type Brush, type Drawn } from './row-marks.ts';
import { rowLabel } from './row-label.ts';
import { clearText } from './clear-text.ts';
import { size } from './shapes.ts';
import { approvedLine } from './symbols.ts';
import { textWidth } from './text-width.ts';
import { oneLine } from './wrap.ts';

/** What every row of a drawing is drawn with. */
export interface RowStyle {
  readonly plot: Plot;
  readonly uncertain: Fill;
  readonly idPrefix: string;
  /** How many levels the continuum has. */
  readonly steps: number;
  /** Whether any row has a level: where none has, "level not stated" says nothing. */
  readonly hasLevels: boolean;
  /** Lines that run through the rows. */
  readonly lines: readonly number[];
}

/** A row's marks and its label, round the height `y`. */
export function drawRow(row: Row, y: number, style: RowStyle): string {
  const { plot } = style;
  if (row.note !== undefined || !plot.window) return note(row.note ?? row.words, style, y);
  const isCancelled = row.item.status === 'cancelled';
  const fill = isCancelled ? hollowFill : fillOf(row, style);
  const isOver = row.item.status === 'done' || isCancelled;
  const progress = isOver ? 0 : (row.item.progress ?? 0);
  const brush: Brush = { plot, y, fill, uncertain: style.uncertain, isCancelled, progress };
  const drawn = row.marks.map((mark) => drawMark(mark, brush));
  const approved = row.approved ? approvedLine(stretchOf(plot, row.approved), y) : '';
  return [approved, ...drawn.map(({ svg }) => svg), label(row, drawn, fill, y, style)].join('');
}

function fillOf({ item, level }: Row, { steps, idPrefix }: RowStyle): Fill {
  if (item.kind !== 'activity') return keyDateFill;
  return level ? levelFill(level, steps, idPrefix) : neutralFill;
}

/** Instead of marks: why there are none. */
function note(words: string, { plot, lines }: RowStyle, y: number): string {
  const x = plot.left + 4;
  const line = oneLine(words, { size: size.label, width: plot.right - x });
  return clearText(x, y + 3.5, line, lines, { italic: true, tone: 'quiet' });
}

function label(row: Row, drawn: readonly Drawn[], fill: Fill, y: number, style: RowStyle): string {
  const { plot, lines } = style;
  const candidates = candidatesOf(row, style);
  const [first, last] = [drawn[0]!, drawn.at(-1)!];
  if (first.isThin) return above(candidates, first, style, y);
  const only = drawn.length === 1 ? first.inside : undefined;
  return rowLabel(candidates, {
    plot,
    y,
    drawn: { from: first.extent.from, to: last.extent.to },
    ...(only && { inside: { ...only, label: fill.label } }),
    lines,
  });
}

/** The level; with the timing where the axis does not show it: days, deadlines, rates. */
function candidatesOf({ item, level, marks, words, precision }: Row, { hasLevels }: RowStyle): string[] {
  const step = level?.name ?? (hasLevels ? 'level not stated' : undefined);
  if (item.kind !== 'activity' || step === undefined) return [words];
  const isBar = marks.every(({ type }) => type === 'bar');
  if (isBar && precision !== 'day') return [step];
  return [`${words} · ${step}`, isBar ? step : words];
}

/** On a thin mark that may be as long as the plot. */
function above(
  candidates: readonly string[],
  { extent }: Drawn,
  { plot, lines }: RowStyle,
  y: number,
): string {
  const room = plot.right - plot.left - 4;
  const fitting = candidates.find((words) => textWidth(words, size.label) <= room);
  const words = fitting ?? oneLine(candidates.at(-1) ?? '', { size: size.label, width: room });
  if (words === '') return '';
  const x = Math.max(plot.left + 4, Math.min(extent.from, plot.right - textWidth(words, size.label)));
  return clearText(x, y + 1, words, lines);
}
