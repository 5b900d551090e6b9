import {
  before as isBefore,
  dayAfter,
  endBound,
  monthStart,
  printTiming,
  readTiming,
  roughly,
  startBound,
  type Bound,
  type Recurrence,
  type Timing,
} from '../dates/index.ts';
import type { Length, Shift, TimingDifference } from './change.ts';
import type { CurrentTiming } from './current-timing.ts';
import { given } from './given.ts';

/** When something is, and how long the plan says that it is where its dates do not tell. */
export interface Timed {
  readonly when: CurrentTiming;
  /** In the author's words: "12 weeks". */
  readonly length?: string | undefined;
}

/** How the time of something differs between two versions; not at all where other words mean the same days. */
export function timingDifferences(before: Timed, after: Timed): TimingDifference[] {
  const [from, to] = [before.when, after.when];
  const ofLength = lengthDifference(before, after);
  if (daysKey(from.timing) === daysKey(to.timing)) return ofLength;
  const [was, is] = [hasTime(from.timing), hasTime(to.timing)];
  if (was !== is) return [{ kind: is ? 'dated' : 'undated', from, to }, ...ofLength];
  const shift = from.timing && to.timing && shiftOf(from.timing, to.timing);
  const moved = { kind: 'moved' as const, from, to, ...given({ shift }) };
  if (ofLength.length > 0) return shift === 'later' || shift === 'earlier' ? [moved, ...ofLength] : ofLength;
  const [isOfFormer, isOfLatter] = [isReadingOf(to.timing, from.timing), isReadingOf(from.timing, to.timing)];
  if (isOfFormer === isOfLatter) return [moved];
  return [{ kind: isOfFormer ? 'narrowed' : 'widened', from, to }];
}

/**
 * The same for timings that come to the same days, whatever their words: "Sep 2026" and "1 to 30 September 2026". What
 * comes to none has its words; what has no timing is as what is to be confirmed.
 */
export function daysKey(timing: Timing | undefined): string {
  return JSON.stringify(timing ? daysOf(timing) : 'to be confirmed');
}

function daysOf(timing: Timing): unknown {
  switch (timing.type) {
    case 'interval':
      return [timing.type, startBound(timing)!.earliest, endBound(timing)!.latest, timing.approximate];
    case 'set':
      return [timing.type, ...timing.parts.map(daysOf)];
    case 'deadline':
      return [timing.type, timing.end.latest, timing.approximate];
    case 'open':
      return [timing.type, timing.start.earliest, timing.approximate];
    case 'recurring':
      return [timing.type, patternOf(timing), timing.from?.earliest, timing.until?.latest];
    default:
      return printTiming(timing);
  }
}

function patternOf({ frequency, rrule, deadline }: Recurrence): unknown {
  return [frequency.unit, frequency.every, frequency.count, frequency.atLeast, rrule, deadline];
}

/** Whether the words tie something to time at all: "monthly" does, "TBC" and "12 weeks" do not. */
export function hasTime(timing: Timing | undefined): boolean {
  return timing?.type === 'recurring' || Object.keys(reachOf(timing)).length > 0;
}

/** Where a timing may start and end, with room for what is hedged; an end that the words do not give is absent. */
interface Reach {
  readonly start?: Bound;
  readonly end?: Bound;
}

function reachOf(timing: Timing | undefined): Reach {
  if (timing === undefined) return {};
  if (timing.type === 'deadline') return { end: lastDayOf(timing.end, timing) };
  const [first, last] = timing.type === 'set' ? [timing.parts[0]!, timing.parts.at(-1)!] : [timing, timing];
  return given({ start: rough(startBound(first), first), end: rough(endBound(last), last) });
}

function rough(bound: Bound | undefined, timing: Timing): Bound | undefined {
  return bound && roughly(bound, { approximate: 'approximate' in timing && timing.approximate });
}

/** A deadline holds on the last day of what it names. */
function lastDayOf(end: Bound, hedge: { readonly approximate: boolean }): Bound {
  const room = roughly(end, hedge).latest - end.latest;
  return { earliest: end.latest - room, latest: end.latest + room };
}

