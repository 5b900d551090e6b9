import type { Day } from './civil.ts';

/** The unit that the words were written in; coarsest last. Nothing is ever printed more finely than this. */
export type Precision = 'day' | 'week' | 'month' | 'quarter' | 'season' | 'year';

/**
 * One end of a timing: somewhere from `earliest` to `latest`, both inclusive. Written as a day, the two are
 * equal; written as "Sep 2010", the end may fall on any day of that September.
 */
export interface Bound {
  readonly earliest: Day;
  readonly latest: Day;
  /**
   * What it was called, in the words of the house, where its days alone do not tell: "summer 2019", "early March
   * 2026", "Q4 2024/25".
   */
  readonly label?: string;
}

interface Words {
  /** The words as written, trimmed. */
  readonly text: string;
  /** What the reader took for granted and the author should look at, in full sentences. */
  readonly warnings?: readonly string[];
  /** They say themselves that it is still to be confirmed: "3 June 2026 (TBC)", "monthly (TBC)". */
  readonly toBeConfirmed?: true;
}

interface Dated extends Words {
  readonly precision: Precision;
  /** The words are hedged: about, early, expected, to be confirmed. */
  readonly approximate: boolean;
}

/**
 * A stretch of time with a start and an end. "1–10 Sep 2010" starts on 1 and ends on 10 September; "Sep 2010"
 * starts on some day of that month and ends on some day of it (throughout, or once in it: the words leave it open).
 */
export interface Interval extends Dated {
  readonly type: 'interval';
  readonly start: Bound;
  readonly end: Bound;
}

/** Several separate stretches, in order: "29 and 31 March 2018". */
export interface IntervalSet extends Dated {
  readonly type: 'set';
  /** Two or more, by start; the text of each is as it is printed in full: "29 March 2018". */
  readonly parts: readonly Interval[];
}

/**
 * To be done by the end of something: "by March 2017". No start is given. The end is somewhere in what was named;
 * its latest day is the deadline.
 */
export interface Deadline extends Dated {
  readonly type: 'deadline';
  /** It goes on for so long: "until 30 June 2026". */
  readonly isUntil?: true;
  readonly end: Bound;
}

/** Begins, and no end is given: "from April 2016". */
export interface OpenInterval extends Dated {
  readonly type: 'open';
  /** Not before then, and possibly long after it: "after 7 May 2026", "May 2026 at the earliest". */
  readonly isNotBefore?: true;
  readonly start: Bound;
}

/** How often: "twice every year" is every 1 year, count 2. */
export interface Frequency {
  readonly unit: 'day' | 'week' | 'month' | 'year';
  /** Every so many units, from 1. */
  readonly every: number;
  /** How many times in that span, from 1. Above 1 the words do not say when. */
  readonly count: number;
  /** The count is the fewest: "at least twice a year". */
  readonly atLeast?: true;
}

/** Happens again and again. */
export interface Recurrence extends Words {
  readonly type: 'recurring';
  readonly frequency: Frequency;
  /** The iCalendar rule (RFC 5545), pattern only, where the words are definite enough to give one. */
  readonly rrule?: string;
  /** Each time is a deadline: "by 30 June every year". */
  readonly deadline: boolean;
  /** First day it may happen and last, inclusive, where the words give them, and the unit these were written in. */
  readonly from?: Bound;
  readonly until?: Bound;
  readonly precision?: Precision;
  /** What it goes on as long as, as written, or an id of another dated item: "weekly throughout consultation". */
  readonly anchor?: string;
}

/**
 * Counted from something else: "over the next three years", "2 weeks after launch"; without a direction it is when
 * that is: "at the end of the consultation", "during reg18".
 */
