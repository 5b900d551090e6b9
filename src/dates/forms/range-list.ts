import { areWeekAndDay, intervalBetween } from '../compose.ts';
import { dayFirst } from '../day-first.ts';
import { namedPoint, pointBefore, type NamedPoint } from '../ellipsis.ts';
import type { Fault, Reading } from '../fault.ts';
import type { PhraseForm, Reader } from '../form.ts';
import { printInterval } from '../print-dated.ts';
import type { Interval } from '../timing.ts';

const start = /^(?:in|on|during|from) /;
const separator = /,? and |,? & |, |; /;
const dash = / to | - |-/;

/** Several ranges of days, or ranges and days. */
export const rangeList: PhraseForm = {
  name: 'range-list',
  what: 'Several ranges of days or months, or ranges and single ones',
  cues: [' and ', ' & ', ', ', ';', '/'],
  examples: [
    {
      text: '5–9 and 12–16 March 2018',
      reads: 'set day 2018-03-05..2018-03-09 2018-03-12..2018-03-16',
    },
    {
      text: '29 March and 3 to 5 April 2018',
      reads: 'set day 2018-03-29 2018-04-03..2018-04-05',
    },
  ],
  read(words, reader) {
    const pieces = dayFirst(words.replace(start, '')).split(separator);
    if (pieces.length < 2 || !pieces.some((piece) => dash.test(piece))) return undefined;
    const intervals: Omit<Interval, 'text'>[] = [];
    let next: string | undefined;
    for (const piece of pieces.toReversed()) {
      const interval = intervalOf(piece, next, reader);
      if (interval?.type !== 'interval') return interval;
      intervals.unshift(interval);
      next = interval.words;
    }
    return setOf(intervals);
  },
};

type NamedInterval = Omit<Interval, 'text'> & { readonly words: string };

/** A piece with what it leaves to the words after it. */
function intervalOf(
  piece: string,
  next: string | undefined,
  reader: Reader,
): NamedInterval | Fault | undefined {
  const ends = piece.split(dash);
  if (ends.length > 2) return undefined;
  const last = pointOf(ends.at(-1)!, next, reader);
  if (last?.type !== 'named') return last;
  const first = pointBefore(ends[0]!, last.words, reader);
  if (first?.type !== 'named') return first;
  if (areWeekAndDay(first.point, last.point)) return undefined;
  const interval = intervalBetween(first.point, last.point, reader.text);
  return interval.type === 'error' ? interval : { ...interval, words: first.words };
}

function pointOf(words: string, next: string | undefined, reader: Reader): NamedPoint | Fault | undefined {
  return next === undefined ? namedPoint(words, reader) : pointBefore(words, next, reader);
}

function setOf(intervals: readonly Omit<Interval, 'text'>[]): Reading | undefined {
  const { precision } = intervals[0]!;
  const isPlain = intervals.every((interval, index) => {
    const before = intervals[index - 1];
    const isAfter = before === undefined || before.end.latest < interval.start.earliest;
    return isAfter && interval.precision === precision && !interval.approximate;
  });
  if (!isPlain || precision === 'year') return undefined;
  const parts = intervals.map(({ type, start, end, precision, approximate }) => {
    const part = { type, start, end, precision, approximate };
    return { ...part, text: printInterval(part) };
  });
  return { type: 'set', parts, precision, approximate: false };
}
