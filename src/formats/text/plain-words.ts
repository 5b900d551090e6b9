import { displayWidth } from '../../source/display-width.ts';
import { printable } from '../../source/printable.ts';

/** Words of a plan on one line, as nothing but text: white space is a space, and what a terminal would obey is its code. */
export function plainWords(text: string): string {
  return printable(text.replaceAll(/\s+/gu, ' ').trim());
}

/** The words, or as much of them as fits into `width` columns with the ellipsis at the end. */
export function cut(words: string, width: number, ellipsis: string): string {
  if (displayWidth(words) <= width) return words;
  const room = width - displayWidth(ellipsis);
  let [kept, used] = ['', 0];
  // An accent or a joiner stays with the character before it.
  for (const character of words.match(/\P{M}[\p{M}\u200d]*|\p{M}+/gsu) ?? []) {
    used += displayWidth(character);
    if (used > room) break;
    kept += character;
  }
  return room < 0 ? '' : kept.replace(/[\s,;:–-]+$/u, '') + ellipsis;
}

/** The words, with spaces to so many columns. */
export function padded(words: string, width: number): string {
  return words + ' '.repeat(Math.max(0, width - displayWidth(words)));
}
