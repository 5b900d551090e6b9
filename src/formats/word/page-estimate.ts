/**
 * On which page headings will stand. Only Word knows, and it would ask whoever opens the document; so the pages are laid
 * out here once more, by the widths of Arial and the spaces of the styles. An estimate: what it gets wrong is put right
 * where somebody updates the contents.
 */
import { wordsOf, type Block, type Heading, type Run, type Table } from '../document/block.ts';
import { textWidth } from '../drawing/text-width.ts';
import { cellMargin, columnWidths, isAcross } from '../document/column-widths.ts';
import {
  indentStep,
  roomOf,
  spaces,
  twipsOfPixel,
  typeSize,
  type Pages,
  type Spaces,
} from '../document/measures.ts';
import type { Picture } from './pictures.ts';
import type { Section } from '../document/sections.ts';

export interface EstimateSource {
  /** What stands before the contents. */
  readonly front: readonly Block[];
  readonly sections: readonly Section[];
  readonly pictures: ReadonlyMap<string, Picture>;
  readonly shapes: Pages;
  /** How many headings the contents list. */
  readonly listed: number;
}

/** Of the heading of the contents and the line that its field ends in, and of an entry. In twips. */
const contentsHeight = 1200;
const entryHeight = 280;

/** The page of each heading, from 1. */
export function pagesOf({ front, sections, pictures, shapes, listed }: EstimateSource): Map<Heading, number> {
  const room = { portrait: roomOf(shapes.portrait), landscape: roomOf(shapes.landscape) };
  const contents = [
    ...piecesOf(front, room.portrait.width, pictures),
    { height: contentsHeight },
    ...Array.from({ length: listed }, () => ({ height: entryHeight })),
  ];
  const pages = new Map<Heading, number>();
  let page = fill(contents, room.portrait.height, 1, pages);
  for (const { shape, blocks } of sections)
    page = fill(piecesOf(blocks, room[shape].width, pictures), room[shape].height, page + 1, pages);
  return pages;
}

/** What is not torn apart. */
interface Piece {
  /** In twips. */
  readonly height: number;
  /** Whether it stands on the page of the next piece. */
  readonly isKept?: boolean;
  readonly heading?: Heading;
  /** Of the head of the table whose row it is: each page repeats it. */
  readonly head?: number;
}

/** Puts pieces on pages, from the top of `page` on; the number of the last page. */
function fill(pieces: readonly Piece[], height: number, page: number, pages: Map<Heading, number>): number {
  let left = height;
  for (let at = 0; at < pieces.length;) {
    const end = pieces.findIndex(({ isKept }, index) => index >= at && !isKept) + 1 || pieces.length;
    const kept = pieces.slice(at, end);
    const needed = kept.reduce((sum, piece) => sum + piece.height, 0);
    if (needed > left && left < height) {
      page += 1;
      left = height - (kept[0]!.head ?? 0);
    }
    for (const { heading } of kept) if (heading) pages.set(heading, page);
    left -= needed;
    at = end;
  }
  return page;
}

function piecesOf(blocks: readonly Block[], width: number, pictures: EstimateSource['pictures']): Piece[] {
  return blocks.flatMap((block, index) => {
    const leads = ['table', 'figure'].includes(blocks[index + 1]?.kind ?? '');
    const pieces = pieceOf(block, width, pictures);
    return block.kind === 'paragraph' && leads ? pieces.map((piece) => ({ ...piece, isKept: true })) : pieces;
  });
}

function pieceOf(block: Block, width: number, pictures: EstimateSource['pictures']): Piece[] {
  switch (block.kind) {
    case 'heading': {
      const style = [spaces.title, ...spaces.headings][block.level - 1] ?? spaces.headings[2];
      return [{ height: heightOf(block.runs, width, style), isKept: true, heading: block }];
    }
    case 'paragraph':
      return lines(block.runs, width, spaces.paragraph);
    case 'list':
      return block.items.flatMap((item) =>
        item.flatMap((part) =>
          part.kind === 'paragraph'
            ? lines(part.runs, width - indentStep, spaces.item)
            : pieceOf(part, width - indentStep, pictures),
        ),
      );
    case 'table':
      return rowsOf(block, width);
    case 'figure': {
      const { height, figure } = pictures.get(block.name)!;
      return [{ height: (height + (figure.caption === undefined ? 0 : 30)) * twipsOfPixel + 240 }];
    }
    case 'code':
      return [{ height: block.text.split('\n').length * 280 + 240 }];
    case 'quotation':
      return piecesOf(block.blocks, width - indentStep, pictures);
    case 'rule':
      return [{ height: 300 }];
  }
}

/** A short paragraph is not torn apart, as no page begins or ends with a single line of one. */
function lines(runs: readonly Run[], width: number, style: Spaces): Piece[] {
  const count = linesOf(wordsOf(runs), width, style.size);
  if (count <= 3) return [{ height: heightOf(runs, width, style) }];
  const height = lineHeight(style);
  return Array.from({ length: count }, (_, index) => ({
    height: height + (index === 0 ? style.before : 0) + (index === count - 1 ? style.after : 0),
  }));
}

function heightOf(runs: readonly Run[], width: number, style: Spaces): number {
  return style.before + linesOf(wordsOf(runs), width, style.size) * lineHeight(style) + style.after;
}

/** Half points are ten twips; the lines of Arial are 1.15 times as high as its size. */
function lineHeight({ size, line }: Spaces): number {
  return size * 10 * 1.15 * line;
}

function linesOf(text: string, width: number, size: number): number {
  return text
    .split('\n')
    .map((line) => Math.ceil((textWidth(line, (size / 2) * (96 / 72)) * twipsOfPixel) / width))
    .reduce((sum, count) => sum + Math.max(1, count), 0);
}

function rowsOf(table: Table, width: number): Piece[] {
  const widths = columnWidths(table, width);
  const rowHeight = (row: Table['head']) =>
    120 +
    Math.max(
      ...row.map(({ runs }, index) =>
        heightOf(runs, (isAcross(row) ? width : widths[index]!) - 2 * cellMargin, {
          ...spaces.cell,
          size: typeSize.table,
        }),
      ),
    );
  const head = rowHeight(table.head);
  const rows = table.rows.map((row) => ({ height: rowHeight(row), head, isKept: isAcross(row) }));
  return [{ height: head, isKept: true }, ...rows, { height: 120 }];
}
