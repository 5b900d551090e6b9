import { inside, overlaps, printTiming, type Timing } from '../dates/index.ts';
import { currentTiming } from '../plan/current-timing.ts';
import { activitiesOf, type Activity } from '../plan/plan.ts';
import { at } from '../source/pointer.ts';
import { quote } from '../source/quote.ts';
import type { Finding, Rule } from './rule.ts';

export const activityOutsidePeriod: Rule = {
  code: 'activity-outside-period',
  severity: 'warning',
  title: 'An activity lies outside the period of the plan.',
  why: 'Either the period or the date is wrong. Views that are heard when the engagement is over come too late to count.',
  evidence:
    'Timetables slip: the national consultation on a site for radioactive waste that was planned for September to December 2011 ran from November 2011 to March 2012.',
  *check(plan) {
    const { period } = plan;
    if (!period) return;
    for (const activity of activitiesOf(plan)) {
      const { timing } = currentTiming(activity);
      if (!timing || activity.status === 'cancelled') continue;
      const finding = findingOf(activity, timing, period.timing);
      if (finding) yield finding;
    }
  },
};

function findingOf(activity: Activity, timing: Timing, period: Timing): Finding | undefined {
  const place = at(activity.pointer, writtenAt(activity));
  const words = printTiming(period);
  if (overlaps(timing, period) === 'no') {
    return {
      at: place,
      message: `${quote(activity.name)} is planned for ${quote(printTiming(timing))}, outside the plan’s period, ${quote(words)}.`,
      hint: 'Correct its date or the `period` of the plan.',
    };
  }
  if (inside(timing, period) !== 'no' || timing.type === 'open') return undefined;
  return {
    at: place,
    severity: 'hint',
    message: `${quote(activity.name)}, ${quote(printTiming(timing))}, goes beyond the plan’s period, ${quote(words)}.`,
    hint: 'Check its date and the `period` of the plan.',
  };
}

/** The key that holds the date that counts. */
function writtenAt({ actual, expected, when }: Activity): string {
  return actual ? 'actual' : expected ? 'expected' : when ? 'when' : 'planned';
}
