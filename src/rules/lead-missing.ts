import type { Activity, Plan, Target } from '../plan/plan.ts';
import { at, parentOf } from '../source/pointer.ts';
import { quote } from '../source/quote.ts';
import type { Rule } from './rule.ts';

export const leadMissing: Rule = {
  code: 'lead-missing',
  severity: 'warning',
  title: 'Nobody is named who leads an activity or answers for a target.',
  why: 'What nobody leads is not done, and people who want to take part do not know whom to ask. A role is better than a name: it outlasts the person.',
  evidence:
    'None of the 22 activities in Herefordshire’s engagement plan of 2010 has a lead; the strategy of NHS Leeds West (2013) only promises leads.',
  *check(plan) {
    for (const item of led(plan)) {
      if (item.lead.length > 0) continue;
      yield {
        at: at(item.pointer, 'lead'),
        message: `${quote(item.name)} has no lead.`,
        hint: 'Add `lead:` and the role that answers for it.',
      };
    }
  },
  together(findings, plan) {
    const items = led(plan);
    if (findings.length < items.length) return undefined;
    const isMixed =
      items.some(({ kind }) => kind === 'target') && items.some(({ kind }) => kind === 'activity');
    const noun = isMixed ? 'activities and targets' : items[0]!.kind === 'target' ? 'targets' : 'activities';
    return {
      at: parentOf(items[0]!.pointer),
      on: 'key',
      message: `None of the ${items.length} ${noun} has a lead.`,
      hint: 'Add `lead:` and the role that answers for it to each of them.',
    };
  },
};

/** What somebody has to lead; who leads a phase leads what it holds. */
function led({ items }: Plan): (Activity | Target)[] {
  const ledPhases = new Set<string | undefined>(
    items.filter(({ kind, lead }) => kind === 'phase' && lead.length > 0).map(({ id }) => id),
  );
  return items
    .filter((item) => item.kind === 'activity' || item.kind === 'target')
    .filter(({ status, phase }) => status !== 'cancelled' && !ledPhases.has(phase));
}
