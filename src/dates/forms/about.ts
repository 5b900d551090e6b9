import type { PointForm } from '../form.ts';

const hedges =
  'about|around|approximately|approx|circa|ca|c|expected|anticipated|estimated|est|provisionally|provisional|provisional date|likely|probably|possibly|tentatively|indicatively|indicative';
const joined = '(?: date)?[:,]? (?:to be |date )?(?:in |on |for )?';
const hedged = new RegExp(`^(?:${hedges})${joined}(.+)$`);
const unknown =
  '(?:(?:exact )?dates? |all )?(?:tbc|tbd|tba|to be (?:confirmed|agreed|decided|determined|announced)|subject to confirmation)';
/** "TBC – May 2019" may be a range whose start is not known: a dash must be followed by a hedge. */
const unknownFirst = new RegExp(
  `^${unknown}(?:[,:;] | |(?:[,:;]? ?- ?)(?=(?:but )?(?:${hedges}) ))(?:but )?(?:(?:${hedges}|in|on) )*(?!-)(.+)$`,
);
const unknownRound = new RegExp(`^${unknown},? ?\\((?:(?:${hedges}|in|on) )*([^()]+)\\)$`);
const hedgedLast = new RegExp(`^(.+?) - (?:${hedges})$`);
const unknownAfter = new RegExp(`^([^()]+?)(?:[,;] | )${unknown}$`);
const unknownLast = new RegExp(`^(.+?) ?\\(${unknown}\\)$`);
/** "June 2026 - date TBC" may be a range whose end is not known; of several dates, or an exact one, nobody says that. */
const datesAfter =
  /^([^()]+?) - (?:(?:exact|final) dates?|dates) (?:still )?(?:tbc|tbd|tba|to be (?:confirmed|agreed|decided|determined|announced))$/;
const hedgedAfter = new RegExp(`^(.+?) ?\\((?:${hedges}|approximate|approximate date|subject to change)\\)$`);

const unconfirmed = new RegExp(`\\b${unknown}\\b`);

/** One of these stands in all words that are hedged. */
export const hedgeCues = [
  'about',
  'around',
  'approx',
  'circa',
  'ca ',
  'c ',
  'ca:',
  'c:',
  'ca,',
  'c,',
  'expected',
  'anticipated',
  'est',
  'provisional',
  'likely',
  'probabl',
  'possibl',
  'tentativ',
  'indicativ',
  'tbc',
  'tbd',
  'tba',
  'to be ',
  'subject',
];

/** How words say that something is not certain. */
export function hedgeIn(words: string): { readonly approximate: true; readonly toBeConfirmed?: true } {
  return { approximate: true, ...(unconfirmed.test(words) && { toBeConfirmed: true }) };
}

/** "About June 2026 (TBC)" is rough, and to be confirmed besides; nothing else is hedged twice. */
function mayBeHedged(rest: string, words: string): boolean {
  return unconfirmed.test(words) && !unconfirmed.test(rest);
}

/** What words say beside that it is not certain; `undefined` where they are not hedged. */
export function withoutHedge(words: string): string | undefined {
  const patterns = [
    unknownRound,
    unknownFirst,
    unknownLast,
    datesAfter,
    unknownAfter,
    hedged,
    hedgedAfter,
    hedgedLast,
  ];
  for (const pattern of patterns) {
    const rest = pattern.exec(words)?.[1];
    if (rest !== undefined) return rest;
  }
  return undefined;
}

/** A date that its author is not sure of. */
export const about: PointForm = {
  name: 'about',
  what: 'A day, month or year that is not certain',
  cues: hedgeCues,
  examples: [
    { text: 'about March 2017', reads: 'interval month about 2017-03' },
    { text: 'Expected October 2025', reads: 'interval month about 2025-10' },
    { text: 'Expected Summer 2026', reads: 'interval season about 2026-06..2026-08' },
    { text: 'c. 2010', reads: 'interval year about 2010' },
    { text: 'TBC (January 2027)', reads: 'interval month about 2027-01' },
    { text: 'TBC (likely January 2027)', reads: 'interval month about 2027-01' },
    { text: 'TBC – likely Spring 2027', reads: 'interval season about 2027-03..2027-05' },
    { text: '3 June 2026 (TBC)', reads: 'interval day about 2026-06-03' },
    { text: '12 November 2026 – provisional', reads: 'interval day about 2026-11-12' },
    { text: 'by about June 2026', reads: 'deadline month about 2026-06' },
  ],
  point(words, reader) {
    const rest = withoutHedge(words);
    if (rest === undefined || (withoutHedge(rest) !== undefined && !mayBeHedged(rest, words)))
      return undefined;
    const point = reader.point(rest);
    return point?.type === 'point' ? { ...point, ...hedgeIn(words) } : point;
  },
};
