import type { Diagnostic } from '../../source/diagnostic.ts';
import { nearest } from '../../source/nearest.ts';
import { quote } from '../../source/quote.ts';

/** That no rule has a code, with the one of these that was meant; else what to do in its place. */
export function noSuchRule(
  code: string,
  codes: readonly string[],
  otherwise: string,
): Required<Pick<Diagnostic, 'message' | 'hint'>> {
  const meant = nearest(code, codes);
  return {
    message: `No rule has the code ${quote(code)}.${meant ? ` Did you mean ${quote(meant)}?` : ''}`,
    hint: meant ? `Write ${quote(meant)}.` : otherwise,
  };
}
