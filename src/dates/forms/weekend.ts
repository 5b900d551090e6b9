import { weekdayOf } from '../civil.ts';
import { intervalBetween } from '../compose.ts';
import { fault, type Fault, type Reading } from '../fault.ts';
import type { PhraseForm, Reader } from '../form.ts';
import { point } from '../point.ts';
import { printRange } from '../print-dated.ts';

const ofWeekend =
  /^(?:(?:on|over|during) )?(?:the )?weekend (?:of|commencing|starting|beginning)[:,]? (?<days>.+)$/;
const shortened = /^(?:the )?w\/e (?<days>.+)$/;
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
    const named = ofWeekend.exec(words)?.groups?.['days'];
    const days = named ?? shortened.exec(words)?.groups?.['days'];
    const reading = days === undefined ? undefined : reader.timing(days);
    if (named !== undefined && reading?.type === 'error') return reading;
    const ends = reading && daysOf(reading);
    if (named !== undefined) return ends && weekendOf(ends, reader);
    return ends && isWeekend(ends) ? weekOrWeekend(ends, reader) : undefined;
  },
};

/** The first and the last day of days that are certain, without a name. */
type Days = readonly [first: number, last: number];

function daysOf(reading: Reading | Fault): Days | undefined {
  if (reading.type === 'set' && reading.precision === 'day' && reading.parts.length === 2) {
    return [reading.parts[0]!.start.earliest, reading.parts[1]!.end.latest];
  }
  if (reading.type !== 'interval' || reading.precision !== 'day' || reading.approximate) return undefined;
  return [reading.start.earliest, reading.end.latest];
}

function isWeekend([first, last]: Days): boolean {
  return weekdayOf(first) === saturday && last === first + 1;
}

function weekendOf([first, last]: Days, reader: Reader): Reading | Fault {
  if (weekdayOf(first) === saturday && last <= first + 1) {
    return intervalBetween(dayAt(first), dayAt(first + 1), reader.text);
  }
  // A Sunday is of the weekend that began the day before; any other day is nearest to the next.
  const nearest = weekdayOf(first) === saturday + 1 ? first - 1 : first + saturday - weekdayOf(first);
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
