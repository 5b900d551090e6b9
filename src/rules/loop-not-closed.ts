import { printTiming, type Day } from '../dates/index.ts';
import { activitiesOf, type Activity, type Item, type Milestone, type Plan } from '../plan/plan.ts';
import { plainName } from '../practice/continuum.ts';
import { at } from '../source/pointer.ts';
import { quote } from '../source/quote.ts';
import { endOf, startOf } from './parts/bounds.ts';
import { consults } from './parts/consults.ts';
import { groupedByEach } from './parts/grouped-by-each.ts';
import { timingOf } from './parts/item-dates.ts';
import { namedItem } from './parts/named-item.ts';
import { namesInShort } from './parts/names-in-short.ts';
import type { Rule } from './rule.ts';

export const loopNotClosed: Rule = {
  code: 'loop-not-closed',
  severity: 'warning',
  title: 'People are asked, and nothing planned tells them what came of it.',
  why: 'Those who gave their time and never hear what it was good for do not come a second time. A report that lies with a board does not reach them.',
  evidence:
    'Herefordshire’s engagement plan of 2010 asks eight groups for their views and plans a final report in December; nothing goes back to those who took part. To tell people how their input counted belongs to the promise of every level of the IAP2 spectrum at which they are asked.',
  *check(plan) {
    const asked = groupsOf(plan, isAsked);
    const answered = groupsOf(plan, givesFeedback);
    if (!isFarEnough(plan, answered.size > 0)) return;
    const replied = new Set(plan.feedback.filter(({ response }) => response).flatMap(({ from }) => from));
    const published = milestonesOf(plan, 'publication');
    const rest = restOf(plan);
    for (const { id, name, pointer } of plan.stakeholders) {
      const heard = asked.get(id);
      if (!heard || replied.has(id)) continue;
      const since = lastStart(heard);
      if (isAnyAfter(answered.get(id) ?? [], since)) continue;
      yield {
        at: at(pointer, 'name'),
        ...(isAnyAfter(published, since) && { severity: 'hint' as const }),
        message: `${quote(name)} is asked, but nothing planned tells this group what came of it${rest}.`,
        hint: 'Plan an activity with `purpose: give-feedback` for this group, after it was asked.',
      };
    }
  },
  together(findings, plan) {
    const places = new Set(findings.map(({ at }) => at));
    const names = plan.stakeholders
      .filter(({ pointer }) => places.has(at(pointer, 'name')))
      .map(({ name }) => name);
    return {
      at: '/stakeholders',
      on: 'key',
      ...(findings.every(({ severity }) => severity === 'hint') && { severity: 'hint' as const }),
      message: `${namesInShort(names)} are asked, but nothing planned tells them what came of it${restOf(plan)}.`,
      hint: 'Plan an activity with `purpose: give-feedback` and these groups under `with`, after they were asked.',
    };
  },
};

/** A plan that says neither where it leads to nor whom it answers, and has but an activity or two, is only begun. */
function isFarEnough(plan: Plan, answersAnybody: boolean): boolean {
  const { kind, items, evaluation } = plan;
  const leadsTo =
    evaluation !== undefined || items.some(({ kind }) => kind === 'milestone' || kind === 'window');
  return kind === 'plan' && (leadsTo || answersAnybody || hasSeveral(plan));
}

function hasSeveral(plan: Plan): boolean {
  const planned = activitiesOf(plan).filter(({ status }) => status !== 'cancelled');
  return planned.length >= 5 || planned.filter(isAsked).length >= 2;
}

/** Those who decide with others know what came of it. */
function isAsked(activity: Activity): boolean {
  return consults(activity) && activity.purpose !== 'decide-together';
}

function givesFeedback({ purpose, method }: Activity): boolean {
  return purpose === 'give-feedback' || (!purpose && method !== undefined && isFeedback(method.name));
}

function isFeedback(method: string): boolean {
  return plainName(method) === 'giving feedback';
}

/** The activities of a kind that take place, by the group that they are with. */
function groupsOf(plan: Plan, isOfKind: (activity: Activity) => boolean): Map<string, Activity[]> {
  const planned = activitiesOf(plan).filter(({ status }) => status !== 'cancelled');
  return groupedByEach(planned.filter(isOfKind), (activity) => activity.with);
}

function milestonesOf({ items }: Plan, kind: Milestone['what']): Milestone[] {
  return items
    .filter((item) => item.kind === 'milestone')
    .filter(({ what, status }) => what === kind && status !== 'cancelled');
}

/** The first day on which the last of them may begin; what has no date is not counted. */
function lastStart(items: readonly Item[]): Day {
  return items.reduce((last, item) => {
    const timing = timingOf(item);
    return Math.max(last, (timing && startOf(timing))?.earliest ?? -Infinity);
  }, -Infinity);
}

/** Whether any of them may be over on that day or later; what has no date may come at any time. */
function isAnyAfter(items: readonly Item[], day: Day): boolean {
  return items.some((item) => {
    const timing = timingOf(item);
    return ((timing && endOf(timing))?.latest ?? Infinity) >= day;
  });
}

/** What there is in the place of an answer. */
function restOf(plan: Plan): string {
  const milestones = [...milestonesOf(plan, 'report'), ...milestonesOf(plan, 'publication')];
  const milestone = milestones.find(timingOf) ?? milestones[0];
  if (milestone) {
    return `: there is only ${namedItem(milestone)}, which goes to nobody in particular`;
  }
  const report = plan.evaluation?.report;
  return report
    ? `: there is only the report of the evaluation (${printTiming(report.timing)})`
    : ', and no report is planned';
}
