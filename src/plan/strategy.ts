import type { Placed, Prose } from './placed.ts';

/** Something that a strategy turns to. Its targets are dated items that carry its id. */
export interface Priority extends Placed {
  readonly id: string;
  readonly name: string;
  readonly vision?: Prose;
  readonly text?: Prose;
  readonly aims: readonly Prose[];
  readonly actions: readonly Prose[];
}

/** One thing that was planned before, and what became of it. */
export interface Progress extends Placed {
  readonly name: string;
  readonly status?: ProgressStatus;
  readonly text?: Prose;
}

export const progressStatuses = ['met', 'partly', 'not-met', 'continues'] as const;
export type ProgressStatus = (typeof progressStatuses)[number];
