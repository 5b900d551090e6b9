import { factsOf, type Facts } from './facts.ts';
import { printDay } from './print-day.ts';
import { printDuration } from './length.ts';
import { printTimes } from './print-times.ts';
import { printTiming } from './print.ts';
import { readTiming } from './read.ts';
import {
  earliestDay,
  latestDay,
  type Refusal,
  type Relative,
  type Timing,
  type TimingContext,
} from './timing.ts';

/** How a timing is read, for a program and for a person. */
export interface Explanation {
  /** Plain data: what `--format json` prints. */
  readonly facts: Facts;
  /** The same in plain English, a line each; the first says what it is read as, or what is wrong. */
  readonly lines: readonly string[];
}

/** Reads a timing and says how: what it is, from which day to which, how precisely, how it will be printed. */
export function explain(text: string, context: TimingContext = {}): Explanation {
  const reading = readTiming(text, context);
  return {
    facts: factsOf(reading),
    lines: reading.type === 'error' ? refusalLines(reading) : linesOf(reading),
  };
}

function refusalLines({ message, hint }: Refusal): string[] {
  return hint === undefined ? [message] : [message, hint];
}

function linesOf(timing: Timing): string[] {
  const precision = precisionLine(timing);
  const times = printTimes(timing);
  return [
    `Read as ${kindOf(timing)}.`,
    ...daysLines(timing),
    ...(precision === undefined ? [] : [precision]),
    `Printed as “${printTiming(timing)}”.`,
    ...(times === undefined ? [] : [`The time stands beside it: “${times}”.`]),
    ...(timing.warnings ?? []).map((warning) => `Note: ${warning}`),
  ];
}

function kindOf(timing: Timing): string {
  switch (timing.type) {
    case 'interval':
      return earliestDay(timing) === latestDay(timing) ? 'a day' : 'a stretch of time';
    case 'set':
      return `${timing.parts.length} separate dates`;
    case 'deadline':
      return 'a deadline';
    case 'open':
      return 'a start without an end';
    case 'recurring':
      return timing.deadline ? 'a deadline that comes back' : 'something that happens again and again';
    case 'relative':
      return 'a time counted from something else';
    case 'duration':
      return 'a length of time without a date';
    case 'unscheduled':
      return 'having no date, or none yet';
  }
}

function daysLines(timing: Timing): string[] {
  if (timing.type === 'set') {
    return timing.parts.map(({ start, end }) => `${spanWords(start.earliest, end.latest)}.`);
  }
  if (timing.type === 'relative') return relativeLines(timing);
  if (timing.type === 'recurring' && timing.rrule === undefined) {
    return [
      'The words do not say on which days, so none are made up.',
      ...anchorLines(timing),
      ...spanLines(timing),
    ];
  }
  if (timing.type === 'duration') {
    return timing.duration === undefined ? [] : [`It lasts ${printDuration(timing.duration)}.`];
  }
  return [...anchorLines(timing), ...spanLines(timing)];
}

const beside = { before: 'Before', after: 'After' };
const upTo = { before: 'Up to', after: 'From' };

function relativeLines(timing: Relative): string[] {
  const { anchor, direction, extent, duration, workingDays } = timing;
  const isCounted = duration !== undefined || workingDays !== undefined;
  const reach = isCounted ? undefined : extent;
  if (direction === undefined && anchor !== undefined) return anchorLines({ anchor });
  const side = direction === undefined ? 'Counted from' : (reach === undefined ? beside : upTo)[direction];
  if (anchor === undefined) return [`${side} something that the words do not name.`];
  const from = `${extent === 'into' ? 'the start of ' : ''}“${anchor}”`;
  return [`${side} ${from}: a plan in which that is the id of a dated item gives the days.`];
}

function anchorLines(timing: { readonly anchor?: string } | Timing): string[] {
  const anchor = 'anchor' in timing ? timing.anchor : undefined;
  return anchor === undefined ? [] : [`A plan in which “${anchor}” has a date gives the days.`];
}

function spanLines(timing: Timing): string[] {
  const [first, last] = [earliestDay(timing), latestDay(timing)];
  if (first !== undefined && last !== undefined) return [`${spanWords(first, last)}.`];
  if (first !== undefined) return [`Not before ${printDay(first)}; no end is given.`];
  return last === undefined ? [] : [`Not after ${printDay(last)}; no start is given.`];
}

function spanWords(first: number, last: number): string {
  if (first === last) return `On ${printDay(first)}`;
  const days = last - first + 1;
  return `From ${printDay(first)} to ${printDay(last)}, both included: ${days} days`;
}

function precisionLine(timing: Timing): string | undefined {
  if ('toBeConfirmed' in timing) return 'It is still to be confirmed.';
  if (!('precision' in timing)) return undefined;
  const isHedged = 'approximate' in timing && timing.approximate;
  return isHedged ? 'The words are hedged: no more than about then.' : `Known to the ${timing.precision}.`;
}
