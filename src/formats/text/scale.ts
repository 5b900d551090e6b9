import { dateOf, daysInMonth, type Day } from '../../dates/index.ts';
import type { Span } from '../../timeline/timeline.ts';

/** First and last cell, inclusive, counted from 0 at the left of the plot. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

/**
 * How days become cells, one column each. Every month has the same number of cells, or where there is no room for
 * that a cell is the same number of whole months; so no cell belongs to two months unless it is all of both, and a
 * bar over a month stands exactly under its label. Inside a month a day falls into the cell that its morning falls
 * into, the month cut into equal parts. Days that fall into one cell are not told apart; what is earlier never
 * stands to the right of what is later.
 */
export interface Scale {
  readonly window: Span;
  /** How many there are: from 1 to the room that was given. */
  readonly cells: number;
  /** How many an average day takes. */
  readonly cellsPerDay: number;
  /** The cell of a day; days outside the window get the first cell or the last. */
  cellOf(day: Day): number;
  /** The cells of a span's days, one at least. */
  stretchOf(span: Span): Stretch;
}

const averageMonth = 30.44;
/** More than this would make a day wider than a cell. */
const mostPerMonth = 31;
/** Whole parts of a year and whole years, so that years begin with a cell. */
const monthsTogether = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200];

/** The widest scale in so many columns, 12 at least. Years begin with the month `yearStart`, 1 to 12. */
export function scaleOf(window: Span, room: number, yearStart: number): Scale {
  const monthOf = (day: Day) => {
    const { year, month } = dateOf(day);
    return year * 12 + month - yearStart;
  };
  const [from, to] = [monthOf(window.start), monthOf(window.end)];
  const cellsIn = (together: number) => Math.floor(to / together) - Math.floor(from / together) + 1;
  const together = monthsTogether.find((count) => cellsIn(count) <= room) ?? monthsTogether.at(-1)!;
  const perMonth = together > 1 ? 1 : Math.min(mostPerMonth, Math.floor(room / cellsIn(1)));
  const cells = cellsIn(together) * perMonth;
  const cellOf = (day: Day) => {
    const shown = Math.min(Math.max(day, window.start), window.end);
    const { year, month, day: number } = dateOf(shown);
    const part = Math.floor(((number - 1) * perMonth) / daysInMonth(year, month));
    const months = Math.floor(monthOf(shown) / together) - Math.floor(from / together);
    return months * perMonth + part;
  };
  return {
    window,
    cells,
    cellsPerDay: perMonth / (together * averageMonth),
    cellOf,
    stretchOf({ start, end }) {
      // Where a day is wider than a cell, its last cell is the one before the next day's.
      const next = end >= window.end ? cells : cellOf(end + 1);
      return { first: cellOf(start), last: Math.max(cellOf(end), next - 1) };
    },
  };
}
