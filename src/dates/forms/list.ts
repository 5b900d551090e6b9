import { intervalBetween, intervalIn } from '../compose.ts';
import { aYearEarlier, pointBefore, type NamedPoint } from '../ellipsis.ts';
import { fault, type Fault, type Reading } from '../fault.ts';
import type { PhraseForm, Reader } from '../form.ts';
import type { Point } from '../point.ts';
import { printPoint } from '../print-point.ts';

/** Several days or several months. */
export const list: PhraseForm = {
  name: 'list',
  what: 'Several days, or several months; months that follow each other are one stretch',
  examples: [
    { text: 'Aug/Sep/Oct 2010', reads: 'interval month 2010-08..2010-10' },
    { text: 'in December 2020/January 2021', reads: 'interval month 2020-12..2021-01' },
    { text: 'Dec/Jan 2021', reads: 'interval month 2020-12..2021-01' },
    { text: 'March and June 2018', reads: 'set month 2018-03 2018-06' },
    { text: '29th & 31st March 2018', reads: 'set day 2018-03-29 2018-03-31' },
    { text: '26 April, 8 and 9 May 2018', reads: 'set day 2018-04-26 2018-05-08 2018-05-09' },
    { text: 'February/March', period: '2020-05-08/2021-05-07', reads: 'interval month 2021-02..2021-03' },
    { text: '8 May and 26 April 2018', reads: 'ambiguous' },
  ],
  read(words, reader) {
    const pieces = words.replace(/^(?:in|on|during) /, '').split(/,? and |,? & |, |\/(?=[a-z])/);
    const points = pieces.length > 1 ? pointsOf(pieces, reader) : undefined;
    if (points === undefined || 'type' in points) return points;
    const { precision } = points[0]!;
    const isUniform = points.every((point) => point.precision === precision && !point.approximate);
    const isListed = precision === 'month' || (precision === 'day' && !/\/[a-z]/.test(words));
    if (!isUniform || !isListed) return undefined;
    return readingOf(points, reader.text);
  },
};

/** Read from the last piece, which says what the others leave out, to the first. */
function pointsOf(pieces: readonly string[], reader: Reader): readonly Point[] | Fault | undefined {
  let next = lastOf(pieces.at(-1)!, reader);
  const points: Point[] = [];
  for (let index = pieces.length - 2; ; index--) {
    if (next?.type !== 'named') return next;
    points.unshift(next.point);
    if (index < 0) return points;
    next = pieceBefore(pieces[index]!, next, reader);
  }
}

function lastOf(words: string, reader: Reader): NamedPoint | Fault | undefined {
  const point = reader.point(words);
  return point?.type === 'point' ? { type: 'named', words, point, tookYear: false } : point;
}

function pieceBefore(words: string, next: NamedPoint, reader: Reader): NamedPoint | Fault | undefined {
  const piece = pointBefore(words, next.words, reader);
  if (piece?.type !== 'named' || !piece.tookYear || piece.point.latest < next.point.earliest) return piece;
  // "Dec/Jan 2021" is one winter; anything else out of order may be a slip.
  const earlier = aYearEarlier(piece, reader);
  return earlier?.type === 'named' && isFollowedBy(earlier.point, next.point) ? earlier : piece;
}

function readingOf(points: readonly Point[], words: string): Reading | Fault {
  const isOrdered = points.every((point, index) => index === 0 || points[index - 1]!.latest < point.earliest);
  if (!isOrdered) return outOfOrder(points);
  const first = points[0]!;
  const isOneStretch =
    first.precision === 'month' &&
    points.every((point, index) => index === 0 || isFollowedBy(points[index - 1]!, point));
  if (isOneStretch) return intervalBetween(first, points.at(-1)!, words);
  const parts = points.map((point) => ({ ...intervalIn(point), text: printPoint(point) }));
  return { type: 'set', parts, precision: first.precision, approximate: false };
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
