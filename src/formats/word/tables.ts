import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table as WordTable,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { wordsOf, type Cell, type Table } from '../document/block.ts';
import { cellMargin, columnWidths, isAcross } from '../document/column-widths.ts';
import { isFromTheRight } from '../document/from-the-right.ts';
import { colour } from '../document/measures.ts';
import { wordRuns } from './runs.ts';
import { styleOf } from './styles.ts';

/** Where a table stands: how far from the margin, and how wide it is. In twips. */
export interface TablePlace {
  readonly left: number;
  readonly width: number;
}

/** A table whose head is repeated on each page, and of which no row is torn apart. */
export function wordTable(table: Table, { left, width }: TablePlace): WordTable {
  const widths = columnWidths(table, width);
  const rows = table.rows.map((cells) =>
    isAcross(cells) ? acrossRow(cells[0]!, widths) : bodyRow(cells, widths),
  );
  return new WordTable({
    rows: [headRow(table.head, widths), ...rows],
    width: { size: width, type: WidthType.DXA },
    ...(left > 0 && { indent: { size: left, type: WidthType.DXA } }),
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    margins: { left: cellMargin, right: cellMargin, top: 60, bottom: 60 },
    borders: {
      top: none,
      left: none,
      right: none,
      insideVertical: none,
      bottom: thin,
      insideHorizontal: thin,
    },
    tableLook: { firstRow: true, noHBand: true, noVBand: true },
  });
}

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const thin = { style: BorderStyle.SINGLE, size: 4, color: colour.rule };
const strong = { style: BorderStyle.SINGLE, size: 12, color: colour.strong };
const shading = { fill: colour.panel };

function headRow(cells: readonly Cell[], widths: readonly number[]): TableRow {
  const children = cells.map(
    (cell, index) =>
      new TableCell({
        children: [paragraphOf(cell, { isStrong: true })],
        width: { size: widths[index]!, type: WidthType.DXA },
        shading,
        verticalAlign: VerticalAlignTable.BOTTOM,
        borders: { bottom: strong },
      }),
  );
  return new TableRow({ children, tableHeader: true, cantSplit: true, keepNext: true });
}

function bodyRow(cells: readonly Cell[], widths: readonly number[]): TableRow {
  const children = cells.map(
    (cell, index) =>
      new TableCell({ children: [paragraphOf(cell)], width: { size: widths[index]!, type: WidthType.DXA } }),
  );
  return new TableRow({ children, cantSplit: true });
}

/** A heading within the table: it stays with the row below it. */
function acrossRow(cell: Cell, widths: readonly number[]): TableRow {
  const size = widths.reduce((sum, width) => sum + width, 0);
  const children = [
    new TableCell({
      children: [paragraphOf(cell)],
      columnSpan: widths.length,
      width: { size, type: WidthType.DXA },
      shading,
    }),
  ];
  return new TableRow({ children, cantSplit: true, keepNext: true });
}

const alignments = { start: AlignmentType.START, centre: AlignmentType.CENTER, end: AlignmentType.END };

function paragraphOf({ runs, align }: Cell, style: { isStrong?: boolean } = {}): Paragraph {
  return new Paragraph({
    style: styleOf.table,
    children: wordRuns(runs, style),
    ...(align !== 'start' && { alignment: alignments[align] }),
    ...(isFromTheRight(wordsOf(runs)) && { bidirectional: true }),
  });
}
