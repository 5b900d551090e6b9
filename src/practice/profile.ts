import type { Day } from '../dates/index.ts';
import type { HolidayNation } from './bank-holidays.ts';
import type { BodyKind } from './bodies.ts';

/** What is asked of a kind of organisation when it involves people: by law, by guidance, or by its own custom. */
export interface Profile {
  /** What a plan calls it. */
  readonly id: string;
  readonly name: string;
  /** Whose law and holidays hold for a plan that names no nation. */
  readonly nation?: HolidayNation;
  /** The month in which its financial years begin, 1–12, for plans whose calendar does not say. */
  readonly yearStart?: number;
  /** The kinds of bodies that are expected among the stakeholders. */
  readonly bodies: readonly BodyKind[];
  /** How long consultations of some kind have to last. */
  readonly regimes: readonly Regime[];
  /** The regime of windows that name none; without one they may be of any length. */
  readonly regime?: Regime;
  /** Polls, with the time before each in which public bodies keep still. */
  readonly elections: readonly Election[];
  /** Times to keep free beside bank holidays, such as school holidays. */
  readonly closures: readonly Closure[];
  /** The days on which the board meets, where they are known. */
  readonly meetings: readonly Day[];
  /** Those whom a plan has to reach, beside everybody. */
  readonly characteristics: readonly Characteristic[];
  /** What the cover of a paper has to say. */
  readonly cover: readonly CoverField[];
  readonly limits: Limits;
}

/** A length as people count it: "12 weeks", "28 days". */
export interface Length {
  readonly count: number;
  readonly unit: 'days' | 'weeks' | 'working days';
}

/** A kind of consultation for which law or custom sets how long it lasts at least. */
export interface Regime {
  readonly id: string;
  readonly name: string;
  readonly least: Length;
  /** As the regime of a profile it holds only for plans that are about a substantial change. */
  readonly isForSubstantial?: boolean;
  /** Where that is from, as a full sentence. */
  readonly source: string;
}

export interface Election {
  /** As it stands in a sentence: "the general election". */
  readonly name: string;
  /** The day of the poll. */
  readonly poll: Day;
  /** The first day of the pre-election period, inclusive; it ends with the poll. */
  readonly from: Day;
  /** Whether `from` is only the last day on which the period begins, counted back from the poll: some keep still sooner. */
  readonly isFromLatest?: boolean;
  /** The month in which poll and period were last looked up, as a message says it; absent for one of one's own. */
  readonly checked?: string;
  /** Where it is held; everywhere if empty. */
  readonly nations: readonly HolidayNation[];
  /** Whether people vote in a part of the nation only, and it is not known whether in that of the plan. */
  readonly isInSomeAreas?: boolean;
}

/** A time in which people are away. Both days inclusive. */
export interface Closure {
  readonly name: string;
  readonly from: Day;
  readonly until: Day;
}

/** Something that people have in common, for which they may be left out. */
export interface Characteristic {
  readonly id: string;
  readonly name: string;
  /** How plans write of it, lower case: "disabled", "learning disabilities". */
  readonly words: readonly string[];
  /** How such people are called beside that, wherever it stands: "autistic". */
  readonly people?: readonly string[];
  /** Known by its name, and not insisted on. */
  readonly isOptional?: boolean;
}

export const coverFields = [
  'date',
  'agenda-item',
  'purpose',
  'author',
  'executive-lead',
  'recommendation',
  'risk',
  'legal',
  'finance',
  'equality',
  'assurance',
  'considered-by',
] as const;
export type CoverField = (typeof coverFields)[number];

/** How much is too much, too soon or too little. */
export interface Limits {
  /** Days from the end of a consultation to the decision, at least. */
  readonly daysToConsider: number;
  /** Working days from the deadline of a meeting's papers to the meeting, at least; absent where nobody has set it. */
  readonly daysToRead?: number;
  /** How often one group may be asked for something within `asksWithin` days. */
  readonly asks: number;
  readonly asksWithin: number;
  /** How many activities one person may lead at the same time. */
  readonly leads: number;
  /** What share of the planned reach has to be reached, in per cent. */
  readonly reach: number;
  /** What share of the activities may be undecided, in per cent. */
  readonly undecided: number;
  /** Days before the period begins within which nothing should be undecided. */
  readonly undecidedWithin: number;
  /** Words of a sentence in what the public reads. */
  readonly sentence: number;
}
