import type { Day } from '../dates/index.ts';
import type { Passage } from '../plan/passages.ts';
import type { Plan } from '../plan/plan.ts';
import type { HolidayNation } from '../practice/bank-holidays.ts';
import type { Profile } from '../practice/profile.ts';
import type { Severity } from '../source/diagnostic.ts';
import type { Pointer } from '../source/pointer.ts';
import type { IsFaulty } from './parts/faulty-places.ts';

/** What a rule found wrong, in words for the plan's author. */
export interface Finding {
  readonly at: Pointer;
  readonly on?: 'key' | 'value';
  /** The words in a text that are meant, as they stand there: where the author is to look. */
  readonly words?: string;
  readonly message: string;
  readonly hint?: string;
  /** Where this finding weighs less than the rule does at most ("may": for some readings of a date). */
  readonly severity?: Severity;
}

/** What a rule may look at beside the plan. */
export interface RuleContext {
  /** The present, where the user gave one; rules that need it are silent without. */
  readonly asAt?: Day;
  /** What is asked of this kind of organisation. */
  readonly profile: Profile;
  /** Whose law and holidays hold: the nation of the plan, else that of the profile. */
  readonly nation?: HolidayNation;
  /** Whether a place could not be read, or something in it: what is written there is not missing. */
  readonly isFaulty: IsFaulty;
  /** Every text that a reader is meant to read, with its place, in the order of the file. */
  passages(): readonly Passage[];
}

/** What there is to say of a rule: the only source of its page, its help and its place in the config. */
export interface AboutRule {
  /** `<subject>-<what is wrong>`; permanent. The name of its file, its test folder and its section in the README. */
  readonly code: string;
  /** How much it weighs at most. */
  readonly severity: Severity;
  /** Whether it is only looked for where the settings ask for it. */
  readonly isOptional?: boolean;
  /** What it finds, as a sentence. */
  readonly title: string;
  /** Why that matters to the people who are involved, in a sentence or two. */
  readonly why: string;
  /** Where the rule comes from: a standard, or what real plans got wrong. */
  readonly evidence: string;
}

/** One thing that a plan can get wrong. */
export interface Rule extends AboutRule {
  check(plan: Plan, context: RuleContext): Iterable<Finding>;
  /**
   * One finding to say in the place of many that come to the same, such as when no activity at all has a lead.
   * Given what was found and is not accepted on the record.
   */
  together?(findings: readonly Finding[], plan: Plan): Finding | undefined;
}
