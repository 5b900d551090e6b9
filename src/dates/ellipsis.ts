import type { Fault } from './fault.ts';
import type { Reader } from './form.ts';
import { monthPattern } from './months.ts';
import type { Point } from './point.ts';

/** A point and the words that name it in full. */
export interface NamedPoint {
  readonly type: 'named';
  readonly words: string;
  readonly point: Point;
  /** Its year, and only that, was left to the words after it. */
  readonly tookYear: boolean;
}

/** The point that words name by themselves. */
export function namedPoint(words: string, reader: Reader): NamedPoint | Fault | undefined {
  const point = reader.point(words);
  return point && named(words, point);
}

/**
 * The point that words name when they leave what they share to the words after them: "16 March" before
 * "7 April 2018", "1" before "10 September 2010". `next` are plain words that name a point themselves.
 */
export function pointBefore(words: string, next: string, reader: Reader): NamedPoint | Fault | undefined {
  const alone = reader.pointInFull(words);
  if (alone?.type === 'point') return named(words, alone);
  // "Nov 18" before "Jan 2019" is a year, before "Jan 3 2019" a day.
  if (endsInMonthFirst.test(words) && !monthFirstWithYear.test(next)) return alone;
  // "Early" before "late March 2026" is of March, not of 2026.
  if (barePart.test(words)) return partBefore(words, next, reader);
  // "Autumn" before "winter 2023/24" is in the first of the two years.
  const ends = bareSeason.test(words) ? next.replace(/\/\d{2}$/, '') : next;
  let wrong: Fault | undefined;
  for (const tail of tailsOf(ends)) {
    const point = reader.point(`${words} ${tail}`);
    if (point?.type === 'point') return named(`${words} ${tail}`, point, /^\d{4}$/.test(tail));
    wrong ??= point;
  }
  if (wrong) return wrong;
  // The plan's period says which year only where no other year is written beside it.
  if (reader.pointInFull(next)?.type === 'point') return alone as Fault | undefined;
  return namedPoint(words, reader);
}

/** The same words for the year before. */
export function aYearEarlier(later: NamedPoint, reader: Reader): NamedPoint | Fault | undefined {
  const year = Number(later.words.slice(-4)) - 1;
  const words = `${later.words.slice(0, -4)}${year}`;
  const point = reader.point(words);
  return point && named(words, point);
}

/** Also behind other words: "about mid", "towards early". */
const barePart = /\b(?:early|mid|late|start|beginning|middle|end)$/;
const part = /^(?:the )?(?:early|mid|late|start of|beginning of|middle of|end of|end)[ -]/;

function partBefore(words: string, next: string, reader: Reader): NamedPoint | Fault | undefined {
  if (!part.test(next)) return undefined;
  const whole = `${words} ${next.replace(part, '')}`;
  return namedPoint(whole, reader);
}

const endsInMonthFirst = new RegExp(`\\b(?:${monthPattern}) \\d{1,2}$`);
const monthFirstWithYear = new RegExp(`\\b(?:${monthPattern}) \\d{1,2},? \\d{4}$`);
/** Also behind other words: "early autumn". */
const bareSeason = /(?:spring|summer|autumn|fall|winter)$/;

function named(words: string, point: Point | Fault, tookYear = false): NamedPoint | Fault {
  return point.type === 'error' ? point : { type: 'named', words, point, tookYear };
}

/** The last word, the last two and so on: nothing that is left out has more than `longestTail`. */
function tailsOf(words: string): string[] {
  const all = words.split(' ');
  const count = Math.min(all.length - 1, longestTail);
  return Array.from({ length: count }, (_, index) => all.slice(-index - 1).join(' '));
}

const longestTail = 6;
