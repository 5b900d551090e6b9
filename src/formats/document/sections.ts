import type { Block } from './block.ts';
import type { PageShape } from './measures.ts';

/** What stands on pages that lie alike. */
export interface Section {
  readonly shape: PageShape;
  readonly blocks: readonly Block[];
}

/** What stands before the contents: the title, and what document this is; and everything from the first section on. */
export function frontAndRest(blocks: readonly Block[]): [front: readonly Block[], rest: readonly Block[]] {
  const start = blocks.findIndex((block) => block.kind === 'heading' && block.level > 1);
  return start < 0 ? [blocks, []] : [blocks.slice(0, start), blocks.slice(start)];
}

/**
 * The blocks of a document by the pages that they stand on. A figure that lies takes the heading that it follows onto
 * its pages, with the sentences between them.
 */
export function sectionsOf(blocks: readonly Block[], shapeOf: (figure: string) => PageShape): Section[] {
  const sections: { shape: PageShape; blocks: Block[] }[] = [{ shape: 'portrait', blocks: [] }];
  for (const block of blocks) {
    const shape = block.kind === 'figure' ? shapeOf(block.name) : 'portrait';
    const last = sections.at(-1)!;
    if (last.shape === shape) last.blocks.push(block);
    else sections.push({ shape, blocks: [...(shape === 'landscape' ? takenAlong(last.blocks) : []), block] });
  }
  return sections.filter(({ blocks }) => blocks.length > 0);
}

/** Takes the last heading away, with what follows it, where that is nothing but sentences. */
function takenAlong(blocks: Block[]): Block[] {
  const start = blocks.findLastIndex(({ kind }) => kind === 'heading');
  const isShort = start >= 0 && blocks.slice(start + 1).every(({ kind }) => kind === 'paragraph');
  return isShort ? blocks.splice(start) : [];
}
