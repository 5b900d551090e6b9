import { dayOf, mondayOf } from '../civil.ts';
import { codeInPlan } from '../codes.ts';
import { fault, type Fault } from '../fault.ts';
import type { PointForm } from '../form.ts';
import { monthName } from '../months.ts';
import { dayPoint, monthsPoint, point, type Point } from '../point.ts';
import type { Season, TimingContext } from '../timing.ts';
import { decadePoint } from './decade.ts';
import { seasonPoint } from './season.ts';

const pattern =
  /^(?<date>\d{4}-\d{2}(?:-\d{2})?|\d{4}-\d{2}-xx|\d{4}-xx(?:-xx)?|\d{3}x|\d{4}(?=[?~%]))(?<time>t[\d:.]+(?:z|[+-]\d{2}(?::?\d{2})?)?)?(?<hedge>[?~%])?$/;
const weekPattern = /^(\d{4})-?w(\d{2})$/;

/** ISO 8601 dates and weeks, and EDTF: levels 0 and 1, quarters and seasons of level 2. */
export const isoDate: PointForm = {
  name: 'iso-date',
  what: 'A day, a month, a week, a season or a quarter in figures, year first (ISO 8601, EDTF)',
  examples: [
    { text: '2010-07-19', reads: 'interval day 2010-07-19' },
    { text: '2010-07', reads: 'interval month 2010-07' },
    { text: '2016-05-06T10:00:00Z', reads: 'interval day 2016-05-06' },
    { text: 'by 2016-06-30', reads: 'deadline day 2016-06-30' },
    { text: '2016-06~', reads: 'interval month about 2016-06' },
    { text: '2016-06-XX', reads: 'interval month 2016-06' },
    { text: '201X', reads: 'interval year 2010..2019' },
    { text: '2026-24', reads: 'interval season 2026-12..2027-02' },
    { text: '2018-W14', reads: 'interval week 2018-04-02..2018-04-08' },
    { text: '2026-02-30', reads: 'impossible' },
    { text: '2010-11', reads: 'ambiguous' },
    { text: '2019-21', reads: 'ambiguous' },
  ],
  point(words, { context }) {
    const [, year, week] = weekPattern.exec(words) ?? [];
    if (year !== undefined) return isoWeek(Number(year), Number(week));
    const groups = pattern.exec(words)?.groups;
    if (groups === undefined) return undefined;
    const date = groups['date']!;
    if (groups['time'] !== undefined && date.length !== 10) return undefined;
    const found =
      isLikeYears(date) && groups['hedge'] === undefined ? years(date, context) : isoPoint(date, context);
    return found?.type === 'point' && groups['hedge'] !== undefined ? { ...found, approximate: true } : found;
  },
};

/** The point of an ISO or EDTF date, where the words around it leave no doubt that it is one. */
export function isoPoint(words: string, context: TimingContext): Point | Fault | undefined {
  const date = words.replace(/-xx/g, '');
  if (/^\d{3}x$/.test(date)) return decadePoint(Number(date.slice(0, 3)) * 10);
  if (!/^\d{4}(?:-\d{2}){0,2}$/.test(date)) return undefined;
  const [year = 0, month, day] = date.split('-').map(Number);
  if (month === undefined) return monthsPoint('year', year, 1, 12);
  if (month >= 1 && month <= 12) {
    return day === undefined ? monthsPoint('month', year, month) : dayPoint(year, month, day);
  }
  if (day !== undefined || month === 0) return noSuchMonth(words, month);
  return seasonOrQuarter(year, month, context);
}

const seasons: readonly Season[] = ['spring', 'summer', 'autumn', 'winter'];

/** EDTF: 21–24 are seasons, 25–28 those of the north, 29–32 of the south, 33–36 quarters. */
function seasonOrQuarter(year: number, code: number, context: TimingContext): Point | Fault | undefined {
  if (code >= 33 && code <= 36) return codeInPlan({ quarter: code - 32, year, isSplit: false }, context);
  const season = seasons[code - 21];
  return season && seasonPoint(season, year, context);
}

/** The first week of a year is the one with its first Thursday. */
function isoWeek(year: number, week: number): Point | Fault {
  const checked = dayPoint(year, 1, 4);
  if (checked.type === 'error') return checked;
  const monday = mondayOf(checked.earliest) + 7 * (week - 1);
  const thursday = monday + 3;
  if (week >= 1 && thursday <= dayOf(year, 12, 31)) return point('week', monday, monday + 6);
  return fault(
    'impossible',
    `The year ${year} has no week ${week}.`,
    'Write the week by its Monday, for example “week commencing 2 April 2018”.',
  );
}

function noSuchMonth(words: string, month: number): Fault {
  return fault(
    'impossible',
    `“${words}” does not exist: there is no month ${month}.`,
    'Write the year, the month and the day in this order, for example “2026-03-29”.',
  );
}

/** `2010-11` may be a month or the years 2010 to 2011; `2010-07` cannot, nor can `2018-11`. */
function isLikeYears(date: string): boolean {
  return /^\d{4}-\d{2}$/.test(date) && date.slice(5) > date.slice(2, 4);
}

function years(date: string, context: TimingContext): Fault | undefined {
  const [year, number] = [Number(date.slice(0, 4)), Number(date.slice(5))];
  const whole = isoPoint(date, context);
  // `2014-17` is for the form of a span of years, and so is a span that is no season.
  if (whole?.type !== 'point') return whole;
  const lastYear = Math.floor(year / 100) * 100 + number;
  // The next year is one financial year more often than a season: the forms of years say what that means.
  if (number > 12 && lastYear === year + 1) return undefined;
  const asDate = whole.label ?? `${monthName(number)} ${year}`;
  const asYears = `${year} to ${lastYear}`;
  return fault(
    'ambiguous',
    `“${date}” has two readings: ${asDate}, or the years ${asYears}.`,
    `Write the one you mean, “${asDate}” or “${asYears}”.`,
  );
}
