import { asWritten } from '../as-written.ts';
import type { PhraseForm } from '../form.ts';
import { anchorThing, canBeAnchor } from '../time-words.ts';

const pattern = new RegExp(
  `^(?:(?:in|during|over|throughout) )?(?:week (?<week>\\d{1,2})|weeks (?<first>\\d{1,2}) ?(?:-|to|and|&) ?(?<last>\\d{1,2})) of (?<thing>${anchorThing})$`,
  'u',
);

/** Weeks of a dated item by their number: the first begins on its first day, whatever day of the week that is. */
export const numberedWeek: PhraseForm = {
  name: 'numbered-week',
  what: 'Weeks of a dated item by their number: the first begins on its first day',
  cues: ['week'],
  examples: [
    { text: 'week 3 of consultation', reads: 'relative week 3 “consultation”' },
    { text: 'Weeks 1–3 of the consultation', reads: 'relative weeks 1–3 “the consultation”' },
    { text: 'week 3 of June', reads: 'not-a-date' },
    { text: 'weeks 3 to 1 of consultation', reads: 'not-a-date' },
  ],
  read(words, { text }) {
    const { week, first = week, last = week, thing } = pattern.exec(words)?.groups ?? {};
    if (thing === undefined || !canBeAnchor(thing)) return undefined;
    const weeks = { first: Number(first), last: Number(last) };
    if (weeks.first < 1 || weeks.last < weeks.first) return undefined;
    return { type: 'relative', anchor: asWritten(thing, text), weeks };
  },
};
