import type { Activity, ConsultationWindow, Plan } from '../plan/plan.ts';
import { at, parentOf } from '../source/pointer.ts';
import { quote } from '../source/quote.ts';
import { readHeadcount } from './parts/headcount.ts';
import type { Finding, Rule } from './rule.ts';

export const reachNotRecorded: Rule = {
  code: 'reach-not-recorded',
  severity: 'hint',
  title:
    'Something is done, and the plan does not say whom it reached, or it reached far fewer than planned.',
  why: 'Whether enough people were heard shows only where what was planned stands beside what was done. Few who came are a reason to go to them while there is time.',
  evidence:
    'For large infrastructure projects the Planning Inspectorate holds what was done with the public against what the published statement of consultation had said would be done.',
  *check(plan, { profile }) {
    for (const item of overIn(plan)) {
      const finding =
        item.reach.actual === undefined ? notRecorded(item) : fellShort(item, profile.limits.reach);
      if (finding) yield finding;
    }
  },
  together(findings, plan) {
    const over = overIn(plan);
    if (findings.length < over.length || over.some(({ reach }) => reach.actual !== undefined))
      return undefined;
    return {
      at: parentOf(over[0]!.pointer),
      on: 'key',
      message: `None of the ${over.length} things that are done and were to reach a number of people says how many it reached.`,
      hint: 'Add `actual:` to `reach:` in each of them.',
    };
  },
};

type Reaching = Activity | ConsultationWindow;

/** What is over and was to reach a number of people. */
function overIn({ items }: Plan): Reaching[] {
  return items.filter(
    (item) =>
      (item.kind === 'activity' || item.kind === 'window') &&
      item.reach.planned !== undefined &&
      (item.status === 'done' || (item.status === undefined && item.actual !== undefined)),
  ) as Reaching[];
}

function notRecorded({ name, pointer, reach }: Reaching): Finding {
  return {
    at: at(pointer, 'reach', 'actual'),
    message: `${quote(name)} is done and was to reach ${quote(reach.planned)}, but does not say how many it reached.`,
    hint: 'Add `actual:` to its `reach:`.',
  };
}

/** Only where both numbers are sure, and of the same: of people and of households nobody can tell. */
function fellShort({ name, pointer, reach }: Reaching, limit: number): Finding | undefined {
  const [planned, actual] = [readHeadcount(reach.planned!), readHeadcount(reach.actual!)];
  if (!planned || !actual || (planned.unit ?? actual.unit) !== (actual.unit ?? planned.unit))
    return undefined;
  if (actual.most * 100 >= planned.least * limit) return undefined;
  return {
    at: at(pointer, 'reach', 'actual'),
    message: `${quote(name)} was to reach ${quote(reach.planned)} and reached ${quote(reach.actual)}, less than ${limit} per cent of that.`,
    hint: 'If there is time, reach these people in another way; if not, say in `commentary:` what that means for what was heard.',
  };
}
