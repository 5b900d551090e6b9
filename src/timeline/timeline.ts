import type { Day, Precision } from '../dates/index.ts';
import type { Item } from '../plan/plan.ts';
import type { Grouping } from '../plan/timeline-settings.ts';
import type { Level } from '../practice/continuum.ts';

/** A plan laid out in time: days and rows, no pixels. Every drawing is made from one of these. */
export interface Timeline {
  /** First and last day shown, inclusive: whole months, three at least. Absent where nothing has a date. */
  readonly window?: Span;
  /** What the rows are grouped by. */
  readonly groupBy: Grouping;
  readonly lanes: readonly Lane[];
  /** Times to keep free of engagement, by their first day; each touches the window. */
  readonly bands: readonly Band[];
  /** Levels that some row has, lowest first, for the key. */
  readonly levels: readonly Level[];
  /** How many levels the plan's continuum has: how dark a level is drawn depends on it. */
  readonly steps: number;
  /** The month in which the years of the axis begin, 1 to 12: 1 for calendar years. */
  readonly yearStart: number;
  /** The day that the plan is seen from, where one was given. */
  readonly asAt?: Day;
}

/** First and last day, inclusive. */
export interface Span {
  readonly start: Day;
  readonly end: Day;
}

/** A named time, such as the weeks before an election. */
export interface Band extends Span {
  readonly name: string;
}

/** Rows under one heading: a stakeholder group, or the key dates. */
export interface Lane {
  /** Unique among the lanes: `key-dates`, `group-…`, `none`, `steps`, `targets`. */
  readonly id: string;
  readonly name: string;
  /** Whether it is one of what the rows are grouped by. */
  readonly isGroup: boolean;
  /** By start, then end, then name; rows without a date last. */
  readonly rows: readonly Row[];
}

/** One item of the plan. One that belongs to several lanes is a row of the first; `also` names the others. */
export interface Row {
  readonly item: Item;
  readonly level?: Level;
  /** Names of the further lanes that it belongs to. */
  readonly also: readonly string[];
  /** Names of the stakeholder groups that it is for, where the lanes are something else. */
  readonly groups: readonly string[];
  /** What is drawn, in order of time; empty where the item has no date: then `note` says why. */
  readonly marks: readonly Mark[];
  /** The unit that its dates were written in; absent where it has none, or is a rate. */
  readonly precision?: Precision;
  /** The first day that its words allow; absent where they give none, or no month. */
  readonly begins?: Day;
  /** The timing in words, as the table says it. */
  readonly words: string;
  /** Shown in the plot instead of a mark: "to be confirmed", "as required". */
  readonly note?: string;
  /** It lies before the window or after it, and is not drawn. */
  readonly outside?: 'before' | 'after';
  /** When it was first planned for, where its dates are other ones now. */
  readonly approved?: Span;
  /** Its last day is before the day that the plan is seen from, and the plan says that it is not done. */
  readonly isLate: boolean;
  /** In a summary: how many rows of a lane this one stands for. */
  readonly covers?: number;
}

/** Something drawn on a row. Days are inclusive, and may lie outside the window. */
export type Mark = BarMark | MilestoneMark | DeadlineMark | RateMark | RepeatsMark;

/**
 * From `start` to `end`; uncertain from `start` up to `solidStart` and after `solidEnd`. Where `solidStart` is
 * after `solidEnd` no day is certain.
 */
export interface BarMark extends Span {
  readonly type: 'bar';
  readonly solidStart: Day;
  readonly solidEnd: Day;
  /** The words are hedged: the uncertain ends are half as long as the unit written. */
  readonly approximate: boolean;
  /** No start was given, or no end: drawn with an arrow, as far as the window goes. */
  readonly openStart: boolean;
  readonly openEnd: boolean;
}

/** A point others wait for, somewhere from `start` to `end`; `precise` where that is one day. */
export interface MilestoneMark extends Span {
  readonly type: 'milestone';
  readonly precise: boolean;
}

/** To be done by the end of the day `end`. */
export interface DeadlineMark {
  readonly type: 'deadline';
  readonly end: Day;
}

/** How often, with no days of its own, from `start` to `end`; open where the words do not give that end. */
export interface RateMark extends Span {
  readonly type: 'rate';
  readonly openStart: boolean;
  readonly openEnd: boolean;
}

/** Definite repetitions: each one's day, in order, from 1 to `mostRepeats`. */
export interface RepeatsMark {
  readonly type: 'repeats';
  readonly days: readonly Day[];
  /** Each day is a deadline. */
  readonly deadline: boolean;
}

/** More repetitions than this are a rate: nobody can count them. */
export const mostRepeats = 40;

/** The first and last day that a mark touches, inclusive. */
export function spanOf(mark: Mark): Span {
  switch (mark.type) {
    case 'deadline':
      return { start: mark.end, end: mark.end };
    case 'repeats':
      return { start: mark.days[0]!, end: mark.days.at(-1)! };
    default:
      return { start: mark.start, end: mark.end };
  }
}

/** On which side of the window all of some marks lie; nothing where there are none, or where one touches it. */
export function outsideOf(marks: readonly Mark[], { start, end }: Span): Row['outside'] {
  if (marks.length === 0) return undefined;
  const spans = marks.map(spanOf);
  if (spans.every((span) => span.end < start)) return 'before';
  return spans.every((span) => span.start > end) ? 'after' : undefined;
}

/** Whether a mark has days that are not certain: they are drawn hatched. */
export function isUncertain(mark: Mark): boolean {
  if (mark.type === 'milestone') return !mark.precise;
  return mark.type === 'bar' && (mark.solidStart > mark.start || mark.solidEnd < mark.end);
}
