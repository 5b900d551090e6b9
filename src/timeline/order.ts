import { spanOf, type Row } from './timeline.ts';

/** Rows by start, then end, then name in code-point order; rows without a date last, by name. */
export function inOrder(rows: readonly Row[]): Row[] {
  return rows
    .map((row) => ({ row, ...extentOf(row) }))
    .sort((a, b) => compare(a.start, b.start) || compare(a.end, b.end) || compareNames(a.row, b.row))
    .map(({ row }) => row);
}

function extentOf({ marks }: Row): { start: number; end: number } {
  if (marks.length === 0) return { start: Infinity, end: Infinity };
  return { start: spanOf(marks[0]!).start, end: spanOf(marks.at(-1)!).end };
}

function compare(a: number, b: number): number {
  return a === b ? 0 : a - b;
}

function compareNames({ item: a }: Row, { item: b }: Row): number {
  const [first, second] = [[...a.name], [...b.name]];
  const index = first.findIndex((character, at) => character !== second[at]);
  if (index === -1) return first.length - second.length;
  return first[index]!.codePointAt(0)! - (second[index]?.codePointAt(0) ?? -1);
}
