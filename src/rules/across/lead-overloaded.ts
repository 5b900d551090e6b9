import { counted } from '../../source/count.ts';
import { at } from '../../source/pointer.ts';
import { quote } from '../../source/quote.ts';
import { printDays } from '../parts/print-days.ts';
import { busiest } from './busiest.ts';
import { isAhead } from './is-ahead.ts';
import type { Claimed, SharedContext, SharedFinding, SharedRule } from './shared-rule.ts';
import { lastFirst, namesOf } from './words.ts';

export const leadOverloaded: SharedRule = {
  code: 'lead-overloaded',
  severity: 'hint',
  title: 'One person leads more at the same time than one person can.',
  why: 'Each plan looks feasible by itself. What one person is to do in six places at once is done late, or by nobody.',
  evidence:
    'The strategy of NHS Leeds West (2013) leaves it to an appendix to name the lead of each project; how much falls to one person shows only when the lists of all teams are laid side by side.',
  *check(claimed, context) {
    for (const each of claimed) {
      const finding = each.kind === 'lead' ? overloaded(each, context) : undefined;
      if (finding) yield finding;
    }
  },
};

/** Only what surely goes on counts, and only what is done once: who chairs a monthly meeting is free between. */
function overloaded({ name, claims, limits }: Claimed, context: SharedContext): SharedFinding | undefined {
  const { asAt = -Infinity } = context;
  const days = claims
    .filter((claim) => !claim.activity.isSeries && isAhead(claim, context))
    .flatMap((claim) => claim.activity.stretches.map((stretch) => ({ claim, ...stretch })))
    .filter(({ isSure, until }) => isSure && until >= asAt)
    .map(({ claim, from, until }) => ({ claim, from: Math.max(from, asAt), until }));
  const led = busiest(days, { plans: 1 });
  if (led.length <= limits.leads) return undefined;
  const found = lastFirst(led.map(({ claim }) => claim));
  const from = led.at(-1)!.from;
  const until = Math.min(...led.map(({ until }) => until));
  return {
    claims: found,
    at: at(found[0].activity.pointer, 'lead'),
    message: `${quote(name)} leads ${counted(led.length, 'activity', 'activities')} at the same time (${printDays(from, until)}): ${namesOf(found)}. More than ${limits.leads} are hard to lead well.`,
    hint: 'Let somebody else lead one of them, or move it.',
  };
}
