import { dateOf, firstYear, lastYear, monthEnd, type Day } from '../civil.ts';
import { intervalBetween } from '../compose.ts';
import { fault, type Fault, type Reading } from '../fault.ts';
import type { PhraseForm, Reader } from '../form.ts';
import { lengthCues, lengthOf, lengthPattern, printDuration } from '../length.ts';
import { point, type Point } from '../point.ts';
import { printDay } from '../print-day.ts';
import { couldBeOfLength, firstDayOf, lastDayOf, printSpan } from '../spans.ts';

const length = `(?:a )?(?<length>${lengthPattern.replaceAll(/\((?!\?)/g, '(?:')})(?: (?:(?:public |statutory |formal )?consultation )?period| (?:public |statutory |formal )?consultation)?`;
const from = '(?:starting |beginning |commencing |running )?(?:from|starting|beginning|commencing)(?: on)?';
const lengthFirst = new RegExp(
  `^(?:for |over )?(?:a period of )?${length},? (?:${from} (?<from>.+)|(?:to|ending|until|up to)(?: on)? (?<to>.+))$`,
);
const dayFirst = new RegExp(
  `^(?:from |starting |beginning |commencing )?(?<from>.+?),? (?:for ${length}|\\(${length.replace('<length>', '<inner>')}\\))(?:,? (?<rest>(?:until|to|ending) .+))?$`,
);

const lengthRound = new RegExp(`^${length}(?: \\((?<inBrackets>[^()]+)\\)|(?::|,| -) (?<from>.+))$`);
const startWord = /\b(?:from|starting|beginning|commencing)\b/;

/** A length together with the days that it begins or ends on; where all are given they must agree. */
export const datedLength: PhraseForm = {
  name: 'dated-length',
  what: 'A length with the day that it begins or ends on, which counts; where both are given they must agree with it, give or take a day',
  cues: lengthCues,
  examples: [
    { text: '12 weeks from 5 Jan 2026', reads: 'interval day 2026-01-05..2026-03-29' },
    { text: '14 weeks to 4 September 2018', reads: 'interval day 2018-05-30..2018-09-04' },
    { text: '4 June 2018 for six weeks', reads: 'interval day 2018-06-04..2018-07-15' },
    { text: 'w/c 13 May 2024 for 3 weeks', reads: 'interval day 2024-05-13..2024-06-02' },
    { text: 'three weeks from w/c 13 May 2024', reads: 'interval day 2024-05-13..2024-06-02' },
    { text: '6 months from April 2018', reads: 'interval month 2018-04..2018-09' },
    { text: '6 months to March 2026', reads: 'interval month 2025-10..2026-03' },
    { text: '4 June – 16 July 2018 (6 weeks)', reads: 'interval day 2018-06-04..2018-07-16' },
    {
      text: 'from 11 December 2023 for 14 weeks until 17 March 2024',
      reads: 'interval day 2023-12-11..2024-03-17',
    },
    { text: '4 June – 16 July 2018 (8 weeks)', reads: 'impossible' },
  ],
  read(words, reader) {
    const plain = lengthFirst.exec(words) ?? dayFirst.exec(words);
    const beside = plain ? undefined : lengthRound.exec(words)?.groups;
    const groups = plain?.groups ?? beside;
    if (groups === undefined) return undefined;
    const duration = lengthOf((groups['length'] ?? groups['inner'])!)!.duration!;
    if (groups['to'] !== undefined) return fromEnd(groups['to'], duration, reader);
    // Only a stretch can stand beside a length without a word that says which of its ends is meant.
    if (beside) return checked((beside['inBrackets'] ?? beside['from'])!, duration, reader);
    const start = groups['from']!;
    if (groups['rest'] !== undefined) return checked(`${start} ${groups['rest']}`, duration, reader);
    const named = reader.point(start);
    if (named?.type !== 'point') return checked(start, duration, reader);
    const counted = fromStart(start, named, duration, reader.text);
    // "Three weeks from April 2026" may end in May; "April 2026 (three weeks)" are within it.
    return counted ?? (startWord.test(words) ? undefined : checked(start, duration, reader));
  },
};

function fromStart(
  words: string,
  named: Point,
  duration: string,
  written: string,
): Reading | Fault | undefined {
  const start = isStartOfWeek(words, named, duration) ? firstOfWeek(named) : named;
  if (!isExact(start, duration)) return undefined;
  const last = lastDayOf(start.earliest, duration);
  if (last === undefined || isOutside(last)) return undefined;
  const earliest = start.precision === 'month' ? last - dateOf(last).day + 1 : last;
  return intervalBetween(start, { ...start, earliest, latest: last }, written);
}

function fromEnd(words: string, duration: string, reader: Reader): Reading | Fault | undefined {
  const end = reader.point(words);
  if (end?.type !== 'point') return end;
  if (!isExact(end, duration)) return undefined;
  const earliest = firstDayOf(end.latest, duration);
  if (earliest === undefined || isOutside(earliest)) return undefined;
  const { year, month } = dateOf(earliest);
  const latest = end.precision === 'month' ? monthEnd(year, month) : earliest;
  return intervalBetween({ ...end, earliest, latest }, end, reader.text);
}

/** Weeks can be counted from a week, whose Monday they begin on; not from one that is named by where it ends. */
function isStartOfWeek(words: string, { precision, approximate }: Point, duration: string): boolean {
  return precision === 'week' && !approximate && duration.endsWith('W') && !/\bend|\/e\b/.test(words);
}

function firstOfWeek({ earliest, warning }: Point): Point {
  return { ...point('day', earliest, earliest), warning };
}

/** Months can be counted from a month; weeks need a day. */
function isExact({ precision, approximate, label }: Point, duration: string): boolean {
  if (approximate || label !== undefined) return false;
  return precision === 'day' || (precision === 'month' && /[MY]/.test(duration));
}

function isOutside(day: Day): boolean {
  const { year } = dateOf(day);
  return year < firstYear || year > lastYear;
}

/** Two days in full, with their weekdays and times. */
const longestStretch = 100;

/** A stretch with both its ends, held against its length for every day that they can be. */
function checked(words: string, duration: string, reader: Reader): Reading | Fault | undefined {
  if (words.length > longestStretch) return undefined;
  const reading = reader.timing(words);
  if (reading?.type !== 'interval') return reading?.type === 'error' ? reading : undefined;
  const { start, end } = reading;
  const fits = couldBeOfLength(reading.start, reading.end, duration);
  if (fits === undefined) return undefined;
  if (fits) return reading;
  // "Two years from 2019" is no stretch that could be too short: it is not known where in 2019 it begins.
  if (start.latest === end.latest) return undefined;
  const days = `${printDay(start.earliest)} to ${printDay(end.latest)}`;
  return fault(
    'impossible',
    `“${reader.text}” cannot be: ${days} is ${printSpan(start.earliest, end.latest, duration)}, not ${printDuration(duration)}.`,
    'Correct the length or one of the dates.',
  );
}
