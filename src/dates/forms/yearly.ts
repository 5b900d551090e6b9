import { daysInMonth } from '../civil.ts';
import { fault, type Fault, type Reading } from '../fault.ts';
import type { PhraseForm } from '../form.ts';
import { monthName, monthOf, monthPattern } from '../months.ts';

const everyYear = '(?:every year|each year|annually|yearly|every calendar year|each calendar year)';
const ofYear =
  '(?:,? (?:of |in )?(?:every|each) (?:calendar )?year|,? annually|,? yearly|,? per annum| \\((?:every year|each year|annual|annually|yearly)\\))';
const date = `(?:(?<end>the end of |end of |end )|(?<last>(?:the )?last day of )|(?:the )?(?<day>\\d{1,2}) (?:of )?)?(?<months>(?:${monthPattern})(?:(?:, | and | & |\\/|, and )(?:${monthPattern}))*)(?: (?<dayAfter>\\d{1,2}))?`;
const dateFirst = new RegExp(`^(?<by>by|no later than|before the end of)? ?(?:(?:in|on) )?${date}${ofYear}$`);
const yearFirst = new RegExp(
  `^(?:${everyYear}|annual)(?:,|:| -)? \\(?(?<by>by|no later than)? ?(?:(?:in|on|each|every) )?${date}\\)?$`,
);
const everyMonth = new RegExp(`^(?<by>by)? ?(?:in )?(?:every|each) ${date}$`);

/** Once every year, in months or on a day. */
export const yearly: PhraseForm = {
  name: 'yearly',
  what: 'A month or a day that comes back every year, or a deadline that does',
  cues: ['year', 'annu', 'each', 'every'],
  examples: [
    { text: 'by 30 June every year', reads: 'recurring by FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=30' },
    { text: 'by May each year', reads: 'recurring by FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=31' },
    { text: 'by February each year', reads: 'recurring by FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1' },
    { text: 'annually by 31 March', reads: 'recurring by FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=31' },
    { text: 'every May', reads: 'recurring FREQ=YEARLY;BYMONTH=5' },
    { text: 'Annually in September', reads: 'recurring FREQ=YEARLY;BYMONTH=9' },
    { text: 'April and October each year', reads: 'recurring FREQ=YEARLY;BYMONTH=4,10' },
    { text: 'on 1 April each year', reads: 'recurring FREQ=YEARLY;BYMONTH=4;BYMONTHDAY=1' },
    { text: 'by 31 June each year', reads: 'impossible' },
    { text: 'by 29 February each year', reads: 'impossible' },
  ],
  read(words) {
    const groups = (dateFirst.exec(words) ?? yearFirst.exec(words) ?? everyMonth.exec(words))?.groups;
    if (groups === undefined) return undefined;
    const months = groups['months']!.split(/, and |, | and | & |\//).map(monthOf);
    const isBy = groups['by'] !== undefined;
    const dayText = groups['day'] ?? groups['dayAfter'];
    const isOrdered = months.every((month, index) => index === 0 || months[index - 1]! < month);
    if (!isOrdered || (groups['day'] !== undefined && groups['dayAfter'] !== undefined)) return undefined;
    if (months.length > 1)
      return isBy || dayText !== undefined || hasEnd(groups) ? undefined : inMonths(months);
    const month = months[0]!;
    if (dayText !== undefined) return hasEnd(groups) ? undefined : onDay(month, Number(dayText), isBy);
    // "The end of May each year" is its late part, which no rule can say.
    if (groups['end'] !== undefined && !isBy) return undefined;
    if (isBy || groups['last'] !== undefined) return everyYearOn(month, lastDay(month), isBy);
    return inMonths(months);
  },
};

function hasEnd(groups: Readonly<Record<string, string>>): boolean {
  return groups['end'] !== undefined || groups['last'] !== undefined;
}

/** −1 is the last of the month (RFC 5545), for February. */
function lastDay(month: number): number {
  return month === 2 ? -1 : daysInMonth(2001, month);
}

function inMonths(months: readonly number[]): Reading {
  const frequency = { unit: 'year', every: 1, count: months.length } as const;
  return { type: 'recurring', frequency, rrule: `FREQ=YEARLY;BYMONTH=${months.join(',')}`, deadline: false };
}

function onDay(month: number, day: number, isBy: boolean): Reading | Fault {
  // A common year: the day must be there every year.
  const days = daysInMonth(2001, month);
  return day >= 1 && day <= days ? everyYearOn(month, day, isBy) : noSuchDay(day, month, days);
}

function everyYearOn(month: number, day: number, deadline: boolean): Reading {
  return {
    type: 'recurring',
    frequency: { unit: 'year', every: 1, count: 1 },
    rrule: `FREQ=YEARLY;BYMONTH=${month};BYMONTHDAY=${day}`,
    deadline,
  };
}

function noSuchDay(day: number, month: number, days: number): Fault {
  const name = monthName(month);
  const when = day === 29 ? ' in most years' : '';
  return fault(
    'impossible',
    `“${day} ${name}” does not exist${when}: ${name} has ${days} days.`,
    `Write a day from 1 to ${days} ${name}, or “by the end of ${name} every year”.`,
  );
}