/** Where `b` is against `a`, if that is sure. */
function shiftOf(a: Timing, b: Timing): Shift | undefined {
  if (isBefore(a, b) === 'surely') return 'later';
  if (isBefore(b, a) === 'surely') return 'earlier';
  if (!areAlike(a, b)) return undefined;
  const [was, is] = [reachOf(a), reachOf(b)];
  const starts = directionOf(was.start, is.start);
  const ends = directionOf(was.end, is.end);
  const hasStart = was.start !== undefined || is.start !== undefined;
  const hasEnd = was.end !== undefined || is.end !== undefined;
  if (starts && (starts === ends || !hasEnd)) return starts;
  if (ends && !hasStart) return ends;
  if (starts && ends) return undefined;
  return (starts && `starts-${starts}`) ?? (ends && `ends-${ends}`);
}

/** Whether the ends of two timings mean the same: those of a deadline and a range do not. */
function areAlike(a: Timing, b: Timing): boolean {
  if (a.type === 'recurring' && b.type === 'recurring') {
    return JSON.stringify(patternOf(a)) === JSON.stringify(patternOf(b));
  }
  return a.type === b.type || (isStretch(a) && isStretch(b));
}

function isStretch({ type }: Timing): boolean {
  return type === 'interval' || type === 'set';
}

function directionOf(was: Bound | undefined, is: Bound | undefined): 'later' | 'earlier' | undefined {
  if (!was || !is) return undefined;
  if (was.latest < is.earliest) return 'later';
  return is.latest < was.earliest ? 'earlier' : undefined;
}

/** Whether a timing is one of the readings that another leaves open: "14 June" of "June", "June" of "about June". */
function isReadingOf(a: Timing | undefined, b: Timing | undefined): boolean {
  if (!a || !b || a.type !== b.type || a.type === 'recurring' || a.type === 'set') return false;
  const [one, other] = [reachOf(a), reachOf(b)];
  return isWithin(one.start, other.start) && isWithin(one.end, other.end);
}

function isWithin(a: Bound | undefined, b: Bound | undefined): boolean {
  return a === b || (a !== undefined && b !== undefined && a.earliest >= b.earliest && a.latest <= b.latest);
}

/** Only where one is surely longer: by their dates, by what the plan states where these do not tell the length. */
function lengthDifference(before: Timed, after: Timed): TimingDifference[] {
  const byDates = [before.when.timing, after.when.timing].map(lengthOf);
  const stated = [before.length, after.length].map(statedLength);
  const [from, to] = stated.every(Boolean) && !byDates.every(isExact) ? stated : byDates;
  if (!from || !to || (from.fewest <= to.most && to.fewest <= from.most)) return [];
  const kind = to.most < from.fewest ? 'shortened' : 'lengthened';
  return [{ kind, from: before.when, to: after.when, lengths: { from, to } }];
}

function isExact(length: Length | undefined): boolean {
  return length !== undefined && length.fewest === length.most;
}

function lengthOf(timing: Timing | undefined): Length | undefined {
  if (timing?.type === 'duration') return lengthIn(timing.duration);
  if (timing?.type !== 'interval') return undefined;
  const { start, end } = reachOf(timing) as Required<Reach>;
  return {
    fewest: Math.max(1, end.earliest - start.latest + 1),
    most: end.latest - start.earliest + 1,
  };
}

function statedLength(words: string | undefined): Length | undefined {
  const timing = words === undefined ? undefined : readTiming(words);
  return timing?.type === 'duration' ? lengthIn(timing.duration) : undefined;
}

/** The first days of months of one leap year and three others: among them a length in months has every number of days. */
const starts = Array.from({ length: 48 }, (_, month) => monthStart(2021, month + 1));

/** Hours are no days, and how many days working days take is not told by their number. */
function lengthIn(duration: string | undefined): Length | undefined {
  const days = starts.flatMap((start) => {
    const end = duration === undefined ? undefined : dayAfter(start, duration);
    return end === undefined ? [] : [end - start];
  });
  if (duration === undefined || days.length === 0) return undefined;
  return { fewest: Math.min(...days), most: Math.max(...days), stated: duration };
}
