import { dateOf } from './civil.ts';
import { isCode, printMonths } from './codes.ts';
import { monthName } from './months.ts';
import { nameBefore, nameOf, printPoint, unitOf } from './print-point.ts';
import type { Bound, Deadline, Interval, IntervalSet, OpenInterval } from './timing.ts';
import { phrase } from '../source/quote.ts';

/** A timing between bounds by these and its hedges alone. */
type Undescribed<Timing> = Omit<Timing, 'type' | 'text' | 'precision'>;
type Hedge = Pick<Interval, 'approximate' | 'toBeConfirmed'>;

/** A stretch in words: "August to October 2010", "about March 2017", "early March 2026". */
export function printInterval(interval: Omit<Interval, 'text'>): string {
  const { start, end } = interval;
  const words = nameOfInterval(interval);
  return isRough(interval, start, end) ? `about ${words}` : `${words}${unconfirmed(interval)}`;
}

function nameOfInterval({ start, end }: Pick<Interval, 'start' | 'end'>): string {
  return isSame(start, end) ? printPoint(end) : printRange(start, end);
}

/** Whether "about" has to be said of a timing between bounds: of what is hedged, but not in other words. */
function isRough({ approximate, toBeConfirmed }: Hedge, ...bounds: readonly Bound[]): boolean {
  return approximate && !toBeConfirmed && !bounds.some(isHedged);
}

/** What is said behind a timing that is still to be confirmed; else nothing. */
export function unconfirmed({ toBeConfirmed }: Pick<Hedge, 'toBeConfirmed'>): string {
  return toBeConfirmed ? ' (to be confirmed)' : '';
}

/** From one bound to another. A quarter or a financial year is always printed with its months. */
export function printRange(start: Bound, end: Bound): string {
  if (!isCode(start.label) && !isCode(end.label)) return `${nameBefore(start, end)} to ${nameOf(end)}`;
  const codes = `(${nameOf(start)} to ${nameOf(end)})`;
  if (isCode(start.label) && isCode(end.label)) {
    return `${printMonths({ earliest: start.earliest, latest: end.latest })} ${codes}`;
  }
  const [first, last] = [
    isCode(start.label) ? firstMonth(start) : nameOf(start),
    isCode(end.label) ? lastMonth(end) : nameOf(end),
  ];
  return `${first} to ${last} ${codes}`;
}

/** Several stretches: what they share is said once, unless one of them is a range; how sure they are, once for all. */
export function printSet(set: IntervalSet): string {
  const words = namesOfParts(set);
  return isRough(set) ? `about ${words}` : `${words}${unconfirmed(set)}`;
}

function namesOfParts({ parts }: IntervalSet): string {
  const arePoints = parts.every(({ start, end }) => isSame(start, end) && !isCode(start.label));
  const words = parts.map((part, index) => {
    const next = parts[index + 1];
    return arePoints && next ? nameBefore(part.start, next.start) : nameOfInterval(part);
  });
  const groups = groupsOf(words);
  // "26 April, 8 and 9 May" needs no second "and"; "12 and 26 June and 10 July" does.
  const isFlat = groups.slice(0, -1).every((group) => group.length === 1);
  return isFlat
    ? phrase(words, 'and')
    : phrase(
        groups.map((group) => phrase(group, 'and')),
        'and',
      );
}

/** Names that leave the same month, or the same year, to the last of them. */
function groupsOf(words: readonly string[]): string[][] {
  const groups: string[][] = [[]];
  const areDays = /^\d{1,2}\b/.test(words[0]!);
  for (const [index, name] of words.entries()) {
    groups.at(-1)!.push(name);
    const isLastOfGroup = areDays ? !/^\d{1,2}$/.test(name) : /\d{4}/.test(name);
    if (isLastOfGroup && index < words.length - 1) groups.push([]);
  }
  return groups;
}

/** "By the end of March 2017", "by 30 June 2016", "by early March 2026", "before May 2018", "until 2014". */
export function printDeadline(deadline: Undescribed<Deadline>): string {
  const words = deadline.isUntil ? deadlineWords(deadline).replace(/^by/, 'until') : deadlineWords(deadline);
  return `${words}${unconfirmed(deadline)}`;
}

function deadlineWords(deadline: Undescribed<Deadline>): string {
  const { end } = deadline;
  if (saysSide.test(end.label ?? '')) return end.label!;
  const before = saysBefore.exec(end.label ?? '')?.[0];
  if (before !== undefined)
    return isRough(deadline, end) ? end.label!.replace(before, `${before} about`) : end.label!;
  const words = isCode(end.label) ? `${lastMonth(end)} (${end.label})` : nameOf(end);
  if (isHedged(end) && !isCode(end.label)) return `by ${words}`;
  if (isRough(deadline, end)) return isCode(end.label) ? `by about the end of ${words}` : `by about ${words}`;
  return unitOf(end) === 'day' ? `by ${words}` : `by the end of ${words}`;
}

/** "From April 2016", "from January 2025 (Q4 2024/25)". */
export function printOpen(open: Undescribed<OpenInterval>): string {
  const { start } = open;
  if (saysSide.test(start.label ?? '')) return `${start.label!}${unconfirmed(open)}`;
  const after = saysAfter.exec(start.label ?? '')?.[0];
  if (after !== undefined) {
    const name = isRough(open, start) ? start.label!.replace(after, `${after} about`) : start.label!;
    return `${name}${unconfirmed(open)}`;
  }
  const words = isCode(start.label) ? `${firstMonth(start)} (${start.label})` : nameOf(start);
  return isRough(open, start) ? `from about ${words}` : `from ${words}${unconfirmed(open)}`;
}

/** Names that say on which side of them it is: those of days that nobody wrote, which what they are counted from only bounds. */
const saysBefore = /^(?:before|prior to|ahead of|in advance of|by|until|till|up to)(?= )/;
const saysSide = /^(?:pre|post)[ -]/;
const saysAfter = /^(?:after|following|since|from)(?= )/;

/** Whether the name of a bound is hedged by itself, so that "about" would be said twice. */
function isHedged({ label }: Bound): boolean {
  return label !== undefined && /\b(?:early|mid|late)\b/.test(label);
}

/** Whether two bounds have one name; without a name of their own, whether they are the same days. */
export function isSame(a: Bound, b: Bound): boolean {
  if (a.label !== undefined || b.label !== undefined) return a.label === b.label;
  return a.earliest === b.earliest && a.latest === b.latest;
}

function firstMonth({ earliest }: Bound): string {
  const { year, month } = dateOf(earliest);
  return `${monthName(month)} ${year}`;
}

function lastMonth({ latest }: Bound): string {
  return firstMonth({ earliest: latest, latest });
}
