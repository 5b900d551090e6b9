import type { Plan } from '../plan/plan.ts';
import type { Timeline } from '../timeline/timeline.ts';

/** What every output is made from. */
export interface Rendering {
  readonly plan: Plan;
  readonly timeline: Timeline;
}

/** One kind of output. */
export interface Format {
  /** What `--to` calls it. */
  readonly name: string;
  /** The whole text of the output, the same for the same plan anywhere and any day. */
  render(rendering: Rendering): string;
}
