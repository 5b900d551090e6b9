import {
  wordsOf,
  type Block,
  type Cell,
  type Heading,
  type Run,
  type RunStyle,
  type Table,
} from '../document/block.ts';
import { cellMargin, columnWidths, isAcross } from '../document/column-widths.ts';
import { isFromTheRight } from '../document/from-the-right.ts';
import { indentStep, spaces, twipsOfPixel, typeSize } from '../document/measures.ts';
import type { PlacedFigure } from '../document/placed-figures.ts';
import { drawable } from '../drawing/element.ts';
import { textWidth } from '../drawing/text-width.ts';
import { breakable } from './breakable.ts';
import { look, points } from './look.ts';
import { drawnText, shownText } from './shown-text.ts';

/** Blocks as `document.typ` sets them: all that has to be known of the text and the fonts is decided here. */
export type PdfBlock =
  | ({ readonly kind: 'heading'; readonly level: number } & PdfText)
  | ({ readonly kind: 'paragraph'; readonly number?: string; readonly leads?: true } & PdfText)
  | { readonly kind: 'list'; readonly start?: number; readonly items: readonly (readonly PdfBlock[])[] }
  | PdfTable
  | PdfFigure
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'quotation'; readonly blocks: readonly PdfBlock[] }
  | { readonly kind: 'rule' };

interface PdfText {
  readonly runs: readonly PdfRun[];
  readonly fromTheRight?: true;
}

/** A zero-width space in the text is a place where a word may be broken. */
interface PdfRun {
  readonly text: string;
  readonly strong?: true;
  readonly emphasised?: true;
  readonly struck?: true;
  readonly code?: true;
  readonly link?: string;
}

interface PdfTable {
  readonly kind: 'table';
  /** In points. */
  readonly widths: readonly number[];
  readonly head: readonly PdfCell[];
  readonly rows: readonly PdfRow[];
}

type PdfCell = PdfText & Pick<Cell, 'align'>;

interface PdfRow {
  /** Whether it is a heading within the table. */
  readonly kind: 'cells' | 'across';
  readonly cells: readonly PdfCell[];
  /** Whether it may go on on the next page, as it would fill most of one. */
  readonly tall: boolean;
}

interface PdfFigure {
  readonly kind: 'figure';
  readonly svg: string;
  readonly alt: string;
  /** In points. */
  readonly width: number;
  readonly height: number;
  readonly caption?: string;
}

/** What blocks are made with. */
export interface PdfInk {
  /** By the name of the figure. */
  readonly figures: ReadonlyMap<string, PlacedFigure>;
  /** The level of a heading in the outline of the PDF. */
  levelOf(heading: Heading): number;
}

/** The room that blocks have. */
interface Room {
  /** In twips. */
  readonly width: number;
  /** In how many lists and quotations. */
  readonly depth: number;
}

/** What lies deeper stands beside what it lies in: the program of the document nests no further than it can lay out. */
const deepest = 6;

/** Blocks that have `width` twips. */
export function pdfBlocks(blocks: readonly Block[], width: number, ink: PdfInk): PdfBlock[] {
  return flow(blocks, { width, depth: 0 }, ink);
}

function flow(blocks: readonly Block[], room: Room, ink: PdfInk): PdfBlock[] {
  return blocks.flatMap((block, index) => blockOf(block, blocks[index + 1], room, ink));
}

function blockOf(block: Block, next: Block | undefined, room: Room, ink: PdfInk): PdfBlock[] {
  switch (block.kind) {
    case 'heading':
      return headingOf(block, room, ink);
    case 'paragraph': {
      const leads = next?.kind === 'table' || next?.kind === 'figure';
      const { number, runs } = block;
      return [
        {
          kind: 'paragraph',
          ...(number !== undefined && { number }),
          ...textOf(runs, room),
          ...(leads && { leads }),
        },
      ];
    }
    case 'list': {
      const items = block.items.map((item) => flow(item, inside(room), ink));
      if (room.depth === deepest) return items.flat();
      return [{ kind: 'list', ...(block.start !== undefined && { start: block.start }), items }];
    }
    case 'table':
      return [tableOf(block, room)];
    case 'figure':
      return [figureOf(ink.figures.get(block.name)!)];
    case 'code':
      return [{ kind: 'code', text: codeText(block.text, room) }];
    case 'quotation': {
      const blocks = flow(block.blocks, inside(room), ink);
      return room.depth === deepest ? blocks : [{ kind: 'quotation', blocks }];
    }
    case 'rule':
      return [{ kind: 'rule' }];
  }
}

