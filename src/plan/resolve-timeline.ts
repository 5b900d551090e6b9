import { earliestDay, latestDay } from '../dates/index.ts';
import type { Diagnostic } from '../source/diagnostic.ts';
import { quote } from '../source/quote.ts';
import type { Entry } from './entry.ts';
import { given } from './given.ts';
import type { PlanFile } from './plan-file.ts';
import { groupings, orientations, yearKinds } from './timeline-settings.ts';
import type { OwnTimeline, When } from './plan.ts';
import type { Resolution } from './resolution.ts';

/**
 * How a plan wants its timeline; the `year-start` of its calendar is what financial years go by. Reports
 * `period-without-days`.
 */
export function resolveTimeline(file: Entry<PlanFile>, resolution: Resolution): OwnTimeline {
  const timeline = file.entry('timeline');
  const period = resolution.when(timeline, 'period');
  if (period && earliestDay(period.timing) === undefined && latestDay(period.timing) === undefined)
    resolution.report(periodWithoutDays(period));
  const yearStart = Number(file.entry('calendar').text('year-start') ?? Number.NaN);
  return given({
    groupBy: timeline.choice('group-by', groupings),
    orientation: timeline.choice('orientation', orientations),
    years: timeline.choice('years', yearKinds),
    period,
    yearStart: yearStart >= 1 && yearStart <= 12 ? yearStart : undefined,
  });
}

function periodWithoutDays({ pointer, timing }: When): Diagnostic {
  return {
    code: 'period-without-days',
    severity: 'warning',
    message: `${quote(timing.text)} names no days, so the timeline shows everything that has a date.`,
    hint: 'Write the months or days that it is to show, or take the line out.',
    at: pointer,
  };
}
