import { printable } from '../source/printable.ts';

/**
 * A message for a Markdown page, in one line: what it quotes in backticks is code there, the rest is plain words. None
 * of it can become a link, a picture, a tag, the edge of a table's cell, or call anybody, whatever the plan holds.
 */
export function markdownWords(message: string): string {
  const parts = printable(message, Infinity).split('`');
  // A backtick without a partner is a character like any other.
  const paired = parts.length % 2 === 0 ? [...parts.slice(0, -2), parts.slice(-2).join('`')] : parts;
  return paired.map((part, index) => (index % 2 === 0 ? plain(part) : codeOf(part))).join('');
}

/** Words, such as a code or the name of a file, set as code. */
export function markdownCode(words: string): string {
  return codeOf(printable(words, Infinity));
}

/** In a tag where backticks cannot hold it: a cell of a table ends at `|`, and code in backticks at a backtick. */
function codeOf(text: string): string {
  if (text.trim() === '') return plain(text);
  return /[`|\\]/.test(text) ? `<code>${text.replaceAll(/[^\w .,-]/gu, entity)}</code>` : `\`${text}\``;
}

/** What means something in Markdown is written as its number; what a code host looks for is broken by a blank without width. */
function plain(text: string): string {
  return text
    .replaceAll(/[\\`*_[\]<>&|~$]|:(?=[\w/])|@|#|\.(?<=\bwww\.)/gi, entity)
    .replaceAll(/&#(?:64|35);/g, (sign) => `${sign}&#8203;`);
}

function entity(character: string): string {
  return `&#${character.codePointAt(0)!};`;
}
