import { promisesOf } from '../plan/promises.ts';
import { activitiesOf, type Plan, type Stakeholder } from '../plan/plan.ts';
import { plainName } from '../practice/continuum.ts';
import { at } from '../source/pointer.ts';
import { quote } from '../source/quote.ts';
import type { Rule } from './rule.ts';

export const stakeholderWithoutActivity: Rule = {
  code: 'stakeholder-without-activity',
  severity: 'warning',
  title: 'A stakeholder group has no activity.',
  why: 'People who are named in a plan expect to be involved. A group with nothing planned was either forgotten, or is in the plan under a second name.',
  evidence:
    'Herefordshire’s engagement plan of 2010 lists “Herefordshire LINK” among its key stakeholders, and plans its activities with “Herefordshire LINK/Brecon & Radnorshire Community Health Council”.',
  *check(plan) {
    // A strategy or a framework says who there is; what is done with them stands in its plans.
    if (plan.kind !== 'plan' || namesNobody(plan)) return;
    const { groups } = promisesOf(plan);
    // Who is affected comes first; what is done with them may follow.
    const isBegun = plan.items.some(({ kind }) => kind === 'activity');
    for (const [index, stakeholder] of plan.stakeholders.entries()) {
      if (groups[index]!.activities > 0) continue;
      yield {
        at: at(stakeholder.pointer, 'name'),
        ...((!isBegun || isOnlyWatched(stakeholder)) && { severity: 'hint' }),
        message: `Nothing is planned with ${quote(stakeholder.name)}, which the plan names as a stakeholder group.`,
        hint: hintFor(stakeholder, plan.stakeholders),
      };
    }
  },
  together(findings, { stakeholders }) {
    if (findings.length < stakeholders.length) return undefined;
    return {
      at: '/stakeholders',
      on: 'key',
      ...(findings.every(({ severity }) => severity === 'hint') && { severity: 'hint' }),
      message: `None of the ${stakeholders.length} stakeholder groups has an activity.`,
      hint: 'Plan activities, and say in `with:` of each which groups it is for.',
    };
  },
};

/** That no activity says whom it is for is another rule's to tell: it is the same fault. */
function namesNobody(plan: Plan): boolean {
  const activities = activitiesOf(plan).filter(({ status }) => status !== 'cancelled');
  return activities.length > 0 && activities.every((activity) => activity.with.length === 0);
}

/** Whoever has little influence and little interest is watched, and often no more. */
function isOnlyWatched({ influence, interest }: Stakeholder): boolean {
  return influence === 'low' && interest === 'low';
}

function hintFor(stakeholder: Stakeholder, all: readonly Stakeholder[]): string {
  const advice = `Plan an activity with ${quote(stakeholder.id)}, or take the group out.`;
  const holder = all.find(
    (other) => other !== stakeholder && other.members.some((name) => isSameName(name, stakeholder.name)),
  );
  if (!holder) return advice;
  return `${quote(holder.name)} has it as a member: if what is planned with that group is for this one too, name both in \`with:\` of those activities. Otherwise: ${advice.charAt(0).toLowerCase()}${advice.slice(1)}`;
}

function isSameName(a: string, b: string): boolean {
  return plainName(a) === plainName(b);
}
