import type { Entry } from './entry.ts';
import { given } from './given.ts';
import type { PlanFile } from './plan-file.ts';
import { groupings, orientations, yearKinds } from './timeline-settings.ts';
import type { OwnTimeline } from './plan.ts';
import type { Resolution } from './resolution.ts';

/** How a plan wants its timeline; `year-start` of its calendar is what financial years go by. */
export function resolveTimeline(file: Entry<PlanFile>, resolution: Resolution): OwnTimeline {
  const timeline = file.entry('timeline');
  const yearStart = Number(file.entry('calendar').text('year-start') ?? Number.NaN);
  return given({
    groupBy: timeline.choice('group-by', groupings),
    orientation: timeline.choice('orientation', orientations),
    years: timeline.choice('years', yearKinds),
    period: resolution.when(timeline, 'period'),
    yearStart: yearStart >= 1 && yearStart <= 12 ? yearStart : undefined,
  });
}
