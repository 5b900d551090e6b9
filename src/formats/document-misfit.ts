import { kinds, type Kind } from '../plan/kinds.ts';
import { quote, quoteList } from '../source/quote.ts';

/** Of documents that are called like no kind and yet do not fit all. */
const fits: ReadonlyMap<string, readonly Kind[]> = new Map([['feedback', ['plan', 'strategy', 'framework']]]);

/**
 * Why a document cannot be made of a file of this kind, as a sentence that calls the file by `name`; absent where it
 * can. A document that is called like a kind is made of that kind; one of somebody's own of all.
 */
export function documentMisfit(document: string, kind: Kind, name: string): string | undefined {
  const fitting = fits.get(document) ?? (kinds.some((known) => known === document) ? [document] : kinds);
  if (fitting.some((each) => each === kind)) return undefined;
  return `The document ${quote(document)} is made of a file of the kind ${quoteList(fitting, 'or')}; ${name} is of the kind ${quote(kind)}.`;
}