/** One without words would be none that anybody could go to. */
function headingOf(heading: Heading, room: Room, ink: PdfInk): PdfBlock[] {
  const type = heading.level === 1 ? spaces.title.size : spaces.headings[0].size;
  const text = textOf(heading.runs, room, { type, isStrong: true });
  if (/^[\s\p{Default_Ignorable_Code_Point}]*$/u.test(wordsOf(heading.runs))) return [];
  return [{ kind: 'heading', level: ink.levelOf(heading), ...text }];
}

function inside({ width, depth }: Room): Room {
  return { width: width - indentStep, depth: Math.min(depth + 1, deepest) };
}

/** How all of a text is set. */
interface Type {
  /** The largest that it may be set in, in half points. */
  readonly type?: number;
  readonly isStrong?: boolean;
}

function textOf(
  runs: readonly Run[],
  { width }: Pick<Room, 'width'>,
  { type = typeSize.text, isStrong = false }: Type = {},
): PdfText {
  const shown = runs.map(({ text, style }) => ({ text: shownText(text), style }));
  const setting = { width: points(width), size: type / 2 };
  return {
    runs: shown.map(({ text, style }) => ({
      text: breakable(text, { ...setting, ...style, isStrong: isStrong || style.isStrong }),
      ...styleOf(style),
    })),
    ...(isFromTheRight(wordsOf(shown)) && { fromTheRight: true }),
  };
}

function styleOf({ isStrong, isEmphasised, isStruck, isCode, link }: RunStyle): Omit<PdfRun, 'text'> {
  return {
    ...(isStrong && { strong: true }),
    ...(isEmphasised && { emphasised: true }),
    ...(isStruck && { struck: true }),
    ...(isCode && { code: true }),
    // As every program that reads it has to take it: its parts in order, and nothing but ASCII in it.
    ...(link !== undefined && { link: new URL(link).href }),
  };
}

function tableOf(table: Table, { width }: Room): PdfTable {
  const total = Math.max(width, narrowestTable);
  const widths = columnWidths(table, total);
  return {
    kind: 'table',
    widths: widths.map(points),
    head: table.head.map((cell, index) => cellOf(cell, widths[index]!, true)),
    rows: table.rows.map((cells) =>
      isAcross(cells) ? rowOf('across', cells.slice(0, 1), [total]) : rowOf('cells', cells, widths),
    ),
  };
}

/** In twips. */
const narrowestTable = 3000;

/** In lines: a row of as many takes a third of a page. */
const tallest = 25;

function rowOf(kind: PdfRow['kind'], cells: readonly Cell[], widths: readonly number[]): PdfRow {
  return {
    kind,
    cells: cells.map((cell, index) => cellOf(cell, widths[index]!)),
    tall: cells.some(({ runs }, index) => linesOf(wordsOf(runs), widths[index]!) > tallest),
  };
}

function cellOf({ runs, align }: Cell, width: number, isStrong = false): PdfCell {
  return { align, ...textOf(runs, { width: width - 2 * cellMargin }, { type: typeSize.table, isStrong }) };
}

function linesOf(text: string, width: number): number {
  const room = points(width - 2 * cellMargin);
  const lines = text.split('\n').map((line) => Math.ceil(textWidth(line, typeSize.table / 2) / room));
  return lines.reduce((sum, count) => sum + Math.max(1, count), 0);
}

function figureOf({ figure, svg, width, height }: PlacedFigure): PdfFigure {
  const { title, description, caption } = figure;
  return {
    kind: 'figure',
    svg: drawnText(svg.replace(/ font-family="[^"]*"/g, ' font-family="Arimo"')),
    alt: drawable(`${title}. ${description}`),
    width: points(width * twipsOfPixel),
    height: points(height * twipsOfPixel),
    ...(caption !== undefined && { caption: shownText(drawable(caption)) }),
  };
}

/** Blanks count in it. */
function codeText(text: string, { width }: Room): string {
  const setting = { width: points(width) - 2 * look.code.inset, size: look.code.size, isCode: true };
  return breakable(shownText(text.replaceAll('\t', '    ')), setting);
}
