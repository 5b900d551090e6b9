import type { GroupPromise } from '../../plan/promises.ts';
import type { Level } from '../../practice/continuum.ts';
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
  /** Of the levels, lowest first. */
  readonly fills: readonly Fill[];
  readonly hasUnstated: boolean;
}

export const rowHeight = 44;
const block = { width: 30, height: 18 };

/** What a group is promised and what is planned with it, in a row whose top edge is at `y`. */
export function drawCells(
  group: GroupPromise,
  levels: readonly Level[],
  columns: Columns,
  y: number,
  height: number,
): string {
  const counts = new Map(group.planned.map(({ level, count }) => [level.id, count]));
  const cells = levels.map((level, index) => {
    const x = columns.left + (index + 0.5) * columns.width;
    const count = counts.get(level.id) ?? 0;
    const isPromised = group.promised?.id === level.id;
    const middle = y + height / 2 - (isPromised && hasRoom(columns.width) ? 6 : 0);
    return (
      (isPromised ? promise(x, y, height, columns.width) : '') +
      (count > 0 ? planned(count, x, middle, columns.fills[index]!) : '')
    );
  });
  const last = columns.left + (levels.length + 0.5) * columns.width;
  const unstated =
    group.withoutLevel > 0 ? planned(group.withoutLevel, last, y + height / 2, neutralFill) : '';
  return (
    cells.join('') +
    unstated +
    (group.activities === 0 ? nothing(group, levels, columns, y + height / 2) : '')
  );
}

/** In place of blocks, at the end where no ring is. */
function nothing({ promised }: GroupPromise, levels: readonly Level[], columns: Columns, y: number): string {
  const isLeft = promised === undefined || promised.rank > levels.length / 2;
  const style = { size: size.label, italic: true, tone: 'quiet' } as const;
  return isLeft
    ? text(columns.left + 8, y + 3.5, 'no activity planned', style)
    : text(columns.right - 8, y + 3.5, 'no activity planned', { ...style, anchor: 'end' });
}

/** A block with the number of activities in it. */
export function planned(count: number, x: number, y: number, fill: Fill): string {
  const words = String(count);
  const width = Math.max(block.width, textWidth(words, size.name, true) + 8);
  const box = { x: x - width / 2, y: y - block.height / 2, width, height: block.height };
  const plate = { x: x - textWidth(words, size.name, true) / 2 - 2, y: y - 7, width: 0, height: 14 };
  const isPlated = fill.label === 'plate';
  return [
    rect(box, filled(fill)),
    isPlated ? rect({ ...plate, width: (x - plate.x) * 2 }, { class: 'paper', fill: colour.paper }) : '',
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
