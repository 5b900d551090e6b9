import { mondayOf, weekdayOf, type Day } from '../civil.ts';
import type { PointForm } from '../form.ts';
import { weekdayName } from '../months.ts';
import { point, type Point } from '../point.ts';
import { printDay } from '../print-day.ts';

const starts =
  '(?:w/c|wc|w/b|wb|wk/c|wk c|week c|(?:week|wk)s? (?:commencing|beginning|starting|comm)|weeks? (?:commencing|beginning|starting))';
const ends = '(?:w/e|wk/e|(?:week|wk) ending)';
const pattern = new RegExp(
  `^(?:the )?(?:(?<starts>${starts})(?: on)?|(?<ends>${ends})(?: on)?|(?:week|wk) (?:of|including|containing))[:,]? (?:the )?(?<day>.+)$`,
);

/** A week, Monday to Sunday, by a day of it. */
export const week: PointForm = {
  name: 'week',
  what: 'A week, Monday to Sunday: the one that holds the day; where that is said to be its first day and is no Monday, the author is warned',
  cues: ['w/', 'wk', 'week', 'wc', 'wb'],
  examples: [
    { text: 'w/c 2nd April 2018', reads: 'interval week 2018-04-02..2018-04-08' },
    { text: 'week commencing Monday 2 April 2018', reads: 'interval week 2018-04-02..2018-04-08' },
    { text: 'W/C 4 April 2018', reads: 'interval week 2018-04-02..2018-04-08' },
    { text: 'week ending 8 April 2018', reads: 'interval week 2018-04-02..2018-04-08' },
    {
      text: 'in the week of 30 October',
      period: '2023-01-01/2023-12-31',
      reads: 'interval week 2023-10-30..2023-11-05',
    },
    { text: 'w/c 31 June 2018', reads: 'impossible' },
  ],
  point(words, reader) {
    const groups = pattern.exec(words)?.groups;
    if (groups === undefined) return undefined;
    const day = reader.point(groups['day']!);
    if (day?.type !== 'point') return day;
    if (day.precision !== 'day' || day.approximate) return undefined;
    return weekOf(day.earliest, groups);
  },
};

function weekOf(day: Day, { starts, ends }: Readonly<Record<string, string | undefined>>): Point {
  const monday = mondayOf(day);
  const week = point('week', monday, monday + 6);
  const isOther = (starts !== undefined && day !== monday) || (ends !== undefined && weekdayOf(day) < 5);
  if (!isOther) return week;
  const warning = `${printDay(day)} is a ${weekdayName(weekdayOf(day))}: the week that holds it is meant, ${printDay(monday)} to ${printDay(monday + 6)}.`;
  return { ...week, warning };
}
