import type { Reading } from '../fault.ts';
import type { PhraseForm } from '../form.ts';
import type { Recurrence } from '../timing.ts';
import { recurrenceIn, unitDays } from '../recurrence-in.ts';
import { isTwofold } from './recurrence.ts';

const bound =
  '(?:from|starting|beginning|commencing|between|before|until|up to|to|in|during|throughout|over|for the)';
const joint = new RegExp(`,? (?=${bound} )|[:,;] |(?<=[a-z]) - `, 'g');
/** More joints than any timing has. */
const mostDivisions = 8;
/** What is longer, or has none of these words, does not say how often: it is spared the trouble of being tried. */
const longestFrequency = 60;
const frequencyWord =
  /\b(?:every|each|once|twice|times|a (?:year|quarter|month|week)|per|annual|biennial|\w+ly|month|\w+days|alternate)\b/;

/** How often, and between which days. */
export const recurrenceWithin: PhraseForm = {
  name: 'recurrence-within',
  what: 'How often, from a day, until a day, or within a stretch of time; where the days themselves are spelled out, they count',
  cues: [
    'every',
    'each',
    'once',
    'twice',
    'times',
    ' a ',
    'per ',
    'annual',
    'ennial',
    'ly',
    'month',
    'day',
    'alternate',
  ],
  examples: [
    { text: 'monthly, Feb 2026 to Jan 2027', reads: 'recurring FREQ=MONTHLY 2026-02..2027-01' },
    { text: 'every Tuesday until 24 April 2018', reads: 'recurring FREQ=WEEKLY;BYDAY=TU ..2018-04-24' },
    { text: 'twice a year, April 2026 to March 2027', reads: 'recurring 2 in 1 year 2026-04..2027-03' },
    { text: 'annually from 2017', reads: 'recurring FREQ=YEARLY 2017..' },
    {
      text: 'first Tuesday of each month from April 2026',
      reads: 'recurring FREQ=MONTHLY;BYDAY=1TU 2026-04..',
    },
    {
      text: 'quarterly (March, June, September and December 2025)',
      reads: 'set month 2025-03 2025-06 2025-09 2025-12',
    },
    { text: 'Twice a year: May and November 2025', reads: 'set month 2025-05 2025-11' },
    { text: 'weekly throughout consultation', reads: 'recurring FREQ=WEEKLY “consultation”' },
    {
      text: 'fortnightly during the consultation',
      reads: 'recurring FREQ=WEEKLY;INTERVAL=2 “the consultation”',
    },
    { text: 'bi-monthly, June 2024 to February 2025', reads: 'ambiguous' },
    { text: 'annually (May and November 2025)', reads: 'not-a-date' },
    { text: 'April 2018 – March 2019 (monthly)', reads: 'recurring FREQ=MONTHLY 2018-04..2019-03' },
  ],
  read(words, reader) {
    for (const [often, dates] of divisions(words)) {
      const recurrence =
        often.length <= longestFrequency && frequencyWord.test(often) ? reader.timing(often) : undefined;
      if (recurrence?.type === 'recurring' && !isBounded(recurrence)) {
        const within = reader.timing(dates.replace(/^to /, 'until '));
        if (within?.type === 'error') return within;
        if (within) return listed(recurrence, within, words) ?? recurrenceIn(recurrence, within);
      }
      if (isTwofold(often) && reader.timing(dates)) return recurrence;
    }
    return undefined;
  },
};

/** Words that may say how often, and those that may say between which days. */
function divisions(words: string): (readonly [often: string, dates: string])[] {
  const [, before, inside] = /(.+) \(([^()]+)\)$/.exec(words) ?? [];
  const places = [...words.matchAll(joint)].slice(0, mostDivisions);
  return [
    ...(before === undefined || inside === undefined
      ? []
      : ([
          [inside, before],
          [before, inside],
        ] as const)),
    ...places.map(
      ({ 0: match, index }) => [words.slice(0, index), words.slice(index + match.length)] as const,
    ),
  ];
}

function isBounded({ from, until, anchor }: Omit<Recurrence, 'text'>): boolean {
  return [from, until, anchor].some((bound) => bound !== undefined);
}

/** The dates that a frequency is spelled out in, in brackets or behind a colon: they count, where they are as often. */
function listed(
  { frequency }: Omit<Recurrence, 'text'>,
  within: Reading,
  words: string,
): Reading | undefined {
  if (within.type !== 'set' || !/\(|: /.test(words)) return undefined;
  const { unit, every, count } = frequency;
  const span = every * unitDays[unit];
  const first = within.parts[0]!.start.earliest;
  const days = within.parts.at(-1)!.start.earliest - first;
  if (within.parts.length === count && days < span) return within;
  const gap = days / (within.parts.length - 1);
  return gap > (span / count) * 0.6 && gap < (span / count) * 1.6 ? within : undefined;
}
