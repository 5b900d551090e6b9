/** Names of the months and of the days of the week, in English, as they are read and as they are printed. */

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

/** The name of a month, 1–12: "September". */
export function monthName(month: number): string {
  return months[month - 1]!;
}

/** The first three letters of a month's name, 1–12, for the narrow places of a drawing: "Sep". */
export function shortMonthName(month: number): string {
  return monthName(month).slice(0, 3);
}

/** The name of a day of the week, 1 for Monday to 7 for Sunday. */
export function weekdayName(weekday: number): string {
  return weekdays[weekday - 1]!;
}

/** A part of a regular expression for a month's name in lower case, in full or shortened as people do. */
export const monthPattern =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';

/** The same for a day of the week. */
export const weekdayPattern =
  'mon(?:day)?|tue(?:s(?:day)?)?|wed(?:s|nesday)?|thu(?:rs?(?:day)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?';

/** The month, 1–12, that words matched by `monthPattern` name. */
export function monthOf(name: string): number {
  return 1 + months.findIndex((month) => month.toLowerCase().startsWith(name.slice(0, 3)));
}

/** The day of the week, 1–7, that words matched by `weekdayPattern` name. */
export function weekdayNamed(name: string): number {
  return 1 + weekdays.findIndex((weekday) => weekday.toLowerCase().startsWith(name.slice(0, 3)));
}
