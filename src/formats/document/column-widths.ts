import { wordsOf, type Table } from './block.ts';
import { textWidth } from '../drawing/text-width.ts';
import { twipsOfPixel, typeSize } from './measures.ts';

/** Left and right of the text of a cell, in twips. */
export const cellMargin = 85;

/** A column is not made wider for text that could as well stand on several lines. In twips. */
const widestWish = 4500;
/** Nor for a single word, such as an address: it is broken. */
const widestWord = 1900;

/**
 * How wide the columns of a table are that is `total` twips wide: each as wide as its longest word, and what is left
 * shared by what each would take to have its text in one line.
 */
export function columnWidths({ head, rows }: Table, total: number): number[] {
  const columns = head.map((_, index) => [head, ...rows].map((row, line) => needOf(row, index, line === 0)));
  const least = columns.map((needs) => Math.max(...needs.map(({ word }) => word)));
  const wished = columns.map((needs, index) => Math.max(least[index]!, ...needs.map(({ line }) => line)));
  return whole(shared(least, wished, total), total);
}

interface Need {
  readonly word: number;
  readonly line: number;
}

/** What a cell needs. One that runs across the table, as it alone is filled, makes no column wider. */
function needOf(row: Table['rows'][number], index: number, isHead: boolean): Need {
  const text = wordsOf(row[index]?.runs ?? []);
  if (!isHead && isAcross(row)) return { word: 0, line: 0 };
  const widest = (parts: readonly string[], most: number) =>
    Math.min(most, Math.max(0, ...parts.map((part) => widthOf(part, isHead)))) + 2 * cellMargin;
  return { word: widest(text.split(/[ \n]/), widestWord), line: widest([text], widestWish) };
}

/** Whether a row is a heading within the table: only its first cell is filled, with nothing but bold text. */
export function isAcross(row: Table['rows'][number]): boolean {
  const [first, ...others] = row;
  return (
    first !== undefined &&
    others.length > 0 &&
    first.runs.length > 0 &&
    first.runs.every(({ style }) => style.isStrong) &&
    others.every(({ runs }) => runs.length === 0)
  );
}

function widthOf(text: string, isBold: boolean): number {
  return textWidth(text, (typeSize.table / 2) * (96 / 72), isBold) * twipsOfPixel;
}

/** Of a total; where the words alone are wider, all are narrowed alike. */
function shared(least: readonly number[], wished: readonly number[], total: number): number[] {
  const needed = sumOf(least);
  const wanted = sumOf(wished);
  if (needed >= total) return least.map((width) => (width * total) / needed);
  if (wanted <= total) return wished.map((width) => (width * total) / wanted);
  const part = (total - needed) / (wanted - needed);
  return least.map((width, index) => width + (wished[index]! - width) * part);
}

/** Whole twips that come to the total. */
function whole(widths: readonly number[], total: number): number[] {
  const rounded = widths.map(Math.floor);
  return rounded.map((width, index) => (index === 0 ? width + total - sumOf(rounded) : width));
}

function sumOf(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0);
}
