import { countOf, countPattern, countWords } from './numbers.ts';

/** A part of a regular expression for a length of time, as two groups: a count, and a unit without its plural. */
export const lengthPattern = `(?:(${countPattern})[ -])(day|week|month|year)s?`;

/** An ISO 8601 duration from words that `lengthPattern` matched: `P3M`. */
export function durationOf(count: string, unit: string): string {
  return `P${countOf(count)}${unit.charAt(0).toUpperCase()}`;
}

/** A duration in words: "three months", "one day", "14 weeks". */
export function printDuration(duration: string): string {
  const count = Number(duration.slice(1, -1));
  const unit = { D: 'day', W: 'week', M: 'month', Y: 'year' }[duration.slice(-1)];
  return `${countWords(count)} ${unit}${count === 1 ? '' : 's'}`;
}
