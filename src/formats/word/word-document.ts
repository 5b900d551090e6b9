import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Header,
  InternalHyperlink,
  LeaderType,
  PageNumber,
  PageOrientation,
  Packer,
  Paragraph,
  SectionType,
  Tab,
  TableOfContents,
  TabStopType,
  TextRun,
  type ISectionOptions,
} from 'docx';
import type { Block } from '../document/block.ts';
import { frontBlocks, wordBlocks, type Ink, type WordBlock } from './blocks.ts';
import { newLists } from './lists.ts';
import { colour, margins, paper, room, type PageShape } from '../document/measures.ts';
import { outlineOf, type Entry } from './outline.ts';
import type { Picture } from './pictures.ts';
import { frontAndRest, sectionsOf } from '../document/sections.ts';
import { runningTitle, titleOf } from '../document/title.ts';
import { stable } from './stable.ts';
import { styleOf, styles } from './styles.ts';

/** What a Word document is made from. */
export interface WordSource {
  /** A heading of level 1 first, which is the title. */
  readonly blocks: readonly Block[];
  /** The pictures that its figures name. */
  readonly pictures: ReadonlyMap<string, Picture>;
  readonly organisation?: string;
  /** The day of the document, as YYYY-MM-DD. Without it the file says of no day that it was made then. */
  readonly date?: string;
}

/** A document for Word: the same bytes for the same source. */
export async function wordDocument({
  blocks,
  pictures,
  organisation,
  date,
}: WordSource): Promise<Uint8Array> {
  const lists = newLists();
  const title = titleOf(blocks);
  const sections = sectionsFor(blocks, { lists, pictures });
  const document = new Document({
    title,
    creator: organisation ?? '',
    lastModifiedBy: organisation ?? '',
    styles,
    numbering: lists.definitions(),
    sections: sections.map(({ shape, children }, index) => ({
      ...sectionOptions(shape, index === 0),
      ...(index === 0 && { headers: headersOf(title), footers: footersOf() }),
      children,
    })),
  });
  return stable(new Uint8Array(await Packer.toArrayBuffer(document)), date);
}

interface WordSection {
  readonly shape: PageShape;
  readonly children: readonly (WordBlock | TableOfContents)[];
}

/** The front page with the contents, and everything from the first section of the plan on. */
function sectionsFor(blocks: readonly Block[], source: Omit<Ink, 'outline'>): WordSection[] {
  const [front, rest] = frontAndRest(blocks);
  const sections = sectionsOf(rest, (name) => source.pictures.get(name)!.shape);
  const ink: Ink = { ...source, outline: outlineOf(front, sections, source.pictures) };
  return [
    { shape: 'portrait', children: [...frontBlocks(front, ink), ...contents([...ink.outline.values()])] },
    ...sections.map((section) => ({ shape: section.shape, children: wordBlocks(section.blocks, ink) })),
  ];
}

/** Written out with its page numbers, so that Word has nothing to ask when the document is opened. */
function contents(entries: readonly Entry[]): (WordBlock | TableOfContents)[] {
  return [
    new Paragraph({ style: styleOf.contents, text: 'Contents' }),
    new TableOfContents('Contents', {
      hyperlink: true,
      headingStyleRange: '1-2',
      contentChildren: entries.map(entryLine),
      beginDirty: false,
    }),
  ];
}

function entryLine({ title, level, anchor, page }: Entry): Paragraph {
  const text = new TextRun({ children: [title, new Tab(), String(page)] });
  return new Paragraph({
    style: `TOC${level}`,
    tabStops: [{ type: TabStopType.RIGHT, position: room.portrait.width, leader: LeaderType.DOT }],
    children: [new InternalHyperlink({ anchor, children: [text] })],
  });
}

function sectionOptions(shape: PageShape, isFirst: boolean): Pick<ISectionOptions, 'properties'> {
  const orientation = shape === 'landscape' ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT;
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      // The title stands on the first page already.
      ...(isFirst && { titlePage: true }),
      page: { size: { ...paper, orientation }, margin: margins[shape] },
    },
  };
}

function headersOf(title: string) {
  const bottom = { style: BorderStyle.SINGLE, size: 4, space: 4, color: colour.rule };
  const line = new Paragraph({ style: styleOf.header, text: runningTitle(title), border: { bottom } });
  return { default: new Header({ children: [line] }), first: new Header({ children: [new Paragraph({})] }) };
}

function footersOf() {
  const line = () =>
    new Paragraph({
      style: styleOf.footer,
      alignment: AlignmentType.END,
      children: [new TextRun({ children: ['Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES] })],
    });
  return { default: new Footer({ children: [line()] }), first: new Footer({ children: [line()] }) };
}
