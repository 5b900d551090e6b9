import { monthPattern, weekdayPattern } from './months.ts';

const timeWord = new RegExp(
  `[0-9]|\\b(?:${monthPattern}|${weekdayPattern}|days?|weeks?|weekends?|months?|quarters?|years?|seasons?|spring|summer|autumn|fall|winter|term|semester|holidays?|christmas|easter|today|tomorrow|yesterday|now|end)\\b`,
);

/**
 * A part of a regular expression (with the flag u) for something that is named without a date: "the first
 * meeting", "its development". What it matches may still hold words of the calendar, see `namesTime`.
 */
export const undatedThing = '(?:the|a|an|its|their|our|this) \\p{L}[\\p{L} ,-]*\\p{L}';

/**
 * Whether plain words hold a figure or a word of the calendar. A form that takes any words must leave those
 * alone: they say when, in a way that it would lose.
 */
export function namesTime(words: string): boolean {
  return timeWord.test(words);
}
