import type { Day } from '../dates/index.ts';
import type { Item } from '../plan/plan.ts';
import type { Level } from '../practice/continuum.ts';

/** A plan laid out in time: days and rows, no pixels. Every drawing is made from one of these. */
export interface Timeline {
  /** First and last day shown, inclusive: whole months, three at least. Absent where nothing has a date. */
  readonly window?: { readonly start: Day; readonly end: Day };
  readonly lanes: readonly Lane[];
  /** Levels that some row has, lowest first, for the key. */
  readonly levels: readonly Level[];
}

/** Rows under one heading: a stakeholder group, or the milestones. */
export interface Lane {
  readonly id: string;
  readonly name: string;
  readonly rows: readonly Row[];
}

/** One item of the plan. An item for several groups is a row of the first; `also` names the others. */
export interface Row {
  readonly item: Item;
  readonly level?: Level;
  /** Names of the further stakeholder groups that it is for. */
  readonly also: readonly string[];
  /** What is drawn, in order of time; empty where the item has no date: then `note` says why. */
  readonly marks: readonly Mark[];
  /** The timing in words, as the table says it. */
  readonly words: string;
  /** Shown in the plot instead of a mark: "date to be confirmed", "as required". */
  readonly note?: string;
}

/** Something drawn on a row. Days are inclusive. */
export type Mark =
  /** From `start` to `end`; hatched from `start` to `solidStart` and from `solidEnd` to `end`. */
  | {
      readonly type: 'bar';
      readonly start: Day;
      readonly end: Day;
      readonly solidStart: Day;
      readonly solidEnd: Day;
      readonly approximate: boolean;
      /** No end, or no start, was given: drawn with an arrow, as far as the window goes. */
      readonly openStart: boolean;
      readonly openEnd: boolean;
    }
  /** A point others wait for; `precise` is false where only a month or longer was written. */
  | { readonly type: 'milestone'; readonly start: Day; readonly end: Day; readonly precise: boolean }
  /** To be done by the end of `end`. */
  | { readonly type: 'deadline'; readonly end: Day }
  /** How often, with no days of its own, from `start` to `end`. */
  | { readonly type: 'rate'; readonly start: Day; readonly end: Day }
  /** Definite repetitions: each one's day. */
  | { readonly type: 'repeats'; readonly days: readonly Day[] };
