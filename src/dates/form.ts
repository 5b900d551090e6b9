import type { Fault, Reading } from './fault.ts';
import type { Point } from './point.ts';
import type { TimingContext } from './timing.ts';

/** Words that a form reads, and the reading they must get. The README shows them and the tests run them. */
export interface Example {
  readonly text: string;
  /** The plan's period, `2018-03-01/2018-07-24`, where the words need one. */
  readonly period?: string;
  /** The month in which the plan's years begin, where the words need it. */
  readonly yearStart?: number;
  /**
   * The reading in brief: its type, its unit, `about` where hedged, then its ends each in its own unit, as
   * `interval month 2010-08..2010-10`; a refusal is its reason.
   */
  readonly reads: string;
}

interface Described {
  /** Kebab-case: the name of its file. */
  readonly name: string;
  /** What it reads, in plain words. */
  readonly what: string;
  /** One of these stands in all words that the form reads: without one of them it is spared the trouble of trying. */
  readonly cues?: readonly string[];
  readonly examples: readonly Example[];
}

/** What a form may ask of the reader. */
export interface Reader {
  readonly context: TimingContext;
  /** The plan's author's words, trimmed, for the forms that keep a piece of them. */
  readonly text: string;
  /** The point that plain words name, by whichever form knows them; `undefined` if none does. */
  point(words: string): Point | Fault | undefined;
  /** The same, where the words say their year themselves: none is taken from the plan's period. */
  pointInFull(words: string): Point | Fault | undefined;
  /** The whole timing that other plain words are: what is left of these without a time of day, a hedge, a bound. */
  timing(words: string): Reading | Fault | undefined;
}

/** A kind of words that names one stretch of the calendar; other forms are built round it. */
export interface PointForm extends Described {
  /** `undefined` if the words are not of this kind; `words` are plain (see `plainWords`), `reader.context` counts. */
  readonly point: (words: string, reader: Reader) => Point | Fault | undefined;
}

/** A kind of words that is a whole timing. */
export interface PhraseForm extends Described {
  /** `undefined` if the words are not of this kind; `words` are plain (see `plainWords`). */
  readonly read: (words: string, reader: Reader) => Reading | Fault | undefined;
}

/** A kind of timing: one file in forms/, one line in forms/index.ts. */
export type Form = PointForm | PhraseForm;
