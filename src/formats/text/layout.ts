import { displayWidth } from '../../source/display-width.ts';
import type { Timeline } from '../../timeline/timeline.ts';
import type { RowWords } from './row-words.ts';
import { scaleOf, type Scale } from './scale.ts';
import type { Characters } from './signs.ts';

/** Where things stand on every line, in columns. From left to right: status, name, level, plot, timing. */
export interface Layout {
  readonly characters: Characters;
  /** How wide a line may be. */
  readonly columns: number;
  /** Of the widest status and level, 0 where no row has one. */
  readonly status: number;
  readonly name: number;
  readonly level: number;
  /** Where the plot begins. */
  readonly left: number;
  /** Absent where nothing has a date. */
  readonly scale?: Scale;
  /** Where the timings begin; absent where they have no column of their own and stand beside the marks. */
  readonly timings?: number;
}

/** Names take no more than this share of a line, unless the plot leaves some. */
const nameShare = 0.3;
/** Timings have a column of their own where beside it the plot still has so many cells. */
const fewestCells = 40;
/** That column is no wider than this, unless the plot leaves more. */
const widestTiming = 28;
/** Between the plot and the timings. */
const gap = 2;

export function layoutOf(
  { window, yearStart }: Timeline,
  rows: readonly RowWords[],
  { columns, characters }: Pick<Layout, 'columns' | 'characters'>,
): Layout {
  const widest = (text: (row: RowWords) => string) =>
    rows.reduce((most, row) => Math.max(most, displayWidth(text(row))), 0);
  const [status, level] = [widest((row) => row.status), widest((row) => row.level)];
  const names = widest(({ name, more }) => name + more);
  const narrow = Math.min(names, Math.floor(columns * nameShare));
  const leftOf = (name: number) => 1 + withGap(status) + name + 1 + withGap(level);
  if (!window) {
    const name = Math.min(names, Math.floor(columns / 2));
    return { characters, columns, status, level, name, left: leftOf(name), timings: leftOf(name) + 1 };
  }
  const room = columns - leftOf(narrow);
  const besides =
    Math.min(
      widest(({ words }) => words),
      widestTiming,
    ) + gap;
  const shorter = scaleOf(window, Math.max(fewestCells, room - besides), yearStart);
  const hasColumn = room - besides >= fewestCells && shorter.cells >= fewestCells;
  const scale = hasColumn ? shorter : scaleOf(window, room, yearStart);
  const spare = room - scale.cells - (hasColumn ? besides : 0);
  const name = Math.min(names, narrow + spare);
  const left = leftOf(name);
  const timings = hasColumn ? { timings: left + scale.cells + gap } : {};
  return { characters, columns, status, level, name, left, scale, ...timings };
}

function withGap(width: number): number {
  return width === 0 ? 0 : width + 1;
}
