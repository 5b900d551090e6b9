import { printDuration } from './length.ts';
import { printDeadline, printInterval, printOpen, printSet, unconfirmed } from './print-dated.ts';
import { printRecurrence } from './print-recurrence.ts';
import { standingPhrase } from './standing-phrases.ts';
import type { Duration, Relative, Timing } from './timing.ts';
import { plainWords } from './words.ts';

/**
 * A timing in the words of the house, no more precisely than it was written: "August to October 2010", "by the
 * end of March 2017". Read again in the same plan, they give the same reading.
 */
export function printTiming(timing: Timing): string {
  switch (timing.type) {
    case 'interval':
      return printInterval(timing);
    case 'set':
      return printSet(timing);
    case 'deadline':
      return printDeadline(timing);
    case 'open':
      return printOpen(timing);
    case 'recurring':
      return `${printRecurrence(timing)}${unconfirmed(timing)}`;
    case 'relative':
      return printRelative(timing);
    case 'duration':
      return `${printLength(timing)}${unconfirmed(timing)}`;
    case 'unscheduled':
      return standingPhrase(plainWords(timing.text)) ?? withoutCapital(timing.text);
  }
}

function printLength({ duration, workingDays }: Duration): string {
  return duration === undefined ? `${workingDays} working days` : printDuration(duration);
}

function printRelative(timing: Relative): string {
  const { text, anchor, direction, duration, extent } = timing;
  if (anchor !== undefined || duration === undefined || extent !== 'stretch') return withoutCapital(text);
  const length = printDuration(duration).replace(/^one /, '');
  return `over the ${direction === 'before' ? 'last' : 'next'} ${length}${unconfirmed(timing)}`;
}

/** Words that are kept as written begin small, unless they begin with an abbreviation or hold a figure there. */
function withoutCapital(text: string): string {
  return /^\p{Lu}(?!\p{Lu})/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
