import type { Entry } from './entry.ts';
import type * as File from './plan-file.ts';
import type * as Domain from './plan.ts';
import { some } from './some.ts';
import type { Resolution } from './resolution.ts';

/** What the format gives to every kind of dated item. */
type DatedFile = File.Event;

/** The lists of a plan file that hold dated items, in the order in which outputs name them. */
const readers = {
  phases: (entry: Entry<File.Phase>, resolution: Resolution, dated: Dated) => ({ ...dated, kind: 'phase' as const }),
  windows: readWindow,
  activities: readActivity,
  milestones: readMilestone,
  steps: readStep,
  targets: readTarget,
  events: (entry: Entry<File.Event>, resolution: Resolution, dated: Dated) => ({ ...dated, kind: 'event' as const }),
};
