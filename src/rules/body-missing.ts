import type { Plan, Stakeholder } from '../plan/plan.ts';
import { bodyName, isVoluntary, writesOf, type ExpectedKind } from '../practice/body-words.ts';
import { phrase, quote } from '../source/quote.ts';
import { windowsOf } from './parts/decisions.ts';
import type { Rule } from './rule.ts';

export const bodyMissing: Rule = {
  code: 'body-missing',
  severity: 'warning',
  title: 'A kind of body that is expected among the stakeholders is not there.',
  why: 'Scrutiny committees, watchdogs, unions and the voluntary sector speak for people who do not speak for themselves. Whom the plan forgets hears of it from others, and says so in public.',
  evidence:
    'NHS bodies in England have to consult the scrutiny of councils on substantial change, and their guidance names Healthwatch and voluntary organisations as partners (as of March 2026). Herefordshire’s engagement plan of 2010 has nobody for members of parliament.',
  *check(plan, { profile }) {
    // A strategy, a framework or a paper says whom the organisation works with; a plan says whom it asks.
    if (plan.kind !== 'plan' || plan.stakeholders.length === 0) return;
    if (!plan.items.some(({ kind }) => kind === 'activity')) return;
    const missing = profile.bodies.flatMap((kind) => (kind === 'other' || isThere(plan, kind) ? [] : [kind]));
    if (missing.length === 0) return;
    yield {
      at: '/stakeholders',
      on: 'key',
      ...(!isFormal(plan) && { severity: 'hint' as const }),
      message: `No stakeholder group is, or speaks for, ${phrase(missing.map(bodyName), 'or')}, which ${quote(profile.id)} expects.`,
      hint: `Add the group; if it is there under another name, say so with ${quote('body:')} and ${phrase(missing.map(quote), 'or')}; if it has no part in this, accept it on the record.`,
    };
  },
};

/** Where people are consulted, or much is to change, others will look whom the plan forgot. */
function isFormal(plan: Plan): boolean {
  return plan.isSubstantial || windowsOf(plan).length > 0;
}

/** Who makes the plan with the organisation is not left out of it. */
function isThere({ stakeholders, partners }: Plan, kind: ExpectedKind): boolean {
  return (
    stakeholders.some((stakeholder) => isOfKind(stakeholder, kind)) ||
    partners.some((name) => writesOf(kind, name))
  );
}

/** Its `body:` says one thing that it is; its words, and those through whom it is reached, may say more. */
function isOfKind({ body, name, members, through, description }: Stakeholder, kind: ExpectedKind): boolean {
  return (
    body === kind ||
    [name, ...members, ...through, description ?? ''].some((text) => writesOf(kind, text)) ||
    (kind === 'voluntary-sector' && through.some(isVoluntary))
  );
}
