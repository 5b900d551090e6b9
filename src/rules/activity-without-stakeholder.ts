import { activitiesOf } from '../plan/plan.ts';
import { at } from '../source/pointer.ts';
import { quote } from '../source/quote.ts';
import type { Rule } from './rule.ts';

export const activityWithoutStakeholder: Rule = {
  code: 'activity-without-stakeholder',
  severity: 'warning',
  title: 'An activity does not say whom it is for.',
  why: 'An activity for nobody in particular reaches nobody in particular, and no group can see from the plan that it is for them.',
  evidence:
    'The Cabinet Office’s Consultation Principles (2018) ask that consultations be targeted: aimed at the people whom the matter concerns.',
  *check(plan) {
    for (const activity of activitiesOf(plan)) {
      if (activity.with.length > 0 || activity.status === 'cancelled') continue;
      yield {
        at: at(activity.pointer, 'with'),
        message: `${quote(activity.name)} does not say which stakeholder groups it is for.`,
        hint: 'Add `with:` and the ids of the groups. If nobody outside is involved, move it to `steps:`.',
      };
    }
  },
  together(findings, plan) {
    const activities = activitiesOf(plan);
    if (findings.length < activities.length) return undefined;
    return {
      at: '/activities',
      on: 'key',
      message: `None of the ${activities.length} activities says which stakeholder groups it is for.`,
      hint: 'Add `with:` and the ids of the groups to each of them.',
    };
  },
};
