import { wordsOf, type Cell, type Table } from '../document/block.ts';
import { element } from '../drawing/element.ts';
import { border } from './border.ts';
import { cellMargin, columnWidths, isAcross } from '../document/column-widths.ts';
import type { Look } from './look.ts';
import { colour } from '../document/measures.ts';
import { isFromTheRight } from '../document/from-the-right.ts';
import { paragraph, type ParagraphLook } from './paragraph.ts';
import { wordRuns, type RunInk } from './runs.ts';
import { styleOf } from './styles.ts';

/** What tables are written with. */
export interface TableInk extends RunInk {
  readonly look: Look;
}

/** Where a table stands: how far from the margin, and how wide it is. In twips. */
export interface TablePlace {
  readonly left: number;
  readonly width: number;
}

/** A table whose head is repeated on each page, and of which no row is torn apart. */
export function wordTable(table: Table, { left, width }: TablePlace, ink: TableInk): string {
  const widths = columnWidths(table, width);
  const grid = widths.map((each) => element('w:gridCol', { 'w:w': each })).join('');
  const rows = table.rows.map((cells) =>
    isAcross(cells) ? acrossRow(cells[0]!, widths, ink) : bodyRow(cells, widths, ink),
  );
  const properties = propertiesOf(ink.look, left, width);
  return element(
    'w:tbl',
    {},
    `${properties}<w:tblGrid>${grid}</w:tblGrid>${headRow(table.head, widths, ink)}${rows.join('')}`,
  );
}

const thin = { size: 4, colour: colour.rule };
const borders = border('bottom', thin) + border('insideH', thin);
const above = { 'w:w': 60, 'w:type': 'dxa' };
const beside = { 'w:w': cellMargin, 'w:type': 'dxa' };
const cellMargins = [
  element('w:top', above),
  element('w:left', beside),
  element('w:bottom', above),
  element('w:right', beside),
].join('');
const bands = element('w:tblLook', {
  'w:val': '0620',
  'w:firstRow': '1',
  'w:lastRow': '0',
  'w:firstColumn': '0',
  'w:lastColumn': '0',
  'w:noHBand': '1',
  'w:noVBand': '1',
});

function propertiesOf({ tableStyle }: Look, left: number, width: number): string {
  return element(
    'w:tblPr',
    {},
    [
      tableStyle === undefined ? '' : element('w:tblStyle', { 'w:val': tableStyle }),
      element('w:tblW', { 'w:w': width, 'w:type': 'dxa' }),
      left > 0 ? element('w:tblInd', { 'w:w': left, 'w:type': 'dxa' }) : '',
      tableStyle === undefined ? `<w:tblBorders>${borders}</w:tblBorders>` : '',
      '<w:tblLayout w:type="fixed"/>',
      `<w:tblCellMar>${cellMargins}</w:tblCellMar>`,
      bands,
    ].join(''),
  );
}

const panel = element('w:shd', { 'w:val': 'clear', 'w:color': 'auto', 'w:fill': colour.panel });

function headRow(cells: readonly Cell[], widths: readonly number[], ink: TableInk): string {
  const { strong, tableStyle } = ink.look;
  const own = tableStyle === undefined;
  const line = own
    ? `<w:tcBorders>${border('bottom', { size: 12, colour: strong })}</w:tcBorders>${panel}`
    : '';
  const written = cells.map((each, index) =>
    cell(`${widthOf(widths[index]!)}${line}<w:vAlign w:val="bottom"/>`, each, ink, {
      isKept: true,
      // A style for tables may have the words of the head in white, for which it has to know how strong they are.
      isStrong: own,
    }),
  );
  return row(written, '<w:tblHeader/>');
}

function bodyRow(cells: readonly Cell[], widths: readonly number[], ink: TableInk): string {
  return row(cells.map((each, index) => cell(widthOf(widths[index]!), each, ink)));
}

/** A heading within the table: it stays with the row below it. */
function acrossRow(only: Cell, widths: readonly number[], ink: TableInk): string {
  const size = widths.reduce((sum, width) => sum + width, 0);
  const span = element('w:gridSpan', { 'w:val': widths.length });
  return row([cell(widthOf(size) + span + panel, only, ink, { isKept: true })]);
}

function row(cells: readonly string[], more = ''): string {
  return element('w:tr', {}, `<w:trPr><w:cantSplit/>${more}</w:trPr>${cells.join('')}`);
}

function widthOf(width: number): string {
  return element('w:tcW', { 'w:w': width, 'w:type': 'dxa' });
}

const alignments = { start: undefined, centre: 'center', end: 'end' } as const;

function cell(
  properties: string,
  { runs, align }: Cell,
  ink: TableInk,
  { isStrong = false, isKept = false } = {},
): string {
  const look: ParagraphLook = {
    style: styleOf.table,
    isKept,
    isFromTheRight: isFromTheRight(wordsOf(runs)),
    ...(alignments[align] && { align: alignments[align] }),
  };
  return element(
    'w:tc',
    {},
    `<w:tcPr>${properties}</w:tcPr>${paragraph(look, wordRuns(runs, ink, { isStrong }))}`,
  );
}
