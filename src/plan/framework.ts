import type { Placed, Prose, When } from './placed.ts';

/** What is turned to first, and in which time. */
export interface Focus extends Placed {
  readonly when?: When;
  readonly points: readonly Prose[];
}

/** One part of how partners work together, with what will be done for it. */
export interface Approach extends Placed {
  readonly name: string;
  readonly text?: Prose;
  readonly actions: readonly Prose[];
}
