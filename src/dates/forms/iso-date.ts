import { fault } from '../fault.ts';
import type { PointForm } from '../form.ts';
import { monthName } from '../months.ts';
import { dayPoint, monthsPoint, type Point } from '../point.ts';
import type { Fault } from '../fault.ts';

const pattern = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/;

/** ISO 8601 calendar dates. */
export const isoDate: PointForm = {
  name: 'iso-date',
  what: 'A day or a month in figures, year first',
  examples: [
    { text: '2010-07-19', reads: 'interval day 2010-07-19' },
    { text: '2010-07', reads: 'interval month 2010-07' },
    { text: 'by 2016-06-30', reads: 'deadline day 2016-06-30' },
    { text: '2026-02-30', reads: 'impossible' },
    { text: '2010-11', reads: 'ambiguous' },
  ],
  point(words) {
    const [, year, month, day] = pattern.exec(words) ?? [];
    if (year === undefined || month === undefined) return undefined;
    if (day === undefined && isLikeYears(year, month))
      return monthOrYears(words, Number(year), Number(month));
    return isoPoint(words);
  },
};

/** The point of an ISO day, month or year, where the words around it leave no doubt that it is one. */
export function isoPoint(words: string): Point | Fault | undefined {
  const [year = 0, month, day] = words.split('-').map(Number);
  if (!/^\d{4}(?:-\d{2}){0,2}$/.test(words)) return undefined;
  if (month === undefined) return monthsPoint('year', year, 1, 12);
  if (month < 1 || month > 12) {
    // `2014-17` is for the form of a span of years.
    return day === undefined ? undefined : noSuchMonth(words, month);
  }
  return day === undefined ? monthsPoint('month', year, month) : dayPoint(year, month, day);
}

function noSuchMonth(words: string, month: number): Fault {
  return fault(
    'impossible',
    `“${words}” does not exist: there is no month ${month}.`,
    'Write the year, the month and the day in this order, for example “2026-03-29”.',
  );
}

/** `2010-11` may be a month or the years 2010 to 2011; `2010-07` cannot, nor can `2018-11`. */
function isLikeYears(year: string, month: string): boolean {
  return Number(month) <= 12 && month > year.slice(2);
}

function monthOrYears(words: string, year: number, month: number): Fault {
  const lastYear = Math.floor(year / 100) * 100 + month;
  const [asMonth, asYears] = [`${monthName(month)} ${year}`, `${year} to ${lastYear}`];
  return fault(
    'ambiguous',
    `“${words}” has two readings: ${asMonth}, or the years ${asYears}.`,
    `Write the one you mean, “${asMonth}” or “${asYears}”.`,
  );
}
