import type { PhraseForm } from '../form.ts';
import { durationOf, lengthPattern } from '../length.ts';

const pattern = new RegExp(
  `^(?:over|during|for) the (?:(next|coming)|last|past|previous) (?:(few |several |couple of )(?:day|week|month|year)s|${lengthPattern}|(day|week|month|year))$`,
);

/** A stretch that begins or ends with the present, which the words do not give. */
export const yearsAround: PhraseForm = {
  name: 'years-around',
  what: 'The next or the last days, weeks, months or years, counted from a day that the words do not give',
  examples: [
    { text: 'over the next three years', reads: 'relative after P3Y' },
    { text: 'Over the last year', reads: 'relative before P1Y' },
    { text: 'over the past few years', reads: 'relative before' },
  ],
  read(words) {
    const match = pattern.exec(words);
    if (!match) return undefined;
    const [, next, , count, unit, single] = match;
    const length = { count: count ?? 'one', unit: unit ?? single };
    return {
      type: 'relative',
      direction: next === undefined ? 'before' : 'after',
      ...(length.unit !== undefined && { duration: durationOf(length.count, length.unit) }),
    };
  },
};
