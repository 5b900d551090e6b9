import { dateOf } from '../civil.ts';
import { areWeekAndDay, intervalBetween } from '../compose.ts';
import { dayFirst } from '../day-first.ts';
import { aYearEarlier, pointBefore, type NamedPoint } from '../ellipsis.ts';
import type { Fault, Reading } from '../fault.ts';
import type { PhraseForm, Reader } from '../form.ts';
import type { Point } from '../point.ts';

const start =
  /^(?:runs |running |open |ongoing,? )?(?:from|between|in|during|on|throughout|over the course of|over) /;
const isBetween = /^between /;
const inclusive = /,? \(?(?:inclusive|incl)\)?$/;

/** From one point to another; the first leaves what they share to the second. */
export const range: PhraseForm = {
  name: 'range',
  what: 'From one day, month or year to another; what both share may be said once',
  cues: ['-', ' to ', 'until', 'till', 'through', 'thru', ' and '],
  examples: [
    { text: '16th March – 7th April 2018', reads: 'interval day 2018-03-16..2018-04-07' },
    { text: '1–10 September 2010', reads: 'interval day 2010-09-01..2010-09-10' },
    { text: 'Oct. 5-9, 2020', reads: 'interval day 2020-10-05..2020-10-09' },
    { text: 'from 29 August until 2 September 2016', reads: 'interval day 2016-08-29..2016-09-02' },
    { text: 'July 2012 – March 2014', reads: 'interval month 2012-07..2014-03' },
    { text: 'December to January 2020', reads: 'interval month 2019-12..2020-01' },
    { text: 'between March and May 2022', reads: 'interval month 2022-03..2022-05' },
    { text: '1 September to October 2010', reads: 'interval month 2010-09-01..2010-10' },
    {
      text: 'Mid-September to end of October 2014',
      reads: 'interval day about 2014-09-11~2014-09-20..2014-10-21~2014-10-31',
    },
    { text: 'October to the end of November 2025', reads: 'interval month 2025-10..2025-11' },
    { text: '2013-2015', reads: 'interval year 2013..2015' },
    { text: 'Q3 2024 – Q1 2025', reads: 'interval quarter 2024-Q3..2025-Q1' },
    { text: '2020/21 -2022/23', yearStart: 4, reads: 'interval year 2020-04..2021-03..2022-04..2023-03' },
    { text: 'From December to the summer of 2019', reads: 'interval season 2018-12..2019-06..2019-08' },
    {
      text: '12th – 15th March',
      period: '2018-03-01/2018-07-24',
      reads: 'interval day 2018-03-12..2018-03-15',
    },
    { text: '10 March 2018 to 1 March 2018', reads: 'impossible' },
    { text: '28 to 3 September 2010', reads: 'impossible' },
  ],
  read(words, reader) {
    const separator = isBetween.test(words)
      ? / and |-/g
      : / up to (?:and including )?| through to | to | until | till | through | thru |-/g;
    const body = dayFirst(words.replace(start, '').replace(inclusive, ''));
    const readings = [...body.matchAll(separator)].flatMap((match) => {
      const [first, last] = [body.slice(0, match.index), body.slice(match.index + match[0].length)];
      return match[0] === '-' && isInIsoDate(first, last)
        ? []
        : (rangeBetween(first.trim(), last.trim(), reader) ?? []);
    });
    // More than one place to divide the words would mean more than one reading.
    return readings.length === 1 ? readings[0] : undefined;
  },
};

/** "From the end of March" may be hedged or not, which is for its author to say. */
const boundary = /^(?:the )?(?:end|start|beginning)[ -]/;
const endOf = /^(?:the )?(?:very )?end (?:of )?(?=\S)/;

/** Of a span that is rough in any case, "the end of March" is the same day in both readings. */
function isRoughToEnd(start: Point, last: string): boolean {
  return start.approximate && /^(?:the )?end[ -]/.test(last);
}

function rangeBetween(first: string, words: string, reader: Reader): Reading | Fault | undefined {
  const last = wholeAtEnd(first, words, reader);
  const end = reader.point(last);
  if (end === undefined) return undefined;
  const start = pointBefore(first, last, reader);
  if (start?.type !== 'named') return start;
  if (end.type === 'error') return end;
  const earlier = isFromYearBefore(start, end) ? aYearEarlier(start, reader) : start;
  if (earlier?.type !== 'named') return earlier;
  if (areWeekAndDay(earlier.point, end)) return undefined;
  if (boundary.test(first) || (boundary.test(last) && !isRoughToEnd(earlier.point, last))) return undefined;
  // "March to March 2018" may begin a year before; only where both are written in full is that clear.
  const isInFull = [first, last].every((words) => reader.pointInFull(words)?.type === 'point');
  return overlap(earlier.point, end) && !isInFull
    ? undefined
    : intervalBetween(earlier.point, end, reader.text);
}

/**
 * "October to the end of November" is to November, as "by the end of November" is by November. Behind what is rough, or
 * within one and the same month, the end of it is its last part.
 */
function wholeAtEnd(first: string, last: string, reader: Reader): string {
  const whole = last.replace(endOf, '');
  if (whole === last) return last;
  const [start, end] = [pointBefore(first, whole, reader), reader.point(whole)];
  if (start?.type !== 'named' || end?.type !== 'point' || start.point.approximate || end.approximate)
    return last;
  return end.precision === 'day' || end.precision === 'week' || overlap(start.point, end) ? last : whole;
}

function overlap(start: Point, end: Point): boolean {
  return start.earliest <= end.latest && start.latest >= end.earliest;
}

/** The hyphens of "2018-03-01" join no two dates: not 2018-03 and the 1st, nor 2018 and the 3rd. */
function isInIsoDate(before: string, after: string): boolean {
  return /(?:^\d{4}|\d{4}-\d{2})$/.test(before) && /^\d{2}\b/.test(after);
}

/** "December to January 2020" begins in 2019. Two days of one month the wrong way round are a slip. */
function isFromYearBefore(start: NamedPoint, end: Point): boolean {
  const differ = dateOf(start.point.earliest).month !== dateOf(end.latest).month;
  return start.tookYear && differ && start.point.earliest > end.latest;
}
