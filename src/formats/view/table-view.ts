import type { Prose } from '../../plan/plan.ts';
import { filledCells, headingsOf, type CellView } from './cells.ts';

/** A table with a name in each row, and what there is to say of it in columns that some row fills. */
export type TableView = {
  readonly caption: string;
  /** The heading of the first column. */
  readonly first: string;
  readonly columns: readonly string[];
  readonly rows: readonly RowView[];
};

export type RowView = {
  readonly name: string;
  /** Prose below the name. */
  readonly text?: Prose;
  readonly cells: readonly CellView[];
};

/** A table of some rows; absent where there is none. All rows have the same cells. */
export function tableView(caption: string, first: string, rows: readonly RowView[]): TableView | undefined {
  if (rows.length === 0) return undefined;
  const cells = filledCells(rows.map((row) => row.cells));
  return {
    caption,
    first,
    columns: headingsOf(cells),
    rows: rows.map((row, index) => ({ ...row, cells: cells[index]! })),
  };
}
