import { monthPattern } from './months.ts';

/** The longest timing that is read, in characters; the plan's schema has the same limit. */
export const longestTiming = 200;

/**
 * Words in the one spelling that forms are written for: lower case, single spaces, plain hyphens, no ordinal
 * endings, no stop after an abbreviation or at the end, no apostrophes ("'18" is 2018), no spaces round a slash, a
 * space after a comma, no parentheses round the whole. What the words say stays as it is.
 */
export function plainWords(text: string): string {
  const plain = text
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(/ ?[→⇒] ?/g, ' to ')
    .replace(/-to-/g, ' to ')
    .replace(/(^|[a-z /-])['’‘](\d{2})(?![\d'’‘])/g, '$1 20$2')
    .replace(/['’‘]/g, '')
    .replace(/([a-z])\./g, '$1')
    .replace(ordinal, '$1')
    .replace(monthAtDigit, '$1 $2')
    .replace(digitAtMonth, '$1 $2')
    .replace(/ ?& ?/g, ' & ')
    .replace(/ ?, ?/g, ', ')
    .replace(/ ?\/ ?/g, '/')
    .replace(/ {2,}/g, ' ')
    .trim();
  return withoutParentheses(plain.replace(/(?<!\.)[.*;:]$/, '').trimEnd());
}

/** The ending of "3rd March"; in "3rd year" it is not an ending of a date, and stays. */
const ordinal = /(\d) ?(?:st|nd|rd|th)\b(?![ -](?:day|week|wk|month|quarter|half|year))/g;

/** "July2010" and "19July" are slips that can mean only one thing. */
const monthAtDigit = new RegExp(`\\b(${monthPattern})(\\d{4})\\b`, 'g');
const digitAtMonth = new RegExp(`\\b(\\d{1,2})(${monthPattern})\\b`, 'g');

function withoutParentheses(plain: string): string {
  const inner = plain.slice(1, -1);
  const isEnclosed = plain.startsWith('(') && plain.endsWith(')') && !/[()]/.test(inner);
  return isEnclosed ? inner.trim() : plain;
}
