import { phrase, quote } from '../source/quote.ts';

/** Four by name, and the number of the rest: "`Carers`, `Staff`, `Parents`, `Pupils` and 2 more". */
export function namesInShort(names: readonly string[]): string {
  const first = names.slice(0, 4).map(quote);
  const rest = names.length - first.length;
  return phrase(rest > 0 ? [...first, `${rest} more`] : first, 'and');
}
