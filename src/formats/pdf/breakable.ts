import { textWidth } from '../drawing/text-width.ts';

/** Where a word may be broken: a space without width, which `document.typ` makes no character of. */
const breakMark = '\u200b';

/** How text is set that has to fit. */
export interface Setting {
  /** The room that it has, in points. */
  readonly width: number;
  /** Of the type, in points. */
  readonly size: number;
  readonly isStrong?: boolean;
  readonly isCode?: boolean;
}

/** Text in which words that are wider than their room may be broken anywhere. */
export function breakable(text: string, setting: Setting): string {
  return isShort(text, setting)
    ? text
    : text.replace(/\S+/g, (word) => (isTooWide(word, setting) ? broken(word, setting) : word));
}

/** The widest characters of a font are about as wide as its size. */
function isShort(text: string, { width, size }: Setting): boolean {
  return text.length * size <= width;
}

/** Of its size: how wide each character of Cousine is, as of Courier. */
const codeWidth = 0.6;

function isTooWide(word: string, setting: Setting): boolean {
  const { width, size, isStrong, isCode } = setting;
  if (isShort(word, setting)) return false;
  return (isCode ? word.length * size * codeWidth : textWidth(word, size, isStrong)) > width * tolerance;
}

/** What is measured is rather too wide, and columns are made to fit it. */
const tolerance = 1.02;

/** Into pieces of which three fill a line at the most; marks stay with their characters. */
function broken(word: string, { width, size }: Setting): string {
  const length = Math.max(1, Math.floor(width / size / 3));
  return word.match(new RegExp(`(?:\\P{M}\\p{M}*|\\p{M}+){1,${length}}`, 'gu'))!.join(breakMark);
}
