import { countOf, countPattern, countWords } from './numbers.ts';

/** A part of a regular expression for a length of time, as two groups: a count, and a unit without its plural. */
export const lengthPattern = `(?:(${countPattern}|an?)[ -]?)(?:calendar )?(minute|min|hour|hr|day|week|wk|fortnight|month|mth|year|yr|decade)s?`;

/** One of these stands in every length. */
export const lengthCues = [
  'min',
  'hour',
  'hr',
  'day',
  'week',
  'wk',
  'fortnight',
  'month',
  'mth',
  'year',
  'yr',
  'decade',
];

/** A length by its unit, or in working days. */
export interface Length {
  /** ISO 8601. */
  readonly duration?: string;
  readonly workingDays?: number;
}

/** The same for working days: one group, the count. */
export const workingDaysPattern = `(${countPattern}|an?)[ -](?:working|business|clear working|week)[ -]?days?`;

const units: Readonly<Record<string, readonly [prefix: string, count: number, unit: string]>> = {
  minute: ['PT', 1, 'M'],
  min: ['PT', 1, 'M'],
  hour: ['PT', 1, 'H'],
  hr: ['PT', 1, 'H'],
  day: ['P', 1, 'D'],
  week: ['P', 1, 'W'],
  wk: ['P', 1, 'W'],
  fortnight: ['P', 2, 'W'],
  month: ['P', 1, 'M'],
  mth: ['P', 1, 'M'],
  year: ['P', 1, 'Y'],
  yr: ['P', 1, 'Y'],
  decade: ['P', 10, 'Y'],
};

/** An ISO 8601 duration from words that `lengthPattern` matched: `P3M`, `PT90M`. */
export function durationOf(count: string, unit: string): string {
  const [prefix, each, letter] = units[unit]!;
  return `${prefix}${countOf(count) * each}${letter}`;
}

const length = new RegExp(`^${lengthPattern}$`);
const workingDays = new RegExp(`^${workingDaysPattern}$`);

/** The length that plain words are, and nothing else: "12 weeks", "10 working days". */
export function lengthOf(words: string): Length | undefined {
  const days = workingDays.exec(words)?.[1];
  if (days !== undefined) return { workingDays: countOf(days) };
  const match = length.exec(words);
  return match ? { duration: durationOf(match[1]!, match[2]!) } : undefined;
}

/** A duration in words: "three months", "one day", "14 weeks", "90 minutes". */
export function printDuration(duration: string): string {
  const count = Number(/\d+/.exec(duration)![0]);
  const letter = duration.slice(-1);
  const unit = duration.startsWith('PT')
    ? { M: 'minute', H: 'hour' }[letter]
    : { D: 'day', W: 'week', M: 'month', Y: 'year' }[letter];
  return `${countWords(count)} ${unit}${count === 1 ? '' : 's'}`;
}
