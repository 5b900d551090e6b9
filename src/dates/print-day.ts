import { dateOf, type Day } from './civil.ts';
import { monthName } from './months.ts';

/** A day as it is printed everywhere: "19 July 2010". */
export function printDay(day: Day): string {
  const date = dateOf(day);
  return `${date.day} ${monthName(date.month)} ${date.year}`;
}
