// @ts-check
import { readFileSync } from 'node:fs';
import subsetFont from 'subset-font';

/**
 * Text in the characters that most plans are written in: those of English and of the other languages of Europe with Latin
 * letters, and the marks beside them.
 */
export const latin = /^[\n\u0020-\u017f\u2010-\u203a€™]*$/;

const characters = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code))
  .filter((character) => latin.test(character))
  .join('');

/**
 * A font with these characters alone, and all else as it is in `file`.
 * @param {string} file
 */
export function latinFont(file) {
  return subsetFont(readFileSync(file), characters);
}
