import { asWritten } from '../as-written.ts';
import type { PhraseForm } from '../form.ts';
import { countOf, countPattern } from '../numbers.ts';
import { anchorThing, canBeAnchor } from '../time-words.ts';
import type { Relative } from '../timing.ts';

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'];
const numbered =
  '(?:week|wk) (?<week>\\d{1,2})|(?:week|wk)s (?<first>\\d{1,2}) ?(?:-|to|and|&) ?(?<last>\\d{1,2})';
const counted = `(?:the )?(?:(?<end>first|last|final) (?<count>${countPattern}) (?:week|wk)s?|(?:(?<ordinal>${ordinals.join('|')})|last|final) (?:week|wk))`;
const pattern = new RegExp(
  `^(?:(?:in|during|over|throughout|for) )?(?:${numbered}|${counted}) of (?<thing>${anchorThing})$`,
  'u',
);

/** Weeks of a dated item by their number: the first begins on its first day, whatever day of the week that is. */
export const numberedWeek: PhraseForm = {
  name: 'numbered-week',
  what: 'Weeks of a dated item by their number: the first begins on its first day, and the last ends with its last',
  cues: ['week', 'wk'],
  examples: [
    { text: 'week 3 of consultation', reads: 'relative week 3 “consultation”' },
    { text: 'Weeks 1–3 of the consultation', reads: 'relative weeks 1–3 “the consultation”' },
    { text: 'first two weeks of consultation', reads: 'relative weeks 1–2 “consultation”' },
    { text: 'last week of consultation', reads: 'relative week -1 “consultation”' },
    { text: 'week 3 of June', reads: 'not-a-date' },
    { text: 'weeks 3 to 1 of consultation', reads: 'not-a-date' },
  ],
  read(words, { text }) {
    const groups = pattern.exec(words)?.groups;
    const thing = groups?.['thing'];
    if (groups === undefined || thing === undefined || !canBeAnchor(thing)) return undefined;
    const weeks = weeksOf(groups);
    // "Weeks 1 and 3" are not all from one to the other.
    const isAll = !/\d (?:and|&) \d/.test(words) || weeks.last === weeks.first + 1;
    const isInOrder = weeks.first !== 0 && weeks.last >= weeks.first && isAll;
    return isInOrder ? { type: 'relative', anchor: asWritten(thing, text), weeks } : undefined;
  },
};

function weeksOf(groups: Readonly<Record<string, string | undefined>>): NonNullable<Relative['weeks']> {
  const { week, ordinal, end, count } = groups;
  if (count !== undefined) {
    return end === 'first' ? { first: 1, last: countOf(count) } : { first: -countOf(count), last: -1 };
  }
  const place = ordinal === undefined ? week : ordinals.indexOf(ordinal) + 1;
  const { first = place ?? -1, last = place ?? -1 } = groups;
  return { first: Number(first), last: Number(last) };
}
