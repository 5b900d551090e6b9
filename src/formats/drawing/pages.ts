import type { Lane, Row } from '../../timeline/timeline.ts';
import { lines, linePitch, size } from './shapes.ts';
import { rowText, shortestRow, textLeft, type RowText } from './row-text.ts';
import { wrap } from './wrap.ts';

/** A lane with its text measured: what pages are filled with. */
export interface Block {
  readonly heading: readonly string[];
  /** The rest of a lane that began on an earlier page. */
  readonly isContinued: boolean;
  readonly headingHeight: number;
  readonly rows: readonly MeasuredRow[];
}

export interface MeasuredRow {
  readonly row: Row;
  readonly text: RowText;
}

/**
 * Lanes with their headings as wide as the page and their names as wide as the column, without the rows that lie
 * outside the window.
 */
export function blocksOf(lanes: readonly Lane[], pageWidth: number, nameWidth: number): Block[] {
  const shown = lanes.map((lane) => ({ ...lane, rows: lane.rows.filter(({ outside }) => !outside) }));
  const filled = shown.filter(({ rows }) => rows.length > 0);
  return filled.map(({ name, rows }) => {
    const heading = wrap(name, { size: size.name, width: pageWidth - 2 * textLeft - 80, bold: true }, 2);
    return {
      heading,
      isContinued: false,
      headingHeight: shortestRow + linePitch * (heading.length - 1),
      rows: rows.map((row) => ({ row, text: rowText(row, nameWidth) })),
    };
  });
}

/** The heading of a lane, whose top edge is at `y`. */
export function drawHeading({ heading, isContinued }: Block, y: number): string {
  const last = heading.length - 1;
  const words = heading.map((line, index) => (isContinued && index === last ? `${line} (continued)` : line));
  return lines(textLeft, y + 16, words, { bold: true });
}

export function heightOf({ headingHeight, rows }: Block): number {
  return rows.reduce((height, { text }) => height + text.height, headingHeight);
}

/** Fewer rows of a lane than these are not left alone on a page. */
const fewestRows = 3;

/**
 * Blocks on pages with room for a height, as few as may be and about as much on each, so that the last does not hold
 * two rows. A heading stays with its first rows, and a page holds one row at least.
 */
export function pagesOf(blocks: readonly Block[], height: number): Block[][] {
  const filled = fill(blocks, height);
  if (filled.length === 1) return filled;
  const total = blocks.reduce((sum, block) => sum + heightOf(block), 0);
  for (let room = total / filled.length; room < height; room += shortestRow) {
    const even = fill(blocks, room);
    if (even.length === filled.length) return even;
  }
  return filled;
}

function fill(blocks: readonly Block[], height: number): Block[][] {
  const pages: Block[][] = [[]];
  let room = height;
  const turn = () => {
    pages.push([]);
    room = height;
  };
  for (const block of blocks) {
    let rest: Block | undefined = block;
    while (rest) {
      const page = pages.at(-1)!;
      const count = rowsFor(rest, room, page.length === 0);
      if (count === 0) {
        turn();
        continue;
      }
      const [part, left] = split(rest, count);
      page.push(part);
      room -= heightOf(part);
      rest = left;
      if (rest) turn();
    }
  }
  return pages;
}

/** How many rows of a block to put into the room on a page; 0 to begin a new one. */
function rowsFor(block: Block, room: number, isEmpty: boolean): number {
  const total = block.rows.length;
  const count = fitting(block, room);
  if (count === total) return count;
  if (count < fewestRows) return isEmpty ? Math.max(1, count) : 0;
  // Neither the part here nor the part on the next page is left with less than the fewest.
  const shortened = Math.min(count, total - fewestRows);
  if (shortened >= fewestRows) return shortened;
  return isEmpty ? count : 0;
}

function fitting({ headingHeight, rows }: Block, room: number): number {
  let height = headingHeight;
  const index = rows.findIndex(({ text }) => {
    height += text.height;
    return height > room;
  });
  return index === -1 ? rows.length : index;
}

function split(block: Block, count: number): [Block, Block | undefined] {
  if (count >= block.rows.length) return [block, undefined];
  return [
    { ...block, rows: block.rows.slice(0, count) },
    { ...block, rows: block.rows.slice(count), isContinued: true },
  ];
}
