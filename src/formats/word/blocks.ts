import {
  wordsOf,
  type Block,
  type Code,
  type Heading,
  type List,
  type Run,
  type Paragraph,
} from '../document/block.ts';
import { element } from '../drawing/element.ts';
import { border } from './border.ts';
import { inlinePicture } from './inline-picture.ts';
import type { Lists } from './lists.ts';
import { colour, indentStep, numberStep } from '../document/measures.ts';
import { isFromTheRight } from '../document/from-the-right.ts';
import type { Entry } from './outline.ts';
import { paragraph, run, type ParagraphLook } from './paragraph.ts';
import type { Picture } from './pictures.ts';
import { wordRuns } from './runs.ts';
import { styleOf } from './styles.ts';
import { wordTable, type TableInk } from './tables.ts';

/** What blocks are written with. */
export interface Ink extends TableInk {
  readonly lists: Lists;
  /** By the name of the figure. */
  readonly pictures: ReadonlyMap<string, Picture>;
  /** The headings that the contents list. */
  readonly outline: ReadonlyMap<Heading, Entry>;
  /** How wide text is, in twips. */
  readonly width: number;
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

/** Blocks as Word has them. */
export function wordBlocks(blocks: readonly Block[], ink: Ink): string {
  return joined(blocks, (block, index) => {
    const isLead = block.kind === 'paragraph' && isShown(blocks[index + 1]);
    return isLead ? textOf(block, onThePage, ink, { isKept: true }) : blockOf(block, onThePage, ink);
  });
}

function joined<T>(items: readonly T[], xmlOf: (item: T, index: number) => string): string {
  return items.map(xmlOf).join('');
}

/** A sentence does not stand on another page than the table or the figure that it leads to. */
function isShown(next: Block | undefined): boolean {
  return next?.kind === 'table' || next?.kind === 'figure';
}

/** What stands before the contents: the title, and below it what document this is, without the signs of a list. */
export function frontBlocks(blocks: readonly Block[], ink: Ink): string {
  return joined(blocks, (block) => {
    if (block.kind === 'paragraph')
      return sentences(block.runs, { ...onThePage, style: styleOf.subtitle }, ink);
    if (block.kind !== 'list') return blockOf(block, onThePage, ink);
    return joined(block.items.flat(), (part) => blockOf(part, { ...onThePage, style: styleOf.front }, ink));
  });
}

function blockOf(block: Block, place: Place, ink: Ink): string {
  switch (block.kind) {
    case 'heading':
      return heading(block, ink);
    case 'paragraph':
      return textOf(block, place, ink);
    case 'list':
      return listItems(block, place, ink);
    case 'table': {
      const width = Math.max(ink.width - place.left, narrowest);
      return wordTable(block, { left: place.left, width }, ink) + paragraph({ style: styleOf.gap });
    }
    case 'figure':
      return figure(block.name, ink);
    case 'code':
      return code(block, place, ink);
    case 'quotation':
      return quotation(block.blocks, place, ink);
    case 'rule':
      return paragraph({ border: border('bottom', { size: 6, colour: colour.rule, space: 1 }) });
  }
}

/** A table is not narrower than this, however far inside of lists it stands. In twips. */
const narrowest = 3000;

/** The title of the document is Word's style of that name, and the headings below it begin with the first level. */
function heading(block: Heading, ink: Ink): string {
  const { level, runs } = block;
  const entry = ink.outline.get(block);
  const content = wordRuns(runs, ink);
  const style = level === 1 ? styleOf.title : (styleOf.headings[level - 2] ?? styleOf.headings[3]);
  return paragraph(
    // An organisation's own style may not say that it stays with what it is the heading of.
    { style, isKept: level > 1, isFromTheRight: isFromTheRight(wordsOf(runs)) },
    entry ? bookmarked(entry, content) : content,
  );
}

function bookmarked({ anchor, number }: Entry, content: string): string {
  const start = element('w:bookmarkStart', { 'w:id': number, 'w:name': anchor });
  return start + content + element('w:bookmarkEnd', { 'w:id': number });
}

/** A paragraph; its number, where it has one, stands out to the left of its lines. */
function textOf({ number, runs }: Paragraph, place: Place, ink: Ink, more: ParagraphLook = {}): string {
  if (number === undefined) return sentences(runs, place, ink, more);
  const look = {
    left: numberStep,
    hanging: numberStep,
    isFromTheRight: isFromTheRight(wordsOf(runs)),
    ...more,
  };
  return paragraph(look, `${run(number, '<w:b/><w:bCs/>')}<w:r><w:tab/></w:r>${wordRuns(runs, ink)}`);
}

function sentences(runs: readonly Run[], place: Place, ink: Ink, more: ParagraphLook = {}): string {
  const { left, style, isEndOfList } = place;
  const look: ParagraphLook = {
    ...(style !== undefined && { style }),
    left,
    ...(isEndOfList && { below: spaceBelow }),
    isFromTheRight: isFromTheRight(wordsOf(runs)),
    ...more,
  };
  return paragraph(look, wordRuns(runs, ink));
}

/** The first paragraph of an item has its sign; whatever else is in it stands below that paragraph's text. */
function listItems(list: List, { left, depth, isEndOfList = depth === 0 }: Place, ink: Ink): string {
  const numbering = ink.lists.itemOf(list, depth);
  const inside = { left: left + indentStep, depth: depth + 1, style: styleOf.item, isEndOfList: false };
  return joined(list.items, (item, index) => {
    const [first, ...others] = item;
    const isText = first?.kind === 'paragraph';
    const below = isText ? others : item;
    const isLast = isEndOfList && index === list.items.length - 1;
    const place = { ...inside, isEndOfList: isLast && below.length === 0 };
    // The first line of an item is not the last of a page when more of the item follows.
    const look = { numbering, hanging: indentStep, isKept: below.length > 0 };
    const sign = sentences(isText ? first.runs : [], place, ink, look);
    return (
      sign +
      joined(below, (block, at) =>
        blockOf(block, { ...inside, isEndOfList: isLast && at === below.length - 1 }, ink),
      )
    );
  });
}

function figure(name: string, { pictures, relationships }: Ink): string {
  const { figure, width, height } = pictures.get(name)!;
  const { title, description, caption } = figure;
  const id = [...pictures.keys()].indexOf(name) + 1;
  const image = inlinePicture({
    id,
    name,
    title,
    description: `${title}. ${description}`,
    width,
    height,
    picture: relationships.idOf('image', `media/${name}.png`),
    drawing: relationships.idOf('image', `media/${name}.svg`),
  });
  const below = caption === undefined ? '' : paragraph({ style: styleOf.caption }, run(caption));
  return paragraph({ style: styleOf.figure, isKept: caption !== undefined }, image) + below;
}

function code({ text }: Code, place: Place, ink: Ink): string {
  const style = { isStrong: false, isEmphasised: false, isStruck: false, isCode: false };
  const runs = [{ text: text.replaceAll('\t', '    '), style }];
  return sentences(runs, { ...place, style: styleOf.code }, ink);
}

function quotation(blocks: readonly Block[], place: Place, ink: Ink): string {
  const inside = { ...place, left: place.left + indentStep, style: styleOf.quotation };
  return joined(blocks, (block) => blockOf(block, inside, ink));
}
