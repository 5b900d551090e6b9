import { phrase, quote } from '../../source/quote.ts';

/** Five by name, of more only four and the number of the rest: "`Carers`, `Staff`, `Parents`, `Pupils` and 2 more". */
export function namesInShort(names: readonly string[]): string {
  const first = names.slice(0, names.length > 5 ? 4 : 5).map(quote);
  const rest = names.length - first.length;
  return phrase(rest > 0 ? [...first, `${rest} more`] : first, 'and');
}
