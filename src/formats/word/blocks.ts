import {
  Bookmark,
  HeadingLevel,
  ImageRun,
  Paragraph,
  type IParagraphOptions,
  type Table as WordTable,
} from 'docx';
import { wordsOf, type Block, type Code, type Heading, type List, type Run } from '../document/block.ts';
import type { Lists } from './lists.ts';
import { isFromTheRight } from '../document/from-the-right.ts';
import { indentStep, room } from '../document/measures.ts';
import type { Entry } from './outline.ts';
import type { Picture } from './pictures.ts';
import { wordRuns } from './runs.ts';
import { styleOf } from './styles.ts';
import { wordTable } from './tables.ts';

/** What blocks are written with. */
export interface Ink {
  readonly lists: Lists;
  /** By the name of the figure. */
  readonly pictures: ReadonlyMap<string, Picture>;
  /** The headings that the contents list. */
  readonly outline: ReadonlyMap<Heading, Entry>;
}

/** Where a block stands. */
interface Place {
  /** From the margin, in twips. */
  readonly left: number;
  /** In how many lists. */
  readonly depth: number;
  /** Whether nothing of the outermost list stands below it: then what follows stands off. */
  readonly isEndOfList?: boolean;
  readonly style?: string;
}

const onThePage: Place = { left: 0, depth: 0 };

/** Below a paragraph that is no item of a list, in twips. */
const spaceBelow = 120;

export type WordBlock = Paragraph | WordTable;

/** Blocks as Word has them. */
export function wordBlocks(blocks: readonly Block[], ink: Ink): WordBlock[] {
  return blocks.flatMap((block, index) => {
    const isLead = block.kind === 'paragraph' && isShown(blocks[index + 1]);
    return isLead ? [paragraph(block.runs, onThePage, { keepNext: true })] : blockOf(block, onThePage, ink);
  });
}

/** A sentence does not stand on another page than the table or the figure that it leads to. */
function isShown(next: Block | undefined): boolean {
  return next?.kind === 'table' || next?.kind === 'figure';
}

/** What stands before the contents: the title, and below it what document this is, without the signs of a list. */
export function frontBlocks(blocks: readonly Block[], ink: Ink): WordBlock[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return [paragraph(block.runs, { ...onThePage, style: styleOf.subtitle })];
    if (block.kind !== 'list') return blockOf(block, onThePage, ink);
    return block.items.flatMap((item) =>
      item.flatMap((part) => blockOf(part, { ...onThePage, style: styleOf.front }, ink)),
    );
  });
}

function blockOf(block: Block, place: Place, ink: Ink): WordBlock[] {
  switch (block.kind) {
    case 'heading':
      return [heading(block, ink)];
    case 'paragraph':
      return [paragraph(block.runs, place)];
    case 'list':
      return listItems(block, place, ink);
    case 'table':
      return [
        wordTable(block, { left: place.left, width: Math.max(room.portrait.width - place.left, 3000) }),
        new Paragraph({ style: styleOf.gap }),
      ];
    case 'figure':
      return figure(block.name, ink.pictures);
    case 'code':
      return [code(block, place)];
    case 'quotation':
      return quotation(block.blocks, place, ink);
    case 'rule':
      return [new Paragraph({ thematicBreak: true })];
  }
}

const headings = [
  HeadingLevel.TITLE,
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
] as const;

/** The title of the document is Word's style of that name, and the headings below it begin with the first level. */
function heading(block: Heading, { outline }: Ink): Paragraph {
  const { level, runs } = block;
  const anchor = outline.get(block)?.anchor;
  const children = wordRuns(runs);
  return new Paragraph({
    heading: headings[level - 1] ?? HeadingLevel.HEADING_4,
    children: anchor === undefined ? children : [new Bookmark({ id: anchor, children })],
    ...directionOf(runs),
  });
}

function paragraph(runs: readonly Run[], place: Place, more: IParagraphOptions = {}): Paragraph {
  const { left, style, isEndOfList } = place;
  return new Paragraph({
    children: wordRuns(runs),
    ...(style !== undefined && { style }),
    ...(left > 0 && { indent: { left } }),
    ...(isEndOfList && { spacing: { after: spaceBelow } }),
    ...directionOf(runs),
    ...more,
  });
}

function directionOf(runs: readonly Run[]): { bidirectional?: true } {
  return isFromTheRight(wordsOf(runs)) ? { bidirectional: true } : {};
}

/** The first paragraph of an item has its sign; whatever else is in it stands below that paragraph's text. */
function listItems(list: List, { left, depth, isEndOfList = depth === 0 }: Place, ink: Ink): WordBlock[] {
  const numbering = ink.lists.itemOf(list, depth);
  const inside = { left: left + indentStep, depth: depth + 1, style: styleOf.item, isEndOfList: false };
  const indent = { left: inside.left, hanging: indentStep };
  return list.items.flatMap((item, index) => {
    const [first, ...others] = item;
    const isText = first?.kind === 'paragraph';
    const below = isText ? others : item;
    const isLast = isEndOfList && index === list.items.length - 1;
    const place = { ...inside, isEndOfList: isLast && below.length === 0 };
    const sign = paragraph(isText ? first.runs : [], place, { numbering, indent, ...keptWith(below) });
    const rest = below.flatMap((block, at) =>
      blockOf(block, { ...inside, isEndOfList: isLast && at === below.length - 1 }, ink),
    );
    return [sign, ...rest];
  });
}

/** The first line of an item is not the last of a page when more of the item follows. */
function keptWith(rest: readonly Block[]): { keepNext?: true } {
  return rest.length > 0 ? { keepNext: true } : {};
}

function figure(name: string, pictures: Ink['pictures']): Paragraph[] {
  const { figure, svg, png, width, height } = pictures.get(name)!;
  const { title, description, caption } = figure;
  // Unique in the document; the package's own count goes on from one document to the next.
  const id = String([...pictures.keys()].indexOf(name) + 1);
  const image = new ImageRun({
    type: 'svg',
    data: new TextEncoder().encode(svg),
    fallback: { type: 'png', data: png },
    transformation: { width, height },
    altText: { id, name, title, description: `${title}. ${description}` },
  });
  const keepNext = caption !== undefined;
  return [
    new Paragraph({ style: styleOf.figure, children: [image], keepNext }),
    ...(caption === undefined ? [] : [new Paragraph({ style: styleOf.caption, text: caption })]),
  ];
}

function code({ text }: Code, place: Place): Paragraph {
  const style = { isStrong: false, isEmphasised: false, isStruck: false, isCode: false };
  return paragraph([{ text: text.replaceAll('\t', '    '), style }], { ...place, style: styleOf.code });
}

function quotation(blocks: readonly Block[], place: Place, ink: Ink): WordBlock[] {
  const inside = { ...place, left: place.left + indentStep, style: styleOf.quotation };
  return blocks.flatMap((block) => blockOf(block, inside, ink));
}
