import { dayOf, daysInMonth, weekdayOf } from '../civil.ts';
import { fault } from '../fault.ts';
import type { PointForm } from '../form.ts';
import { monthName, monthOf, monthPattern, weekdayName, weekdayNamed, weekdayPattern } from '../months.ts';
import { dayPoint } from '../point.ts';

/** A part of a regular expression for the place of a weekday in its month, in words or figures. */
export const placePattern = 'first|second|third|fourth|fifth|last|1st|2nd|3rd|4th|5th|[1-5](?= )';

const pattern = new RegExp(
  `^(?:the )?(${placePattern}) (${weekdayPattern}) (?:of|in) (${monthPattern})(?: of)? (\\d{4})$`,
);

/** The place that words matched by `placePattern` mean: 1–5, or −1 for the last. */
export function placeOf(words: string): number {
  if (words === 'last') return -1;
  const place = ['first', 'second', 'third', 'fourth', 'fifth'].indexOf(words) + 1;
  return place === 0 ? Number(words[0]) : place;
}

/** A day by its place among those of its name in a month. */
export const nthWeekday: PointForm = {
  name: 'nth-weekday',
  what: 'The first, second, third, fourth or last Monday of a month, or any other day of the week',
  cues: [' of ', ' in '],
  examples: [
    { text: 'the first Tuesday of May 2018', reads: 'interval day 2018-05-01' },
    { text: 'last Friday in March 2018', reads: 'interval day 2018-03-30' },
    { text: 'fifth Monday of March 2018', reads: 'impossible' },
  ],
  point(words) {
    const [, placeWords, weekdayWords, monthWords, yearWords] = pattern.exec(words) ?? [];
    if (placeWords === undefined) return undefined;
    const [place, weekday] = [placeOf(placeWords), weekdayNamed(weekdayWords!)];
    const [month, year] = [monthOf(monthWords!), Number(yearWords)];
    const length = daysInMonth(year, month);
    const first = 1 + ((weekday - weekdayOf(dayOf(year, month, 1)) + 7) % 7);
    const day = place === -1 ? first + 7 * Math.floor((length - first) / 7) : first + 7 * (place - 1);
    if (day <= length) return dayPoint(year, month, day);
    const name = `${monthName(month)} ${year}`;
    return fault(
      'impossible',
      `There is no fifth ${weekdayName(weekday)} in ${name}.`,
      `Write the day itself, for example “${first + 21} ${name}”.`,
    );
  },
};
