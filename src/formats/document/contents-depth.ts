import type { Block } from './block.ts';

/** How many levels of headings the contents of a document list: none, the sections, or what is in them too. */
export type ContentsDepth = 0 | 1 | 2;

/** Who reads a page or two needs no contents. */
const fewest = 4;
/** More lines than these fill more than a page. */
const most = 45;

/** As many levels as help: `blocks` are those from the first section on. */
export function contentsDepth(blocks: readonly Block[]): ContentsDepth {
  const count = (level: number) =>
    blocks.filter((block) => block.kind === 'heading' && block.level === level).length;
  const [sections, parts] = [count(2), count(3)];
  if (sections + parts < fewest) return 0;
  return sections + parts > most ? 1 : 2;
}
