/** The columns of a table that some row fills, each a list of its own name or empty: templates ask a list. */
export function filledColumns<Name extends string>(
  rows: readonly { readonly [name in Name]?: unknown }[],
  names: readonly Name[],
): Columns<Name> {
  const columns: Record<string, readonly string[]> = Object.fromEntries(
    names.map((name) => [name, rows.some((row) => isFilled(row[name])) ? [name] : []]),
  );
  return columns as Columns<Name>;
}

export type Columns<Name extends string> = { readonly [name in Name]: readonly string[] };

/** Text, or a list that is not empty. */
function isFilled(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== '';
}
