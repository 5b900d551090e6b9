import type { Day } from '../dates/index.ts';
import type { Plan, Subject } from '../plan/plan.ts';
import type { Orientation } from '../plan/timeline-settings.ts';
import type { Timeline } from '../timeline/timeline.ts';
import type { Brand } from './brand.ts';

/** What every output is made from. */
export interface Rendering {
  readonly plan: Plan;
  readonly timeline: Timeline;
  /** The day that the plan is seen from, if there is one. */
  readonly asAt?: Day;
  /** The plans that a paper is about. */
  readonly subjects: readonly RenderedSubject[];
  /** How printed pages of the timeline lie, where that was chosen. */
  readonly orientation?: Orientation;
  /** Whose outputs they are. */
  readonly brand?: Brand;
  /** Where text is shown; without it text is for a file. */
  readonly terminal?: TerminalView;
}

/** A plan that a paper is about, laid out as the paper shows it. */
export interface RenderedSubject {
  readonly subject: Subject;
  readonly timeline: Timeline;
}

/** A terminal that text is shown on. */
export interface TerminalView {
  /** How many characters it is wide. */
  readonly columns: number;
}

/** All of an output: a text, or the bytes of what is none. */
export type Contents = string | Uint8Array;

/** One kind of output. */
export interface Format<Made extends Contents | Promise<Contents> = Contents | Promise<Contents>> {
  /** What `--to` calls it. */
  readonly name: string;
  /** The whole output, the same for the same plan anywhere and any day. */
  render(rendering: Rendering): Made;
}

/** An output that is text, and is made at once. */
export type TextFormat = Format<string>;
