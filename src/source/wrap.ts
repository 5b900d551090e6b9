import { displayWidth } from './display-width.ts';

/**
 * Text in lines of at most `width` columns, broken only at spaces; what stands in backticks, which may be a path,
 * is kept whole. A word that is longer than a line has a line of its own.
 */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of wordsOf(text)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && displayWidth(longer) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, line];
}

/** Stretches without a space, or with spaces only between backticks. */
function wordsOf(text: string): string[] {
  return text.match(/(?:`[^`]*`|[^\s`]|`)+/g) ?? [];
}
