/** A cell of a table, with the heading of its column: on a narrow screen each cell says it. */
export type CellView = {
  readonly label: string;
  readonly values: readonly string[];
};

/** The rows of a table without the columns that no row fills. All rows have the same columns. */
export function filledCells(rows: readonly (readonly CellView[])[]): CellView[][] {
  const filled = (rows[0] ?? []).map((_, column) => rows.some((row) => row[column]!.values.length > 0));
  return rows.map((row) => row.filter((_, column) => filled[column]));
}

/** The headings of the columns of such rows. */
export function headingsOf([row]: readonly (readonly CellView[])[]): string[] {
  return (row ?? []).map(({ label }) => label);
}
