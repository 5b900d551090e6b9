import { fault, type Fault } from '../fault.ts';
import type { PointForm } from '../form.ts';
import { monthName, weekdayPattern } from '../months.ts';
import { dayPoint } from '../point.ts';

const pattern = new RegExp(`^(?:(${weekdayPattern}),? )?(\\d{1,2})([/.-])(\\d{1,2})\\3(\\d{4}|\\d{2})$`);

/** Day, month and year in figures, day first as in Britain; refused where it could be month first, unless the day of the week fits that alone. */
export const numericDate: PointForm = {
  name: 'numeric-date',
  what: 'A day in figures, day first, where it cannot be month first',
  cues: ['/', '.', '-'],
  examples: [
    { text: '25/01/2016', reads: 'interval day 2016-01-25' },
    { text: '13/04/2026', reads: 'interval day 2026-04-13' },
    { text: '04/04/2026', reads: 'interval day 2026-04-04' },
    { text: '25.1.16', reads: 'interval day 2016-01-25' },
    { text: '03/04/2026', reads: 'ambiguous' },
    { text: 'Friday 03/04/2026', reads: 'interval day 2026-04-03' },
    { text: '04/13/2026', reads: 'impossible' },
  ],
  point(words, reader) {
    const match = pattern.exec(words);
    if (!match) return undefined;
    const weekday = match[1];
    const [first, , second, yearText] = match.slice(2) as [string, string, string, string];
    const [day, month] = [Number(first), Number(second)];
    const year = Number(yearText) + (yearText.length === 2 ? 2000 : 0);
    if (month < 1 || month > 12) return noSuchMonth(words, day, month, year);
    const pointOf = (day: number, month: number) =>
      weekday === undefined
        ? dayPoint(year, month, day)
        : reader.point(`${weekday} ${day} ${monthName(month).toLowerCase()} ${year}`);
    const isEitherWay = day >= 1 && day <= 12 && day !== month;
    if (!isEitherWay) return pointOf(day, month);
    // A wrong day of the week is likelier than a month that comes first.
    const isDayFirst = pointOf(day, month)?.type === 'point' && pointOf(month, day)?.type !== 'point';
    return isDayFirst ? pointOf(day, month) : eitherWay(words, day, month, year);
  },
};

function eitherWay(words: string, day: number, month: number, year: number): Fault {
  const [dayFirst, monthFirst] = [`${day} ${monthName(month)} ${year}`, `${month} ${monthName(day)} ${year}`];
  return fault(
    'ambiguous',
    `“${words}” has two readings: ${dayFirst} or ${monthFirst}.`,
    `Write the one you mean, “${dayFirst}” or “${monthFirst}”.`,
  );
}

function noSuchMonth(words: string, day: number, month: number, year: number): Fault {
  const isMonthFirst = day >= 1 && day <= 12 && dayPoint(year, day, month).type === 'point';
  return fault(
    'impossible',
    `“${words}” is read day first, and there is no month ${month}.`,
    isMonthFirst
      ? `If you mean ${month} ${monthName(day)} ${year}, write “${month} ${monthName(day)} ${year}”.`
      : 'Write the day, the name of the month and the year, for example “3 April 2026”.',
  );
}
