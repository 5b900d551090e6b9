import { isCode } from './codes.ts';
import { monthName, weekdayName } from './months.ts';
import { countWords } from './numbers.ts';
import { isSame, printDeadline, printOpen, printRange } from './print-dated.ts';
import { printPoint } from './print-point.ts';
import type { Frequency, Recurrence } from './timing.ts';
import { phrase } from '../source/quote.ts';

/** A recurrence in words, with its bounds: "every month from February 2026 to January 2027". */
export function printRecurrence(timing: Recurrence): string {
  return `${ruleWords(timing) ?? frequencyWords(timing)}${boundsOf(timing)}`;
}

function boundsOf({ from, until, anchor }: Recurrence): string {
  if (anchor !== undefined) return ` throughout ${anchor}`;
  if (from && until) {
    if (!isSame(from, until)) return ` from ${printRange(from, until)}`;
    return isCode(from.label) ? `, ${printPoint(from)}` : ` in ${printPoint(from)}`;
  }
  if (from) return ` ${printOpen({ start: from, approximate: false })}`;
  return until ? ` ${printDeadline({ end: until, isUntil: true, approximate: false })}` : '';
}

/** What the rule says beyond the frequency; `undefined` where it says no more. */
function ruleWords({ text, rrule, deadline }: Recurrence): string | undefined {
  const rule = new Map(rrule?.split(';').map((part) => part.split('=') as [string, string]));
  const months = rule.get('BYMONTH')?.split(',').map(Number);
  const day = rule.get('BYMONTHDAY');
  if (months) return `${yearlyWords(text, months, day, deadline)} every year`;
  if (day !== undefined) return `${monthlyWords(day, deadline)} of every month`;
  const weekdays = rule.get('BYDAY');
  if (weekdays === undefined) return undefined;
  if (rule.get('FREQ') === 'MONTHLY') return nthWeekdays(weekdays.split(','));
  if (weekdays === 'MO,TU,WE,TH,FR') return 'every weekday';
  return `every ${rule.has('INTERVAL') ? 'other ' : ''}${phrase(weekdays.split(',').map(weekdayOfCode), 'and')}`;
}

function monthlyWords(day: string, isDeadline: boolean): string {
  if (day === '-1') return isDeadline ? 'by the end' : 'the last day';
  return isDeadline ? `by the ${nth(Number(day))}` : `the ${nth(Number(day))}`;
}

/** "By May" and "by 31 May" are one day; only the words tell that no day was written. */
function yearlyWords(
  text: string,
  months: readonly number[],
  day: string | undefined,
  isDeadline: boolean,
): string {
  const names = phrase(months.map(monthName), 'and');
  if (day === undefined) return `in ${names}`;
  if (day === '-1') return `${isDeadline ? 'by the end' : 'on the last day'} of ${names}`;
  if (!isDeadline) return `on ${day} ${names}`;
  const isDayWritten = new RegExp(`\\b0?${day}(?!\\d)`).test(text);
  return `by ${isDayWritten ? day : 'the end of'} ${names}`;
}

function nthWeekdays(codes: readonly string[]): string {
  const words = codes.map((code) => placeWords[code.slice(0, -2)]!);
  return `the ${phrase(words, 'and')} ${weekdayOfCode(codes[0]!.slice(-2))} of every month`;
}

const placeWords: Readonly<Record<string, string>> = {
  '1': 'first',
  '2': 'second',
  '3': 'third',
  '4': 'fourth',
  '-1': 'last',
};

/** The two letters that iCalendar has for each day of the week, from Monday. */
export const weekdayCodes: readonly string[] = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

function weekdayOfCode(code: string): string {
  return weekdayName(weekdayCodes.indexOf(code) + 1);
}

const endings: Readonly<Record<number, string>> = { 1: 'st', 2: 'nd', 3: 'rd' };

/** "1st", "22nd", "11th". */
function nth(day: number): string {
  const isTeen = Math.floor(day / 10) === 1;
  return `${day}${(isTeen ? undefined : endings[day % 10]) ?? 'th'}`;
}

function frequencyWords({ frequency }: Recurrence): string {
  return frequency.atLeast ? `at least ${timesWords(frequency)}` : timesWords(frequency);
}

function timesWords({ unit, every, count }: Frequency): string {
  if (unit === 'month' && every === 3) return count === 1 ? 'every quarter' : `${times(count)} a quarter`;
  const span = every === 1 ? unit : `${countWords(every)} ${unit}s`;
  if (count === 1) return `every ${span}`;
  return every === 1 ? `${times(count)} a ${span}` : `${times(count)} every ${span}`;
}

function times(count: number): string {
  return count === 2 ? 'twice' : `${countWords(count)} times`;
}
