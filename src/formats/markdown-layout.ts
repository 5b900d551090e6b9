/**
 * How a Markdown document looks as text. A template need not count its blank lines nor align its tables; what the
 * author wrote is left as it is, as a blank line or a pipe may stand in a block of code.
 */
export function tidyMarkdown(text: string): string {
  const lines = text.split('\n').map((line) => line.trimEnd());
  const tidy = lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return `${tidy.replace(tables, alignTable).replaceAll(mark, '')}\n`;
}

/** Text that tidying passes over, with marks that it takes away. */
export function untouched(text: string): string {
  return text
    .replace(/\n(?=\n\n)/g, `\n${mark}`)
    .replace(/(?<![^\n])(?=\|)/g, mark)
    .replace(/(?<=\s)(?![^\n])/g, mark);
}

// Lines end with \n alone: to ^ and $ some characters that may stand in a name end one too.
const tables = /(?<![^\n])(?:\|[^\n]*(?:\n|(?![^])))+/g;

/** No text of a plan holds this character. */
const mark = '\0';

/** A cell wider than this sticks out of its column. */
const widestColumn = 40;

/** A table whose cells have no pipe of their own but after a backslash, and no space at their ends. */
function alignTable(table: string): string {
  const rows = table.trimEnd().split('\n').map(cellsOf);
  const columns = (rows[0] ?? []).map((_, column) =>
    Math.max(3, ...rows.map((row) => widthOf(row[column] ?? '')).filter((width) => width <= widestColumn)),
  );
  const lines = rows.map((row) => row.map((cell, column) => ` ${padded(cell, columns[column]!)} |`).join(''));
  return lines.map((line) => `|${line}`).join('\n') + (table.endsWith('\n') ? '\n' : '');
}

function cellsOf(row: string): string[] {
  return row
    .slice(1, -1)
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim());
}

function padded(cell: string, width: number): string {
  return /^:?-+:?$/.test(cell)
    ? cell.replace('-', '-'.repeat(Math.max(1, width - cell.length + 1)))
    : cell + ' '.repeat(Math.max(0, width - widthOf(cell)));
}

function widthOf(cell: string): number {
  return [...cell].length;
}
