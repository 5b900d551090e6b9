import { isCode } from './codes.ts';
import { monthName, weekdayName } from './months.ts';
import { countWords } from './numbers.ts';
import { isSame, printDeadline, printOpen, printRange } from './print-dated.ts';
import { printPoint } from './print-point.ts';
import type { Frequency, Recurrence } from './timing.ts';
import { phrase } from '../source/quote.ts';

/** A recurrence in words, with its bounds: "every month from February 2026 to January 2027". */
export function printRecurrence(timing: Recurrence): string {
  const words = ruleWords(timing) ?? frequencyWords(timing);
  const bounds = boundsOf(timing);
  return bounds === undefined ? words : `${words}${bounds}`;
}

function boundsOf({ text, from, until, anchor, precision = 'day' }: Recurrence): string | undefined {
  const dated = { text, precision, approximate: false };
  if (anchor !== undefined) return ` throughout ${anchor}`;
  if (from && until) {
    const isIn = isSame(from, until);
    if (isIn) return isCode(from.label) ? `, ${printPoint(from)}` : ` in ${printPoint(from)}`;
    return ` from ${printRange(from, until)}`;
  }
  if (from) return ` ${printOpen({ type: 'open', start: from, ...dated })}`;
  return until && ` ${printDeadline({ type: 'deadline', end: until, isUntil: true, ...dated })}`;
}

/** What the rule says beyond the frequency; `undefined` where it says no more. */
function ruleWords({ text, rrule = '', deadline }: Recurrence): string | undefined {
  const rule = new Map(rrule.split(';').map((part) => part.split('=') as [string, string]));
  const [by, lastDay] = deadline ? ['by ', 'end'] : ['', 'last day'];
  const months = rule.get('BYMONTH')?.split(',').map(Number);
  const day = rule.get('BYMONTHDAY');
  if (months) return `${yearlyWords(text, months, day, deadline)} every year`;
  if (day !== undefined) return `${by}the ${day === '-1' ? lastDay : nth(Number(day))} of every month`;
  const weekdays = rule.get('BYDAY')?.split(',');
  if (!weekdays) return undefined;
  if (rule.get('FREQ') === 'MONTHLY') return nthWeekdays(weekdays);
  if (weekdays.join(',') === 'MO,TU,WE,TH,FR') return 'every weekday';
  return `every ${rule.has('INTERVAL') ? 'other ' : ''}${phrase(weekdays.map(weekdayOfCode), 'and')}`;
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
  const isDayWritten = text === '' || new RegExp(`\\b0?${day}(?!\\d)`).test(text);
  if (!isDeadline && day === '-1') return `on the last day of ${names}`;
  const isWholeMonth = day === '-1' || (isDeadline && !isDayWritten);
  if (isWholeMonth) return `by the end of ${names}`;
  return `${isDeadline ? 'by' : 'on'} ${day} ${names}`;
}

function nthWeekdays(codes: readonly string[]): string {
  const words = codes.map((code) => placeWords[Number(code.slice(0, -2))] ?? nth(Number(code.slice(0, -2))));
  return `the ${phrase(words, 'and')} ${weekdayOfCode(codes[0]!.slice(-2))} of every month`;
}

const placeWords: Record<number, string> = { 1: 'first', 2: 'second', 3: 'third', 4: 'fourth', [-1]: 'last' };

/** The two letters that iCalendar has for each day of the week, from Monday. */
export const weekdayCodes: readonly string[] = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

function weekdayOfCode(code: string): string {
  return weekdayName(weekdayCodes.indexOf(code) + 1);
}

/** "1st", "22nd", "11th". */
function nth(day: number): string {
  const isTeen = day > 10 && day < 20;
  return `${day}${isTeen ? 'th' : (['th', 'st', 'nd', 'rd'][day % 10] ?? 'th')}`;
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
