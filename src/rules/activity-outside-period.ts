import { before, inside, overlaps, printTiming, type Timing } from '../dates/index.ts';
import { activitiesOf, type Activity } from '../plan/plan.ts';
import { quote } from '../source/quote.ts';
import { placeOfDate, timingOf } from './parts/item-dates.ts';
import { namesInShort } from './parts/names-in-short.ts';
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
      const timing = timingOf(activity);
      const finding = timing && findingOf(activity, timing, period.timing);
      if (finding) yield finding;
    }
  },
  together(findings, plan) {
    if (findings.length <= mostTold) return undefined;
    const places = new Set(findings.map(({ at }) => at));
    const names = activitiesOf(plan).filter((activity) => places.has(placeOfDate(activity)));
    const goBeyond = findings.every(({ severity }) => severity === 'hint');
    const [how, rest] = goBeyond ? ['go beyond', ''] : ['lie outside', ', or go beyond it'];
    return {
      at: '/period',
      ...(goBeyond && { severity: 'hint' }),
      message: `${findings.length} activities ${how} the plan’s period, ${quote(printTiming(plan.period!.timing))}${rest}: ${namesInShort(names.map(({ name }) => name))}.`,
      hint: 'Correct the `period` of the plan, or the dates.',
    };
  },
};

/** More than these say together that it may be the period that is wrong. */
const mostTold = 5;

function findingOf(activity: Activity, timing: Timing, period: Timing): Finding | undefined {
  // People are told what came of it when the engagement is over.
  if (activity.purpose === 'give-feedback' && before(timing, period) !== 'surely') return undefined;
  const at = placeOfDate(activity);
  const words = printTiming(period);
  if (overlaps(timing, period) === 'no') {
    return {
      at,
      message: `${quote(activity.name)} is dated ${quote(printTiming(timing))}, outside the plan’s period, ${quote(words)}.`,
      hint: 'Correct its date or the `period` of the plan.',
    };
  }
  if (inside(timing, period) !== 'no' || timing.type === 'open') return undefined;
  return {
    at,
    severity: 'hint',
    message: `${quote(activity.name)}, ${quote(printTiming(timing))}, goes beyond the plan’s period, ${quote(words)}.`,
    hint: 'Check its date and the `period` of the plan.',
  };
}
