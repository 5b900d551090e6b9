import { weekdayOf } from '../civil.ts';
import { intervalBetween } from '../compose.ts';
import { fault, type Fault, type Reading } from '../fault.ts';
import type { PhraseForm, Reader } from '../form.ts';
import { point } from '../point.ts';
import { printRange } from '../print-dated.ts';

const ofWeekend = /^(?:(?:on|over|during) )?(?:the )?weekend (?:of|commencing|starting|beginning)[:,]? (.+)/;
const shortened = /^(?:the )?w\/e (.+)/;
const saturday = 6;

/** A Saturday and its Sunday. */
export const weekend: PhraseForm = {
  name: 'weekend',
  what: 'A weekend by its Saturday; “w/e” with both days of a weekend is refused, as it is also said of the end of a week',
  cues: ['weekend', 'w/e'],
  examples: [
    { text: 'weekend of 17 July 2010', reads: 'interval day 2010-07-17..2010-07-18' },
    { text: 'the weekend of Saturday 17 July 2010', reads: 'interval day 2010-07-17..2010-07-18' },
    { text: 'weekend of 17–18 July 2010', reads: 'interval day 2010-07-17..2010-07-18' },
    { text: 'weekend of 16 July 2010', reads: 'not-a-date' },
    { text: 'w/e 17–18 July 2010', reads: 'ambiguous' },
  ],
  read(words, reader) {
    const named = ofWeekend.exec(words)?.[1];
    const days = named ?? shortened.exec(words)?.[1];
    const reading = days === undefined ? undefined : reader.timing(days);
    if (reading?.type === 'error') return reading;
    const ends = reading && daysOf(reading);
    if (named !== undefined) return ends && weekendOf(ends, reader);
    return ends && isWeekend(ends) ? weekOrWeekend(ends, reader) : undefined;
  },
};

/** The first and the last day of days that are certain, without a name. */
type Days = readonly [first: number, last: number];

function daysOf(reading: Reading): Days | undefined {
  if ((reading.type !== 'interval' && reading.type !== 'set') || reading.approximate) return undefined;
  if (reading.type === 'interval') return [reading.start.earliest, reading.end.latest];
  return [reading.parts[0]!.start.earliest, reading.parts.at(-1)!.end.latest];
}

function isWeekend([first, last]: Days): boolean {
  return weekdayOf(first) === saturday && last === first + 1;
}

function weekendOf([first, last]: Days, reader: Reader): Reading | Fault {
  if (weekdayOf(first) === saturday && last <= first + 1) {
    return intervalBetween(dayAt(first), dayAt(first + 1), reader.text);
  }
  // The Saturday of its week: a Sunday is of the weekend that began the day before.
  const nearest = first + saturday - weekdayOf(first);
  return fault(
    'not-a-date',
    `“${reader.text}” is not a timing that can be read: a weekend begins on a Saturday.`,
    `Write both days of it, for example “${printDays(nearest)}”.`,
  );
}

function weekOrWeekend([first]: Days, reader: Reader): Fault {
  return fault(
    'ambiguous',
    `“${reader.text}” has two readings: “w/e” is said of a weekend and of a week ending.`,
    `Write “${printDays(first)}” for the weekend.`,
  );
}

function dayAt(day: number) {
  return point('day', day, day);
}

function printDays(first: number): string {
  return printRange(dayAt(first), dayAt(first + 1));
}
