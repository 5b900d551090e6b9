import { phrase, quote } from '../../source/quote.ts';

/**
 * Five by name, or as many as may stand there at most; of more only four, and the number of the rest: "`Carers`,
 * `Staff`, `Parents`, `Pupils` and 2 more".
 */
export function namesInShort(names: readonly string[], most = 5): string {
  const first = names.slice(0, names.length > most ? most - 1 : most).map(quote);
  const rest = names.length - first.length;
  return phrase(rest > 0 ? [...first, `${rest} more`] : first, 'and');
}
