import { daysInMonth, weekdayOf } from '../civil.ts';
import { fault, type Fault } from '../fault.ts';
import type { PointForm } from '../form.ts';
import { monthName, monthOf, monthPattern, weekdayName, weekdayNamed, weekdayPattern } from '../months.ts';
import { dayPoint, type Point } from '../point.ts';
import { printDay } from '../print-day.ts';
import type { TimingContext } from '../timing.ts';
import { pointInPeriod } from '../year-from-period.ts';

const weekday = `(?:(?:on )?(?<weekday>${weekdayPattern}),? (?:on )?)?`;
const weekdayAfter = `(?:,? \\(?(?<weekdayAfter>${weekdayPattern})\\)?)?`;
const year = '(?:,? (?:of )?(?<year>\\d{4}))?';
const dayFirst = new RegExp(
  `^${weekday}(?:the )?(?<day>\\d{1,2}),? (?:of )?(?<month>${monthPattern})${year}${weekdayAfter}$`,
);
const monthFirst = new RegExp(`^${weekday}(?<month>${monthPattern}) (?:the )?(?<day>\\d{1,2})${year}$`);
/** As spreadsheets write it: "05-Nov-2018", "5-Nov-18". */
const dashed = new RegExp(`^(?<day>\\d{1,2})([-/])(?<month>${monthPattern})\\2(?<year>\\d{4}|\\d{2})$`);

/** A day with its month in words; its year may come from the plan's period. */
export const day: PointForm = {
  name: 'day',
  what: 'A day with its month in words; without a year it is the one day of that name in the plan’s period',
  cues: ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'],
  examples: [
    { text: '1 March 2018', reads: 'interval day 2018-03-01' },
    { text: '19 th July 2010', reads: 'interval day 2010-07-19' },
    { text: 'Tuesday 3rd of March, 2026', reads: 'interval day 2026-03-03' },
    { text: 'Sept. 16, 2020', reads: 'interval day 2020-09-16' },
    { text: '05-Nov-2018', reads: 'interval day 2018-11-05' },
    { text: '7th April', period: '2018-03-01/2018-07-24', reads: 'interval day 2018-04-07' },
    { text: 'Thursday 2 August', period: '2017-01-01/2018-12-31', reads: 'interval day 2018-08-02' },
    { text: '3 September', period: '2017-09-01/2018-09-30', reads: 'ambiguous' },
    { text: '3 September', reads: 'ambiguous' },
    { text: 'March 20', reads: 'ambiguous' },
    { text: '31 June 2026', reads: 'impossible' },
    { text: 'Monday 3 March 2026', reads: 'impossible' },
  ],
  point(words, { context }) {
    const groups = (dayFirst.exec(words) ?? monthFirst.exec(words) ?? dashed.exec(words))?.groups;
    if (groups === undefined) return undefined;
    const [day, month] = [Number(groups['day']), monthOf(groups['month']!)];
    const named = groups['weekday'] ?? groups['weekdayAfter'];
    const written = named === undefined ? undefined : weekdayNamed(named);
    if (groups['year'] === undefined && written === undefined && monthFirst.test(words)) {
      return dayOrYear(day, month);
    }
    const point =
      groups['year'] === undefined
        ? withoutYear(day, month, written, context)
        : dayPoint(Number(groups['year']) + (groups['year'].length === 2 ? 2000 : 0), month, day);
    return written === undefined ? point : onWeekday(point, written);
  },
};

/** Any one, so that 29 February is let through where no year is given. */
const leapYear = 2000;

/** In a period that holds two days of that name, the day of the week may tell which is meant. */
function withoutYear(
  day: number,
  month: number,
  weekday: number | undefined,
  context: TimingContext,
): Point | Fault {
  const name = `${day} ${monthName(month)}`;
  const days = daysInMonth(leapYear, month);
  if (day < 1 || day > days) {
    return fault(
      'impossible',
      `“${name}” does not exist: ${monthName(month)} has ${days} days.`,
      `Write a day from 1 to ${days} ${monthName(month)}.`,
    );
  }
  const isMeant = (point: Point) => weekdayOf(point.earliest) === weekday;
  return pointInPeriod(name, (year) => dayPoint(year, month, day), context, isMeant);
}

/** "March 20" may be short for March 2020; "March 45" is neither. */
function dayOrYear(day: number, month: number): Fault | undefined {
  if (day < 1 || day > daysInMonth(leapYear, month)) return undefined;
  const name = monthName(month);
  const twoDigits = String(day).padStart(2, '0');
  return fault(
    'ambiguous',
    `“${name} ${day}” has two readings: ${day} ${name}, or ${name} 20${twoDigits}.`,
    `Write the one you mean, “${day} ${name}” with its year or “${name} 20${twoDigits}”.`,
  );
}

/** The point, unless it is on another day of the week than was written. */
function onWeekday(point: Point | Fault, written: number): Point | Fault {
  if (point.type === 'error' || weekdayOf(point.earliest) === written) return point;
  const [day, actual] = [printDay(point.earliest), weekdayName(weekdayOf(point.earliest))];
  return fault(
    'impossible',
    `“${weekdayName(written)} ${day}” does not exist: ${day} is a ${actual}.`,
    `Correct the day of the week or the date, for example “${actual} ${day}”.`,
  );
}
