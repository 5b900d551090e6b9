import { wordsOf, type Block } from './block.ts';

/** The words of the first heading, which is the title of the document. */
export function titleOf(blocks: readonly Block[]): string {
  const first = blocks.find((block) => block.kind === 'heading');
  return first ? wordsOf(first.runs).replaceAll('\n', ' ') : '';
}

/** In characters: of a longer title the header of a page has the beginning. */
const longestHeader = 90;

/** The title as it runs at the head of the pages. */
export function runningTitle(title: string): string {
  const characters = [...title];
  return characters.length > longestHeader
    ? `${characters.slice(0, longestHeader).join('').trimEnd()}…`
    : title;
}
