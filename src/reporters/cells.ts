import { printable } from '../source/printable.ts';
import { displayWidth } from '../source/display-width.ts';

/** A character of a line as it is printed, and the columns it takes. */
export interface Cell {
  readonly text: string;
  readonly width: number;
}

/** Columns that a tab moves to the next multiple of. */
const tabStop = 4;

/**
 * A line of a plan, a cell a character (so that cell `column - 1` is the one at a column), without anything that
 * moves the cursor: a tab is spaces, a control character is its code. Stops after `most` cells.
 */
export function layLine(line: string, most: number): Cell[] {
  const cells: Cell[] = [];
  let at = 0;
  for (const character of line) {
    if (cells.length >= most) break;
    const text = character === '\t' ? ' '.repeat(tabStop - (at % tabStop)) : printable(character);
    const width = displayWidth(text);
    cells.push({ text, width });
    at += width;
  }
  return cells;
}
