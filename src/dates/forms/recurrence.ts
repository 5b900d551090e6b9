import { fault, type Fault, type Reading } from '../fault.ts';
import type { PhraseForm } from '../form.ts';
import { countOf, countPattern } from '../numbers.ts';
import type { Frequency } from '../timing.ts';

/** Once in every so many units. */
type Every = Omit<Frequency, 'count'>;

const adverbs = new Map<string, Every>([
  ['daily', { unit: 'day', every: 1 }],
  ['weekly', { unit: 'week', every: 1 }],
  ['fortnightly', { unit: 'week', every: 2 }],
  ['monthly', { unit: 'month', every: 1 }],
  ['quarterly', { unit: 'month', every: 3 }],
  ['half yearly', { unit: 'month', every: 6 }],
  ['yearly', { unit: 'year', every: 1 }],
  ['annual', { unit: 'year', every: 1 }],
  ['annually', { unit: 'year', every: 1 }],
  ['biennial', { unit: 'year', every: 2 }],
  ['biennially', { unit: 'year', every: 2 }],
]);

const units = new Map<string, Every>([
  ['day', { unit: 'day', every: 1 }],
  ['week', { unit: 'week', every: 1 }],
  ['fortnight', { unit: 'week', every: 2 }],
  ['month', { unit: 'month', every: 1 }],
  ['quarter', { unit: 'month', every: 3 }],
  ['year', { unit: 'year', every: 1 }],
  ['calendar month', { unit: 'month', every: 1 }],
  ['calendar year', { unit: 'year', every: 1 }],
]);

const twoReadings = new Map([
  ['annual', 'year'],
  ['annually', 'year'],
  ['yearly', 'year'],
  ['monthly', 'month'],
  ['weekly', 'week'],
]);

const times = `once|twice|(?:${countPattern})(?: times| ?x)`;
const everyUnit = new RegExp(
  `^(?:(?:${times}) (?:a|an|per|in a|in each|in every) |(?:(?:${times}) )?(?:every|each|once every) (?:(?<every>${countPattern}|other|second|2nd) )?)(?<unit>${[...units.keys()].join('|')})s?$`,
);
/** "Four a year". */
const bareCount = new RegExp(`^(?<count>${countPattern}) (?:a|per) (?<unit>${[...units.keys()].join('|')})$`);
const alternate = new RegExp(`^(?:(?:in|on|every) )?alternate (?<unit>${[...units.keys()].join('|')})s$`);
const timesAdverb = new RegExp(
  `^(?<times>twice|(?:${countPattern}) times)[ -](?<adverb>daily|weekly|monthly|quarterly|yearly|annually)$`,
);
const counted = new RegExp(`^(?<every>${countPattern})[ -](?<adverb>weekly|monthly|yearly)$`);
const timesAtStart = new RegExp(`^(?:${times})`);

/** How often, without dates. */
export const recurrence: PhraseForm = {
  name: 'recurrence',
  what: 'How often, without dates',
  cues: [
    'ly',
    'every',
    'each',
    'once',
    'twice',
    'times',
    'x ',
    'annual',
    'ennial',
    ' a ',
    'per ',
    'alternate',
  ],
  examples: [
    { text: 'annually', reads: 'recurring FREQ=YEARLY' },
    { text: 'Quarterly', reads: 'recurring FREQ=MONTHLY;INTERVAL=3' },
    { text: 'on a monthly basis', reads: 'recurring FREQ=MONTHLY' },
    { text: 'every week', reads: 'recurring FREQ=WEEKLY' },
    { text: 'every 2 weeks', reads: 'recurring FREQ=WEEKLY;INTERVAL=2' },
    { text: 'six-monthly', reads: 'recurring FREQ=MONTHLY;INTERVAL=6' },
    { text: 'every other month', reads: 'recurring FREQ=MONTHLY;INTERVAL=2' },
    { text: 'alternate weeks', reads: 'recurring FREQ=WEEKLY;INTERVAL=2' },
    { text: 'four times a year', reads: 'recurring 4 in 1 year' },
    { text: 'twice every year', reads: 'recurring 2 in 1 year' },
    { text: '4 x per year', reads: 'recurring 4 in 1 year' },
    { text: 'ongoing (monthly)', reads: 'recurring FREQ=MONTHLY' },
    { text: 'at least twice a year', reads: 'recurring 2 in 1 year' },
    { text: 'bi-annual', reads: 'ambiguous' },
    { text: 'Weekly / Monthly', reads: 'ambiguous' },
    { text: 'bi-monthly (every two months)', reads: 'recurring FREQ=MONTHLY;INTERVAL=2' },
    { text: 'twice a month (bi-monthly)', reads: 'recurring 2 in 1 month' },
  ],
  read(words, reader) {
    const plain = words
      .replace(/^ongoing(?:,| -)? \(?(.+?)\)?$/, '$1')
      .replace(/^(?:on|at) an? (.+) basis/, '$1')
      .replace(/^once (?=\S+ly)/, '');
    return (
      adverbOf(plain) ??
      atLeast(plain) ??
      frequencyOf(plain) ??
      countedAdverb(plain) ??
      twoFrequencies(plain) ??
      saidTwice(words, (part) => recurrence.read(part, reader))
    );
  },
};

