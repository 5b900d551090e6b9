import { daysInMonth } from '../civil.ts';
import { fault, type Fault, type Reading } from '../fault.ts';
import type { PhraseForm } from '../form.ts';
import { monthName, monthOf, monthPattern } from '../months.ts';

const pattern = new RegExp(`^by (?:(\\d{1,2}) |the end of |end of )?(${monthPattern}) (?:every|each) year$`);

/** A deadline that comes back on the same day of every year. */
export const yearlyDeadline: PhraseForm = {
  name: 'yearly-deadline',
  what: 'A deadline that comes back every year',
  examples: [
    { text: 'by 30 June every year', reads: 'recurring by FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=30' },
    { text: 'by May each year', reads: 'recurring by FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=31' },
    { text: 'by February each year', reads: 'recurring by FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1' },
    { text: 'by 31 June each year', reads: 'impossible' },
    { text: 'by 29 February each year', reads: 'impossible' },
  ],
  read(words) {
    const [, day, name] = pattern.exec(words) ?? [];
    if (name === undefined) return undefined;
    const month = monthOf(name);
    // A common year: the day must be there every year.
    const days = daysInMonth(2001, month);
    if (day === undefined) return everyYear(month, month === 2 ? -1 : days);
    const isDay = Number(day) >= 1 && Number(day) <= days;
    return isDay ? everyYear(month, Number(day)) : noSuchDay(Number(day), month, days);
  },
};

/** `day` −1 is the last of the month (RFC 5545), for February. */
function everyYear(month: number, day: number): Reading {
  return {
    type: 'recurring',
    frequency: { unit: 'year', every: 1, count: 1 },
    rrule: `FREQ=YEARLY;BYMONTH=${month};BYMONTHDAY=${day}`,
    deadline: true,
  };
}

function noSuchDay(day: number, month: number, days: number): Fault {
  const name = monthName(month);
  const when = month === 2 && day === 29 ? ' in most years' : '';
  return fault(
    'impossible',
    `“${day} ${name}” does not exist${when}: ${name} has ${days} days.`,
    `Write a day from 1 to ${days} ${name}, or “by the end of ${name} every year”.`,
  );
}
