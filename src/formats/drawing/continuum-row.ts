import type { GroupPromise, Promises } from '../../plan/promises.ts';
import type { Level } from '../../practice/continuum.ts';
import { plate } from './clear-text.ts';
import { neutralFill, type Fill } from './level-fill.ts';
import { colour, rect, size, text } from './shapes.ts';
import { filled } from './symbols.ts';
import { textWidth } from './text-width.ts';

/** The columns of the continuum, one for each level, in pixels; a last one for activities without a level. */
export interface Columns {
  readonly left: number;
  readonly right: number;
  /** Of one column. */
  readonly width: number;
  readonly hasUnstated: boolean;
}

/** Columns up to the edge `right`. Many levels take room from the names. */
export function columnsOf({ levels, groups }: Promises, right: number): Columns {
  const left = levels.length > 6 ? 170 : 225;
  const hasUnstated = groups.some(({ withoutLevel }) => withoutLevel > 0);
  const count = levels.length + (hasUnstated ? 1 : 0);
  return { left, right, width: (right - left) / Math.max(1, count), hasUnstated };
}

const block = { width: 30, height: 18 };
/** A ring grows no higher than its word and a block need. */
const tallest = 44;

/** How high a row is at least: a ring with its word below a block needs more room than a block alone. */
export function rowHeight({ groups }: Promises, { width }: Columns): number {
  if (!groups.some(({ promised }) => promised)) return 28;
  return hasRoom(width) ? tallest : 36;
}

/** A row of the continuum, whose top edge is at `y`. */
export interface Cells {
  readonly group: GroupPromise;
  readonly levels: readonly Level[];
  readonly columns: Columns;
  /** Of the levels, lowest first. */
  readonly fills: readonly Fill[];
  readonly y: number;
  readonly height: number;
}

/** What a group is promised and what is planned with it. */
export function drawCells({ group, levels, columns, fills, y, height }: Cells): string {
  const ring = Math.min(height, tallest);
  const counts = new Map(group.planned.map(({ level, count }) => [level.id, count]));
  const cells = levels.map((level, index) => {
    const x = columns.left + (index + 0.5) * columns.width;
    const count = counts.get(level.id) ?? 0;
    const isPromised = group.promised?.id === level.id;
    const middle = y + height / 2 - (isPromised && hasRoom(columns.width) ? 6 : 0);
    return (
      (isPromised ? promise(x, y + (height - ring) / 2, ring, columns.width) : '') +
      (count > 0 ? planned(count, x, middle, fills[index]!) : '')
    );
  });
  const last = columns.left + (levels.length + 0.5) * columns.width;
  const unstated =
    group.withoutLevel > 0 ? planned(group.withoutLevel, last, y + height / 2, neutralFill) : '';
  const none = group.activities === 0 ? nothing(group, levels, columns, y + height / 2) : '';
  return cells.join('') + unstated + none;
}

const noActivity = 'no activity planned';

/** In place of blocks, at the end where no ring is, clear of the lines between columns. */
function nothing({ promised }: GroupPromise, levels: readonly Level[], columns: Columns, y: number): string {
  const isLeft = promised === undefined || promised.rank > levels.length / 2;
  const width = textWidth(noActivity, size.label);
  const x = isLeft ? columns.left + 8 : columns.right - 8 - width;
  const words = text(x, y + 3.5, noActivity, { size: size.label, italic: true, tone: 'quiet' });
  return plate(x, y + 3.5, width) + words;
}

/** A block with the number of activities in it. */
export function planned(count: number, x: number, y: number, fill: Fill, least = block.width): string {
  const words = String(count);
  const inner = textWidth(words, size.name, true);
  const width = Math.max(least, inner + 8);
  const box = { x: x - width / 2, y: y - block.height / 2, width, height: block.height };
  const behind = { x: x - inner / 2 - 2, y: y - 7, width: inner + 4, height: 14 };
  const isPlated = fill.label === 'plate';
  return [
    rect(box, filled(fill)),
    isPlated ? rect(behind, { class: 'paper', fill: colour.paper }) : '',
    text(x, y + 4.3, words, {
      anchor: 'middle',
      bold: true,
      ...(fill.label !== 'plate' && { tone: fill.label }),
    }),
  ].join('');
}

const word = 'promised';

/** A ring round the cell of the level that is promised, with the word where there is room for it. */
export function promise(x: number, y: number, height: number, width: number): string {
  const box = { x: x - width / 2 + 4, y: y + 4, width: width - 8, height: height - 8 };
  const ring = rect(box, { class: 'ring', fill: 'none', stroke: colour.mark, 'stroke-width': 2 });
  const words = hasRoom(width) ? text(x, y + height - 8, word, { size: size.label, anchor: 'middle' }) : '';
  return ring + words;
}

function hasRoom(width: number): boolean {
  return textWidth(word, size.label) <= width - 12;
}
