import { wordsOf, type Block, type Heading } from '../document/block.ts';
import type { Picture } from './pictures.ts';
import type { Pages } from '../document/measures.ts';
import { pagesOf } from './page-estimate.ts';
import type { ContentsDepth } from '../document/contents-depth.ts';
import type { Section } from '../document/sections.ts';

/** A line of the contents. */
export interface Entry {
  readonly title: string;
  /** 1 or 2: deeper headings are not listed. */
  readonly level: number;
  /** From 1, in their order. */
  readonly number: number;
  /** The bookmark of the heading. */
  readonly anchor: string;
  readonly page: number;
}

/** The contents of a document: its headings of so many levels, each with the page that it is expected on. */
export function outlineOf(
  front: readonly Block[],
  sections: readonly Section[],
  pictures: ReadonlyMap<string, Picture>,
  shapes: Pages,
  depth: ContentsDepth,
): Map<Heading, Entry> {
  const headings = sections.flatMap(({ blocks }) => blocks).filter(isHeading);
  const listed = headings.filter(({ level }) => level - 1 <= depth);
  const pages = pagesOf({ front, sections, pictures, shapes, listed: listed.length });
  return new Map(
    listed.map((heading, index) => [
      heading,
      {
        title: wordsOf(heading.runs).replaceAll('\n', ' '),
        level: heading.level - 1,
        number: index + 1,
        anchor: `_Toc${index + 1}`,
        page: pages.get(heading)!,
      },
    ]),
  );
}

function isHeading(block: Block): block is Heading {
  return block.kind === 'heading' && block.level > 1;
}
