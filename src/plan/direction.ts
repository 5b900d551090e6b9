import type { Placed, Prose, When } from './placed.ts';

/** What others have said, in front of everything else. */
export interface Quotation extends Placed {
  readonly text: Prose;
  /** Who said it, where and when. */
  readonly source?: string;
}

/** A message at the beginning, and who signs it. */
export interface Foreword extends Placed {
  readonly heading?: string;
  readonly text: Prose;
  readonly signatories: readonly Signatory[];
}

export interface Signatory extends Placed {
  readonly name: string;
  readonly role?: string;
}

/** Something to be reached; activities and targets name it by its id. */
export interface Objective extends Placed {
  readonly id: string;
  readonly name: string;
  readonly text?: Prose;
  /** "We will do this by …". */
  readonly actions: readonly Prose[];
}

/** What the law or a regulator asks of the organisation. */
export interface Duty extends Placed {
  readonly name: string;
  readonly text?: Prose;
  /** The act and section that it comes from. */
  readonly law?: string;
}

/** Something that was done, with its number where it has one. */
export interface Achievement extends Placed {
  readonly name: string;
  readonly text?: Prose;
  /** "25 %", in the author's words. */
  readonly figure?: string;
}

/** By whom the document is reviewed, and how often. */
export interface Review extends Placed {
  readonly by: readonly string[];
  readonly every?: When;
  readonly text?: Prose;
}
