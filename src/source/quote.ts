import { printable } from './printable.ts';

/** The author's own words, key or id, as a message quotes them: in backticks, made printable, cut at 80 characters. */
export function quote(words: unknown): string {
  return `\`${printable(String(words), 80)}\``;
}

/** Several of them as a phrase: "`a`", "`a` or `b`", "`a`, `b` or `c`". */
export function quoteList(words: readonly string[], conjunction: 'and' | 'or'): string {
  return phrase(words.map(quote), conjunction);
}

/** A list as people write it: "a", "a and b", "a, b and c". */
export function phrase(parts: readonly string[], conjunction: 'and' | 'or'): string {
  if (parts.length < 2) return parts.join('');
  return `${parts.slice(0, -1).join(', ')} ${conjunction} ${parts.at(-1)!}`;
}
