import { printDuration } from './length.ts';
import { monthName } from './months.ts';
import { countWords } from './numbers.ts';
import { printPoint, printPointBefore, unitOf } from './print-point.ts';
import { standingPhrase } from './standing-phrases.ts';
import type { Bound, Deadline, Interval, IntervalSet, Recurrence, Relative, Timing } from './timing.ts';
import { plainWords } from './words.ts';
import { phrase } from '../source/quote.ts';

/**
 * A timing in the words of the house, no more precisely than it was written: "August to October 2010", "by the
 * end of March 2017". Read again, they give the same reading.
 */
export function printTiming(timing: Timing): string {
  switch (timing.type) {
    case 'interval':
      return hedged(timing, printInterval(timing));
    case 'set':
      return printSet(timing);
    case 'deadline':
      return printDeadline(timing);
    case 'open':
      return `from ${hedged(timing, printPoint(timing.start))}`;
    case 'recurring':
      return printRecurrence(timing);
    case 'relative':
      return printRelative(timing);
    case 'duration':
      return printDuration(timing.duration);
    case 'unscheduled':
      return standingPhrase(plainWords(timing.text)) ?? withoutCapital(timing.text);
  }
}

function hedged({ approximate }: { readonly approximate: boolean }, words: string): string {
  return approximate ? `about ${words}` : words;
}

function printInterval({ start, end }: Interval): string {
  return isSame(start, end) ? printPoint(end) : `${printPointBefore(start, end)} to ${printPoint(end)}`;
}

function isSame(a: Bound, b: Bound): boolean {
  return a.earliest === b.earliest && a.latest === b.latest;
}

function printSet({ parts }: IntervalSet): string {
  const words = parts.map(({ start }, index) => {
    const next = parts[index + 1];
    return next ? printPointBefore(start, next.start) : printPoint(start);
  });
  return phrase(words, 'and');
}

function printDeadline(deadline: Deadline): string {
  const words = printPoint(deadline.end);
  if (deadline.approximate) return `by about ${words}`;
  return unitOf(deadline.end) === 'day' ? `by ${words}` : `by the end of ${words}`;
}

function printRecurrence({ text, frequency, rrule }: Recurrence): string {
  const { unit, every, count } = frequency;
  const yearly = /^FREQ=YEARLY;BYMONTH=(\d+);BYMONTHDAY=(-?\d+)$/.exec(rrule ?? '');
  if (yearly) return `by ${dayOfYear(text, Number(yearly[1]), Number(yearly[2]))} every year`;
  if (unit === 'month' && every === 3) return count === 1 ? 'every quarter' : `${times(count)} a quarter`;
  const span = every === 1 ? unit : `${countWords(every)} ${unit}s`;
  if (count === 1) return `every ${span}`;
  return every === 1 ? `${times(count)} a ${span}` : `${times(count)} every ${span}`;
}

/** "By May" and "by 31 May" are one day; only the words tell that no day was written. */
function dayOfYear(text: string, month: number, day: number): string {
  return day === -1 || !/\d/.test(text) ? `the end of ${monthName(month)}` : `${day} ${monthName(month)}`;
}

function times(count: number): string {
  return count === 2 ? 'twice' : `${countWords(count)} times`;
}

function printRelative({ text, anchor, direction, duration }: Relative): string {
  if (anchor !== undefined || duration === undefined) return withoutCapital(text);
  const length = printDuration(duration).replace(/^one /, '');
  return `over the ${direction === 'before' ? 'last' : 'next'} ${length}`;
}

/** Words that are kept as written begin small, unless they begin with an abbreviation. */
function withoutCapital(text: string): string {
  return /^\p{Lu}(?!\p{Lu})/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