export interface Relative extends Words {
  readonly type: 'relative';
  /** What it is counted from, as written, or an id of another dated item; absent where the words name nothing. */
  readonly anchor?: string;
  readonly direction?: 'before' | 'after';
  /** ISO 8601 duration such as `P3Y`, where the words give one that ISO 8601 has. */
  readonly duration?: string;
  /** Days from Monday to Friday that are no holidays, which ISO 8601 cannot say: "10 working days after launch". */
  readonly workingDays?: number;
  /**
   * What lies so far from the anchor: a point ("2 weeks after launch", the default), the whole stretch from it or
   * to it ("12 weeks from launch"; without a length "since launch", "by the close of reg18" or "during reg18"), anything in
   * that stretch ("within 2 weeks of launch"), what is so far from it or farther ("at least 6 weeks after launch"), or a
   * point that is counted from its start ("2 weeks into reg18"; without a length all that comes from then on, "from reg18").
   */
  readonly extent?: 'stretch' | 'within' | 'beyond' | 'into';
  /** It goes on for so long: "until the close of consultation"; see `Deadline.isUntil`. */
  readonly isUntil?: true;
  /**
   * Weeks of the anchor, both included: from 1, "weeks 1 to 3 of consultation", or from −1 for the last and back, "the
   * last two weeks of consultation".
   */
  readonly weeks?: { readonly first: number; readonly last: number };
}

/** Only a length: "during a three month period". */
export interface Duration extends Words {
  readonly type: 'duration';
  /** ISO 8601; absent for working days. */
  readonly duration?: string;
  /** Days from Monday to Friday that are no holidays, where the length is so many of those. */
  readonly workingDays?: number;
}

/** Said to be not yet, or never, tied to a date: "TBC", "ongoing", "as required". */
export interface Unscheduled extends Words {
  readonly type: 'unscheduled';
  /** What it goes on as long as, as written, which may be a dated item: "throughout the consultation". */
  readonly anchor?: string;
}

/** A reading of the words that say when. */
export type Timing =
  | Interval
  | IntervalSet
  | Deadline
  | OpenInterval
  | Recurrence
  | Relative
  | Duration
  | Unscheduled;

/** What a reader of timings knows beside the words. */
export interface TimingContext {
  /** Earliest and latest day of the plan's period, inclusive: a day without a year takes its year from it. */
  readonly period?: { readonly start: Day; readonly end: Day };
  /** The month, 1–12, in which the plan's years begin (4 for a British financial year). */
  readonly yearStart?: number;
  /** What a bare "Q2 2025" means: of the calendar year (the default), or of the year that begins in 2025. */
  readonly quarters?: 'calendar' | 'financial';
  /** Where summer is from December to February (`southern`); `northern` if not said. */
  readonly hemisphere?: 'northern' | 'southern';
  /** The month, 1–12, in which each season begins, where they differ; each lasts until the next begins. */
  readonly seasons?: Readonly<Record<Season, number>>;
}

export type Season = 'spring' | 'summer' | 'autumn' | 'winter';

/** Why words could not be read as one timing. Messages are full sentences for the plan's author. */
export interface Refusal {
  readonly type: 'error';
  readonly reason: 'ambiguous' | 'impossible' | 'not-a-date';
  readonly text: string;
  /** What is wrong, quoting the words and saying what is true; both readings spelled out where there are two. */
  readonly message: string;
  /** What to write instead. */
  readonly hint?: string;
}

/** The earliest day that a timing can start, if it gives one. */
export function earliestDay(timing: Timing): Day | undefined {
  switch (timing.type) {
    case 'interval':
    case 'open':
      return timing.start.earliest;
    case 'set':
      return timing.parts[0]!.start.earliest;
    case 'recurring':
      return timing.from?.earliest;
    default:
      return undefined;
  }
}

/** The latest day that a timing can end, inclusive, if it gives one. */
export function latestDay(timing: Timing): Day | undefined {
  switch (timing.type) {
    case 'interval':
    case 'deadline':
      return timing.end.latest;
    case 'set':
      return timing.parts.at(-1)!.end.latest;
    case 'recurring':
      return timing.until?.latest;
    default:
      return undefined;
  }
}
