import type { PhraseForm } from '../form.ts';
import { lengthCues, lengthOf } from '../length.ts';

const before =
  /^(?:(?:over|during|for|lasting|with) )?(?:(?:a |the )?(?:period|duration|minimum|maximum|minimum period|maximum period|length|total) of |(?:a )?minimum |(?:a )?maximum |at least |up to |no less than |not less than |no more than |not more than |at most |exactly )?/;
const after =
  /[ -](?:(?:statutory |public |formal )?consultation(?: period)?|period|minimum|maximum|in duration|long|duration|in total|window)$/;
const preposition = /^(?:over|during) /;

/** Only a length. */
export const duration: PhraseForm = {
  name: 'duration',
  what: 'A length, without a date',
  cues: lengthCues,
  examples: [
    { text: 'during a three month period', reads: 'duration P3M' },
    { text: 'two days', reads: 'duration P2D' },
    { text: '(12 weeks)', reads: 'duration P12W' },
    { text: 'minimum of 90 minutes', reads: 'duration PT90M' },
    { text: '12-week consultation', reads: 'duration P12W' },
    { text: '20 working days', reads: 'duration 20 working days' },
  ],
  read(words) {
    const rest = words.replace(before, '').replace(after, '');
    // "Over three months" may be more than three months.
    if (preposition.test(words) && !after.test(words) && !/ of /.test(words)) return undefined;
    const length = lengthOf(rest) ?? lengthOf(rest.replace(/^(?:an?|the) /, ''));
    return length && { type: 'duration', ...length };
  },
};
