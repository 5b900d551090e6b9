import { monthPattern, weekdayPattern } from './months.ts';

const units =
  'days?|weeks?|weekends?|months?|quarters?|years?|seasons?|spring|summer|autumn|fall|winter|term|semester|holidays?|christmas|easter|today|tomorrow|yesterday|now';
const timeWord = new RegExp(`[0-9]|\\b(?:${monthPattern}|${weekdayPattern}|${units}|end)\\b`);
const calendarWord = new RegExp(
  `\\b(?:\\d{4}|q ?[1-4]|fy ?\\d*|${monthPattern}|${weekdayPattern}|${units})\\b`,
);

/**
 * A part of a regular expression (with the flag u) for something that is named without a date: "the first
 * meeting", "its development". What it matches may still hold words of the calendar, see `namesTime`.
 */
export const undatedThing = '(?:the|a|an|its|their|our|this|each|every|any|all) \\p{L}[\\p{L} ,-]*\\p{L}';

/** The same for what other things are counted from: it may be an id, as "board-decision". */
export const anchorThing = "\\p{L}(?:[\\p{L}\\d ,'()-]*[\\p{L}\\d)])?";

/**
 * Whether plain words hold a figure or a word of the calendar. A form that takes any words must leave those
 * alone: they say when, in a way that it would lose.
 */
export function namesTime(words: string): boolean {
  return timeWord.test(words);
}

/**
 * Whether words can name what something else is counted from: an id, or a thing without a word of the calendar.
 * "The end of the consultation" is one, "the May elections" is none: there are some every year.
 */
export function canBeAnchor(words: string): boolean {
  if (/^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$/.test(words)) return true;
  return !calendarWord.test(words) && !notAnAnchor.test(words) && words.length <= 100;
}

/** "After hours", "before and after": no thing. */
const notAnAnchor =
  /^(?:and|or|work|school|hours|long|then|now|which|that|this|it|all|tbc|tbd|tba|noon|midnight|lunch)\b|\b(?:or|tbc|tbd|tba)\b/;
