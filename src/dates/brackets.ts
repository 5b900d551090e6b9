import { fault, type Fault, type Reading } from './fault.ts';
import { monthPattern, weekdayPattern } from './months.ts';
import { phrase } from '../source/quote.ts';

const brackets = /\s?\(([^()]+)\)/g;
const sides =
  'after|before|following|prior|post|pre|until|till|by|from|since|during|throughout|between|when|whenever|once|while|towards|onwards?|earliest|latest|earlier|later|early|mid|middle|late';
const ends = '(?:start|begin|beginn|open|end|clos|finish)(?:s|es|ing|ed)?|close|deadline|ongoing|lasting';
const lengths =
  'half|(?:first|second|third|fourth|last|final|next|same|whole|full) (?:week|part)|week of|days|weeks|fortnights?|months?|quarters?|years?|terms?|dates?|times?|financial|fiscal|calendar';
const often =
  'every|each|alternate|twice|recurring|repeated|daily|weekly|fortnightly|monthly|quarterly|termly|yearly|annual(?:ly)?';
const seasons = 'spring|summer|autumn|winter|easter|christmas|weekdays?|weekends?|mornings?|evenings?';
const doubts =
  'about|around|roughly|approx\\w*|circa|ish|provisional\\w*|tentative\\w*|possibl[ey]|probabl[ey]|likely|maybe|perhaps|hopefully|pencilled|hold|proposed|planned|draft|target|expected|anticipated|estimated?|indicative|preferred|pending|awaiting|depend\\w*|(?:un)?confirmed|agreed|tb[acd]';
const changes =
  'actual|revised|changed|extended|postponed|rescheduled|rearranged|deferred|delayed|moved|cancelled|suspended|originally|formerly|previously|was|instead|new|reserve|back-?up|alternative|contingency|fallback';
const more =
  'ideally|aspirational|hoped|suggested|assum\\w*|provided|optional|abandoned|withdrawn|scrapped|slipped|paused|missed|called|put|brought|any|one|two|three|some|sporadic|break|minus|bar|exc|will|fy|nhs|us|uk|eu|government|school|academic';
const exceptions = 'or|not|no|except|excluding|exclusive|unless|if|subject';
/** Words in brackets with one of these may say something of when after all: "(or 5 April)", "(except August)". */
const ofTime = new RegExp(
  `\\d|\\b(?:${[monthPattern, `(?:${weekdayPattern})s?`, sides, ends, lengths, often, seasons, doubts, changes, more, exceptions].join('|')})\\b`,
  'i',
);

const ways =
  '(?:online|virtual(?:ly)?|hybrid|webinar|in[ -]person|face[ -]to[ -]face|(?:(?:on|via|by) )?(?:phone|telephone|Zoom|(?:MS )?Teams)|(?:(?:held )?in )?(?:private|public))';
const named =
  "(?:(?:held )?(?:at|in) )?(?:the )?\\p{Lu}[\\p{L}’'.&-]*(?:,? (?:\\p{Lu}[\\p{L}’'.&-]*|and|&|of|for|the|at|in|hall|room|centre|library|church|meeting))*";
/** A place, a way to meet or an occasion, which has a name with capitals. Of anything else nobody knows. */
const placeOrOccasion = new RegExp(`^ ?\\((?:${ways}|${named})\\)$`, 'u');

/** What words are as a timing: a reading, a refusal, or neither. */
type Read = (words: string) => Reading | Fault | undefined;

/**
 * The reading of `words`, as written, without a place or an occasion in brackets that says nothing of when, with a
 * warning that it is left out; of what has no date only what to leave out, for that is printed in its own words.
 * `undefined` where there are no such brackets, or the rest is no timing either.
 */
export function besideDate(words: string, read: Read): Reading | Fault | undefined {
  const foreign = [...words.matchAll(brackets)]
    .filter(([, inside]) => !isTiming(read(inside!)))
    .map(([all]) => all);
  if (foreign.length === 0 || foreign.some((all) => ofTime.test(all) || !placeOrOccasion.test(all)))
    return undefined;
  const reading = read(foreign.reduce((left, all) => left.replace(all, ''), words));
  if (!isTiming(reading)) return undefined;
  const dropped = phrase(
    foreign.map((all) => `“${all.trim()}”`),
    'and',
  );
  const where = 'a place goes into `venue`, other words into `commentary`.';
  // Of what year a quarter or a season is, the words in brackets may say.
  if (!('precision' in reading) || !exact.has(reading.precision))
    return fault(
      'not-a-date',
      `“${words}” is not a timing that can be read.`,
      `Leave out ${dropped}: ${where}`,
    );
  const warning = `${dropped} in “${words}” ${foreign.length === 1 ? 'says' : 'say'} nothing of when, and will not be shown: ${where}`;
  return { ...reading, warnings: [...(reading.warnings ?? []), warning] };
}

const exact: ReadonlySet<string | undefined> = new Set(['day', 'week', 'month']);

function isTiming(reading: Reading | Fault | undefined): reading is Reading {
  return reading !== undefined && reading.type !== 'error';
}
