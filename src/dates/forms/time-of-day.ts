import { fault, type Reading } from '../fault.ts';
import type { PhraseForm, Reader } from '../form.ts';
import { byItsDay, daysOfEach, hasTime, withoutTimes } from '../times-of-day.ts';

/** A timing with times of day, which are no part of the reading, for plans are made of days: `printTimes` has them. */
export const timeOfDay: PhraseForm = {
  name: 'time-of-day',
  what: 'Days with times: the days are read, the times are printed beside them, and midnight is the end of the day that is named; a time without a day is refused',
  cues: [
    'close of',
    'cob',
    'cop',
    'am',
    'pm',
    'a m',
    'p m',
    ':',
    '.',
    'hrs',
    'hours',
    'noon',
    'mid',
    'morning',
    'eve',
  ],
  examples: [
    { text: 'by close of business on 12 May 2019', reads: 'deadline day 2019-05-12' },
    { text: 'from 10am 4 July to 5pm 29 August 2017', reads: 'interval day 2017-07-04..2017-08-29' },
    { text: 'Tuesday 11 September 2018, 6.30pm – 8pm', reads: 'interval day 2018-09-11' },
    { text: 'by noon on Friday 4 May 2018', reads: 'deadline day 2018-05-04' },
    { text: 'ends at midnight on 21 June 2016', reads: 'deadline day 2016-06-21' },
    { text: 'before noon on Friday 4 May 2018', reads: 'deadline day 2018-05-04' },
    { text: '5 June 2018, morning', reads: 'interval day 2018-06-05' },
    { text: 'midnight 17 March 2024', reads: 'interval day 2024-03-17' },
    { text: 'Tue 5 Feb (7.30am and 8pm), Thu 14 Feb 2019 (2pm)', reads: 'set day 2019-02-05 2019-02-14' },
    { text: 'Thursday 12 June 2025, 2-4pm and 6-8pm', reads: 'interval day 2025-06-12' },
    { text: '17 June 2025 (evening) and 28 June 2025 (morning)', reads: 'set day 2025-06-17 2025-06-28' },
    { text: 'Tue 17 Sept (eve) and Sat 28 Sept 2024', reads: 'set day 2024-09-17 2024-09-28' },
    { text: '5 and 12 February 2019 (evenings)', reads: 'set day 2019-02-05 2019-02-12' },
    { text: 'Wed 12 Feb 2025 @ 10.30', reads: 'interval day 2025-02-12' },
    {
      text: '16–18 September 2025, 10:30–15:30 each day',
      reads: 'interval day 2025-09-16..2025-09-18',
    },
    { text: 'Saturday 22 June 2024, 11am–4', reads: 'interval day 2024-06-22' },
    { text: '10am daily', reads: 'recurring FREQ=DAILY' },
    { text: '4 July 2017, 10am daily', reads: 'not-a-date' },
    { text: '3-30pm – 7.30pm', reads: 'not-a-date' },
    { text: 'until 00:00 on 18 March 2024', reads: 'ambiguous' },
  ],
  read(words, reader) {
    if (!hasTime(words)) return undefined;
    const rest = withoutTimes(byItsDay(words));
    const reading = hasTime(rest) ? undefined : (reader.timing(rest) ?? ofEachDay(rest, reader));
    if (reading?.type === 'error') return reading;
    if (reading === undefined || !('precision' in reading || reading.type === 'recurring')) {
      return fault(
        'not-a-date',
        `“${reader.text}” gives a time of day without a day that can be read.`,
        'Write the day, for example “19 July 2010”; its time can go into `commentary`.',
      );
    }
    if (reading.type === 'open') return eveningOrStart(reader.text);
    if (/(?<!\d)0?0[.:]00/.test(words)) return dayOfMidnight(reader.text);
    if (!/\bmidnight\b/.test(words)) return reading;
    const warning =
      'Midnight is read as the end of the day that is named with it: to leave no doubt, leave the time out or write 11.59pm.';
    return { ...reading, warnings: [...(reading.warnings ?? []), warning] };
  },
};

/** "16-18 September 2025, each day" of what was a time: several days, for one would be where something begins. */
function ofEachDay(words: string, reader: Reader): Reading | undefined {
  const days = daysOfEach(words);
  const reading = days === undefined ? undefined : reader.timing(days);
  if (reading?.type === 'set' && reading.precision === 'day') return reading;
  const isStretch =
    reading?.type === 'interval' &&
    reading.precision === 'day' &&
    reading.start.earliest < reading.end.earliest;
  return isStretch ? reading : undefined;
}

/** "From 6pm on Tuesday 3 May" may be an evening, or the start of weeks. */
function eveningOrStart(text: string) {
  return fault(
    'ambiguous',
    `“${text}” has two readings: something on that day alone, or the start of something that goes on.`,
    'Write the day alone for the one, and “from” with the day and no time for the other.',
  );
}

function dayOfMidnight(text: string) {
  return fault(
    'ambiguous',
    `“${text}” has two readings: 00:00 is where that day begins, and people also write it for where it ends.`,
    'Write only the day: a deadline ends with its last moment.',
  );
}
