import { printable } from '../source/printable.ts';
import { besideDate } from './brackets.ts';
import { fault, type Fault, type Reading } from './fault.ts';
import { readerIn, timingOf } from './reader.ts';
import { slipIn } from './slip.ts';
import type { Refusal, Timing, TimingContext } from './timing.ts';
import { hintFor } from './unread.ts';
import { longestTiming, plainWords } from './words.ts';

/**
 * Reads a timing as people write it, or says why it cannot be read as exactly one. Never throws; the same words
 * in the same context always give the same answer.
 */
export function readTiming(text: string, context: TimingContext = {}): Timing | Refusal {
  const trimmed = text.trim();
  return { ...readingOf(trimmed, context), text: trimmed };
}

function readingOf(text: string, context: TimingContext): Reading | Fault {
  if (text.length > longestTiming) return tooLong(text);
  const words = plainWords(text);
  if (words === '') return nothing();
  const reader = readerIn(context, printable(text));
  const reading = timingOf(words, reader);
  if (reading && !isUnread(reading)) return reading;
  return (
    slipIn(words, reader.text, (mended) => isRead(timingOf(mended, readerIn(context, mended)))) ??
    besideDate(reader.text, (rest) => timingOf(plainWords(rest), readerIn(context, rest))) ??
    reading ??
    fault('not-a-date', `“${reader.text}” is not a timing that can be read.`, hintFor(words))
  );
}

/** Whether words name a timing at all, be it one that does not exist or that has two readings. */
function isRead(reading: Reading | Fault | undefined): boolean {
  return reading !== undefined && !isUnread(reading);
}

function isUnread(reading: Reading | Fault): boolean {
  return reading.type === 'error' && reading.reason === 'not-a-date';
}

function tooLong(text: string): Fault {
  return fault(
    'not-a-date',
    `“${printable(text, 40)}” is too long for a timing: ${text.length} characters, and ${longestTiming} are read.`,
    'Write the timing alone, for example “Aug to Oct 2010”, and put the rest into `commentary`.',
  );
}

function nothing(): Fault {
  return fault(
    'not-a-date',
    'There are no words here that say when.',
    'Write for example “19 July 2010”, “Aug to Oct 2010” or “TBC”.',
  );
}
