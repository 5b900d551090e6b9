import type { Rating } from '../../plan/plan.ts';
import { isRated, type GroupRating } from '../../plan/ratings.ts';
import { cellHeight, entryOf, type Cell } from './ratings-cell.ts';

/** A row of the grid: the cells of one influence, lowest interest first; or, below the grid, what has no cell. */
export interface Band {
  readonly label: string;
  readonly influence?: Rating;
  readonly cells: readonly Cell[];
  /** The rest of a row that began on an earlier sheet. */
  readonly isContinued: boolean;
}

/** Lowest first. */
export const ratings = ['low', 'medium', 'high'] as const;

/** A cell is so high at least, so that the grid is one where few groups are. */
const least = 64;
/** A row that goes on over the page begins with so much of it. */
const shortestPart = 160;

/** The grid with the highest influence above, as people draw it; cells are as wide as `width`. */
export function bandsOf(groups: readonly GroupRating[], width: number): Band[] {
  const rated = ratings.toReversed().map((influence) => ({
    label: `${capital(influence)} influence`,
    influence,
    cells: ratings.map((interest) => {
      const inCell = groups.filter((group) => group.influence === influence && group.interest === interest);
      return { entries: inCell.map((group) => entryOf(group, width)) };
    }),
    isContinued: false,
  }));
  const others = groups.filter((group) => !isRated(group)).map((group) => entryOf(group, width));
  if (others.length === 0) return rated;
  const cells = ratings.map((_, column) => ({
    entries: others.filter((_, index) => index % ratings.length === column),
  }));
  return [...rated, { label: 'Not rated in full', cells, isContinued: false }];
}

/** "High", as a label begins. */
export function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

export function bandHeight({ cells, influence }: Band): number {
  return Math.max(influence ? least : 0, ...cells.map((cell) => cellHeight(cell)));
}

/** The rows on sheets with room for so much height. Only a row that no sheet has room for goes on over the page. */
export function bandsOnSheets(bands: readonly Band[], room: number): Band[][] {
  const sheets: Band[][] = [[]];
  let left = room;
  const turn = () => {
    sheets.push([]);
    left = room;
  };
  for (const band of bands) {
    const height = bandHeight(band);
    if (height > left && (height <= room || left < shortestPart)) turn();
    let rest: Band | undefined = band;
    while (rest) {
      const [part, after] = splitBand(rest, left);
      sheets.at(-1)!.push(part);
      left -= bandHeight(part);
      rest = after;
      if (rest) turn();
    }
  }
  return sheets;
}

/** What there is room for of each cell, one group at least, and the rest. */
function splitBand(band: Band, room: number): [Band, Band | undefined] {
  const counts = band.cells.map((cell) => countFor(cell, room));
  const part = (cut: (cell: Cell, count: number) => Cell['entries']) =>
    band.cells.map((cell, index) => ({ ...cell, entries: cut(cell, counts[index]!) }));
  const rest = part(({ entries }, count) => entries.slice(count));
  const first = { ...band, cells: part(({ entries }, count) => entries.slice(0, count)) };
  if (rest.every(({ entries }) => entries.length === 0)) return [first, undefined];
  return [first, { ...band, cells: rest, isContinued: true }];
}

function countFor(cell: Cell, room: number): number {
  let count = Math.min(1, cell.entries.length);
  while (count < cell.entries.length && cellHeight(cell, count + 1) <= room) count++;
  return count;
}
