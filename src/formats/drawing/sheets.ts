import type { Drawing } from './drawing.ts';

/**
 * Drawings that stand below a heading and a sentence, and need no more room across than A4 has upright. The height
 * leaves room for both, so that none is printed on another page than its heading.
 */
export const sheet = { width: 703, height: 900, rightMargin: 8, bottomMargin: 8 } as const;

/** Rows on sheets with room for so much height, in order and about as many on each; one row at least on a sheet. */
export function onSheets<Row extends { readonly height: number }>(
  rows: readonly Row[],
  room: number,
): Row[][] {
  const filled = fill(rows, room);
  const total = rows.reduce((sum, { height }) => sum + height, 0);
  const highest = Math.max(0, ...rows.map(({ height }) => height));
  // Each sheet takes more than its share, so that there are no more sheets than before.
  return fill(rows, Math.min(room, total / filled.length + highest));
}

function fill<Row extends { readonly height: number }>(rows: readonly Row[], room: number): Row[][] {
  const sheets: Row[][] = [[]];
  let left = room;
  for (const row of rows) {
    if (row.height > left && sheets.at(-1)!.length > 0) {
      sheets.push([]);
      left = room;
    }
    sheets.at(-1)!.push(row);
    left -= row.height;
  }
  return sheets;
}

/** What tells one sheet of several from the others. */
export interface SheetNames {
  /** Begins every id in the drawing. */
  readonly idPrefix: string;
  readonly title: string;
}

/** A drawing for each sheet; where there are several, each is numbered. */
export function drawSheets<Sheet>(
  sheets: readonly Sheet[],
  { idPrefix, title }: SheetNames,
  draw: (sheet: Sheet, names: SheetNames) => Drawing,
): Drawing[] {
  if (sheets.length === 1) return [draw(sheets[0]!, { idPrefix, title })];
  return sheets.map((sheet, index) =>
    draw(sheet, {
      idPrefix: `${idPrefix}-${index + 1}`,
      title: `${title} (${index + 1} of ${sheets.length})`,
    }),
  );
}
