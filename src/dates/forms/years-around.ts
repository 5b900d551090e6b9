import type { PhraseForm } from '../form.ts';
import { durationOf, lengthPattern } from '../length.ts';

const units = 'day|week|month|year|decade';
const pattern = new RegExp(
  `^((?:(?:over|during|for|in|within|across|throughout) )?(?:the )?)(?:(next|coming|forthcoming)|last|past|previous|preceding) (?:((?:few|several) (?:${units})s)|(?!an? )${lengthPattern}|(${units})|(?:week|month|year)s)$`,
);
const recent = /^(?:in|over|during) (?:the )?recent (?:days|weeks|months|years)$/;

/** A stretch that begins or ends with the present, which the words do not give. */
export const yearsAround: PhraseForm = {
  name: 'years-around',
  what: 'The next or the last days, weeks, months or years, counted from a day that the words do not give',
  cues: ['next', 'coming', 'last', 'past', 'previous', 'preceding', 'recent'],
  examples: [
    { text: 'over the next three years', reads: 'relative after P3Y' },
    { text: 'Over the last year', reads: 'relative before P1Y' },
    { text: 'over the past few years', reads: 'relative before' },
    { text: 'in the next 12 months', reads: 'relative after P12M' },
    { text: 'over the coming months', reads: 'relative after' },
    { text: 'in recent years', reads: 'relative before' },
  ],
  read(words) {
    if (recent.test(words)) return { type: 'relative', direction: 'before' };
    const match = pattern.exec(words);
    if (!match) return undefined;
    const [, lead, next, few, count, unit, single] = match;
    // "Next month" may be the calendar's, "the last week" the final one.
    const isOpen = lead === '' || (lead === 'the ' && next === undefined);
    if (isOpen && few === undefined && count === undefined) return undefined;
    const length = { count: count ?? 'one', unit: unit ?? single };
    return {
      type: 'relative',
      direction: next === undefined ? 'before' : 'after',
      ...(length.unit !== undefined && {
        duration: durationOf(length.count, length.unit),
        extent: 'stretch' as const,
      }),
    };
  },
};