function adverbOf(words: string): Reading | undefined {
  const every = adverbs.get(words.replaceAll('-', ' '));
  return every && recurring(every, 1);
}

/** "At least once a year" may be every year, or more often: only a count above one has no days to be wrong about. */
function atLeast(words: string): Reading | undefined {
  const rest = words.replace(/(?:at least|(?:a )?minimum of|no less than|not less than) /, '');
  const reading = rest === words ? undefined : (frequencyOf(rest) ?? countedAdverb(rest));
  if (reading?.type !== 'recurring' || reading.frequency.count === 1) return undefined;
  return { ...reading, frequency: { ...reading.frequency, atLeast: true } };
}

function frequencyOf(words: string): Reading | undefined {
  const bare = bareCount.exec(words)?.groups;
  if (bare) return recurring(units.get(bare['unit']!)!, countOf(bare['count']!));
  const { every, unit } = (alternate.exec(words) ?? everyUnit.exec(words))?.groups ?? {};
  if (unit === undefined) return undefined;
  const one = units.get(unit)!;
  const isEveryOther = words.includes('alternate') || /^(?:other|second|2nd)$/.test(every ?? '');
  const count = isEveryOther ? 2 : countOf(every ?? 'one');
  return recurring(
    { unit: one.unit, every: one.every * count },
    timesOf(timesAtStart.exec(words)?.[0] ?? 'once'),
  );
}

/** "Twice yearly", "six-monthly". "Two yearly" and the like are every two years. */
function countedAdverb(words: string): Reading | undefined {
  const often = timesAdverb.exec(words)?.groups;
  if (often) return recurring(adverbs.get(often['adverb']!)!, timesOf(often['times']!));
  const seldom = counted.exec(words)?.groups;
  if (!seldom) return undefined;
  return recurring({ unit: adverbs.get(seldom['adverb']!)!.unit, every: countOf(seldom['every']!) }, 1);
}

function timesOf(words: string): number {
  if (words === 'once') return 1;
  return words === 'twice' ? 2 : countOf(words.replace(/ times| ?x$/, ''));
}

function recurring({ unit, every }: Every, count: number): Reading {
  const frequency = { unit, every, count };
  // Above one the words do not say when in the span the times fall.
  const rule = count === 1 ? { rrule: frequencyRule({ unit, every }) } : {};
  return { type: 'recurring', frequency, ...rule, deadline: false };
}

/** The iCalendar rule (RFC 5545) of what happens once in every so many units. */
function frequencyRule({ unit, every }: Every): string {
  const name = { day: 'DAILY', week: 'WEEKLY', month: 'MONTHLY', year: 'YEARLY' }[unit];
  return `FREQ=${name}${every > 1 ? `;INTERVAL=${every}` : ''}`;
}

const bi = /^bi[- ]?/;
const inBrackets = /^([^()]+) \(([^()]+)\)$/;

/** "Bi-monthly (every two months)": the plain one of the two, where it is a reading of the other. */
function saidTwice(
  words: string,
  read: (words: string) => Reading | Fault | undefined,
): Reading | Fault | undefined {
  const parts = inBrackets.exec(words)?.slice(1) ?? [];
  const unit = parts.map(biUnit).find((named) => named !== undefined);
  const plain = parts.find((part) => biUnit(part) === undefined);
  const reading = plain === undefined ? undefined : read(plain);
  if (reading?.type !== 'recurring' || reading.frequency.unit !== unit) return undefined;
  const { every, count } = reading.frequency;
  return every * count === 2 ? reading : undefined;
}

/** The unit of a word that may be twice in it, or every two of it. */
function biUnit(words: string): string | undefined {
  return bi.test(words) ? twoReadings.get(words.replace(bi, '')) : undefined;
}

/** Whether words are a frequency that has two readings: "bi-monthly". */
export function isTwofold(words: string): boolean {
  return biUnit(words) !== undefined;
}

function twoFrequencies(words: string): Fault | undefined {
  const unit = biUnit(words);
  if (unit !== undefined) {
    const [often, seldom] = [`twice a ${unit}`, `every two ${unit}s`];
    return fault(
      'ambiguous',
      `“${words}” has two readings: ${often}, or ${seldom}.`,
      `Write the one you mean, “${often}” or “${seldom}”.`,
    );
  }
  const named = words.split(/\/| or | to |, | - /);
  const isFrequency = (word: string) =>
    adverbOf(word) ?? adverbOf(word.replace(bi, '')) ?? countedAdverb(word);
  if (named.length < 2 || !named.every(isFrequency)) return undefined;
  return fault(
    'ambiguous',
    `“${named.join(' / ')}” gives ${named.length === 2 ? 'two' : 'several'} frequencies and does not say which applies when.`,
    `Write the one that is promised, for example “${named[0]!}”.`,
  );
}
