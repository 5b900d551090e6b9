import { intervalBetween, intervalIn, warningsOf } from '../compose.ts';
import { dayFirst } from '../day-first.ts';
import { aYearEarlier, namedPoint, pointBefore, type NamedPoint } from '../ellipsis.ts';
import { fault, type Fault, type Reading } from '../fault.ts';
import type { PhraseForm, Reader } from '../form.ts';
import type { Point } from '../point.ts';
import { printPoint } from '../print-point.ts';

const start = /^(?:in|on|during|throughout|across|over the course of|over) /;
const separator = /,? and |,? & |, |; |(?<!\bw)\/(?=[a-z])/;
const weekWord = /^(?:the )?(?:w\/c|w\/b|(?:week|wk)s? (?:commencing|beginning|starting|of))[:,]? (?=\d)/;

/** Several points. */
export const list: PhraseForm = {
  name: 'list',
  what: 'Several days, weeks or months; months, quarters and seasons that follow each other are one stretch',
  cues: [' and ', ' & ', ', ', ';', '/'],
  examples: [
    { text: 'Aug/Sep/Oct 2010', reads: 'interval month 2010-08..2010-10' },
    { text: 'in December 2020/January 2021', reads: 'interval month 2020-12..2021-01' },
    { text: 'Dec/Jan 2021', reads: 'interval month 2020-12..2021-01' },
    { text: 'Spring/Summer 2024', reads: 'interval season 2024-03..2024-05..2024-06..2024-08' },
    { text: 'late 2025/early 2026', reads: 'interval month about 2025-09..2025-12..2026-01..2026-04' },
    { text: 'March and June 2018', reads: 'set month 2018-03 2018-06' },
    { text: '29th & 31st March 2018', reads: 'set day 2018-03-29 2018-03-31' },
    { text: '26 April, 8 and 9 May 2018', reads: 'set day 2018-04-26 2018-05-08 2018-05-09' },
    {
      text: 'w/c 4 and 11 June 2018',
      reads: 'set week 2018-06-04..2018-06-10 2018-06-11..2018-06-17',
    },
    { text: 'February/March', period: '2020-05-08/2021-05-07', reads: 'interval month 2021-02..2021-03' },
    {
      text: 'over the course of October and November',
      period: '2018-10-01/2019-08-31',
      reads: 'interval month 2018-10..2018-11',
    },
    { text: '8 May and 26 April 2018', reads: 'ambiguous' },
  ],
  read(words, reader) {
    const pieces = piecesOf(words);
    const points = pieces.length > 1 ? pointsOf(pieces, reader) : undefined;
    if (points === undefined || 'type' in points) return points;
    const { precision } = points[0]!;
    const isUniform = points.every(
      (point) => point.precision === precision && point.label?.startsWith('the ') !== true,
    );
    const isSlashed = /\/[a-z]/.test(words.replaceAll(/w\/[cb]/g, ''));
    const isListed = !(isSlashed && (precision === 'day' || precision === 'week') && !points[0]!.approximate);
    return isUniform && isListed ? readingOf(points, reader.text) : undefined;
  },
};

/** "W/c" before the first of several days is said of all of them. */
function piecesOf(words: string): string[] {
  const body = dayFirst(words.replace(start, ''));
  const week = weekWord.exec(body)?.[0];
  if (week === undefined) return body.split(separator);
  const single = week.replace(/(?<=week|wk)s/, '');
  const pieces = body.slice(week.length).split(separator);
  return pieces.map((piece) => (/^\d/.test(piece) ? single + piece : piece));
}

/** Read from the last piece, which says what the others leave out, to the first. */
function pointsOf(pieces: readonly string[], reader: Reader): readonly Point[] | Fault | undefined {
  let next = namedPoint(pieces.at(-1)!, reader);
  const points: Point[] = [];
  for (let index = pieces.length - 2; ; index--) {
    if (next?.type !== 'named') return next;
    points.unshift(next.point);
    if (index < 0) return points;
    next = pieceBefore(pieces[index]!, next, reader);
  }
}

function pieceBefore(words: string, next: NamedPoint, reader: Reader): NamedPoint | Fault | undefined {
  const piece = pointBefore(words, next.words, reader);
  if (piece?.type !== 'named' || !piece.tookYear) return piece;
  // "Dec/Jan 2021" is one winter; anything else out of order may be a slip.
  const earlier = aYearEarlier(piece, reader);
  return earlier?.type === 'named' && isFollowedBy(earlier.point, next.point) ? earlier : piece;
}

function readingOf(points: readonly Point[], words: string): Reading | Fault | undefined {
  const isOrdered = points.every((point, index) => index === 0 || points[index - 1]!.latest < point.earliest);
  if (!isOrdered) return outOfOrder(points);
  const first = points[0]!;
  const areParts = points.every((point) => point.approximate);
  const isOneStretch =
    ((first.precision !== 'day' && first.precision !== 'week') || areParts) &&
    points.every((point, index) => index === 0 || isFollowedBy(points[index - 1]!, point));
  // "2013 and 2014" may be two years or the one from 2013 to 2014.
  if (isOneStretch && first.precision === 'year') return undefined;
  if (isOneStretch) return intervalBetween(first, points.at(-1)!, words);
  // Hedged ones that are apart would need a hedge each.
  if (points.some((point) => point.approximate)) return undefined;
  const parts = points.map((point) => ({
    ...intervalIn({ ...point, warning: undefined }),
    text: printPoint(point),
  }));
  return { type: 'set', parts, precision: first.precision, approximate: false, ...warningsOf(points) };
}

function isFollowedBy(point: Point, next: Point): boolean {
  return point.latest + 1 === next.earliest;
}

function outOfOrder(points: readonly Point[]): Fault {
  const names = points.map((point) => printPoint(point));
  return fault(
    'ambiguous',
    `The dates are not in order, so it is not certain which are meant: ${names.join(', ')}.`,
    'Write the earliest first, or each with its year.',
  );
}
