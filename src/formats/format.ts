import type { Orientation, Plan } from '../plan/plan.ts';
import type { Timeline } from '../timeline/timeline.ts';

/** What every output is made from. */
export interface Rendering {
  readonly plan: Plan;
  readonly timeline: Timeline;
  /** How printed pages of the timeline lie, where that was chosen. */
  readonly orientation?: Orientation;
  /** Where text is shown; without it text is for a file. */
  readonly terminal?: TerminalView;
}

/** A terminal that text is shown on. */
export interface TerminalView {
  /** How many characters it is wide. */
  readonly columns: number;
}

/** One kind of output. */
export interface Format {
  /** What `--to` calls it. */
  readonly name: string;
  /** The whole text of the output, the same for the same plan anywhere and any day. */
  render(rendering: Rendering): string;
}
