import type { Plan } from '../plan/plan.ts';
import type { TimelineSettings } from '../timeline/settings.ts';
import type { Timeline } from '../timeline/timeline.ts';

/** What every output is made from. */
export interface Rendering {
  readonly plan: Plan;
  readonly timeline: Timeline;
  /** How the timeline is to be shown, as far as somebody has said so. */
  readonly settings?: TimelineSettings;
}

/** One kind of output. */
export interface Format {
  /** What `--to` calls it; also the ending of the file. */
  readonly name: string;
  /** The whole text of the output, the same for the same plan anywhere and any day. */
  render(rendering: Rendering): string;
}
