/** The longest timing that is read, in characters; the plan's schema has the same limit. */
export const longestTiming = 200;

/**
 * Words in the one spelling that forms are written for: lower case, single spaces, plain hyphens, no ordinal
 * endings, no stop after an abbreviation or at the end, no apostrophes, no spaces round a slash, no parentheses
 * round the whole. What the words say stays as it is.
 */
export function plainWords(text: string): string {
  const plain = text
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(/ ?[→⇒] ?/g, ' to ')
    .replace(/['’‘]/g, '')
    .replace(/([a-z])\./g, '$1')
    .replace(ordinal, '$1')
    .replace(/ ?\/ ?/g, '/')
    .trim();
  return withoutParentheses(plain.endsWith('.') ? plain.slice(0, -1).trimEnd() : plain);
}

/** The ending of "3rd March"; in "3rd year" it is not an ending of a date, and stays. */
const ordinal = /(\d) ?(?:st|nd|rd|th)\b(?![ -](?:day|week|month|quarter|year))/g;

function withoutParentheses(plain: string): string {
  const inner = plain.slice(1, -1);
  const isEnclosed = plain.startsWith('(') && plain.endsWith(')') && !/[()]/.test(inner);
  return isEnclosed ? inner.trim() : plain;
}
