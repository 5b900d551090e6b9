import type { Milestone, Plan } from '../plan/plan.ts';
import { callInFrom, statutesChecked } from '../practice/statutes.ts';
import { phrase, quote } from '../source/quote.ts';
import { isBesideProposal } from './parts/is-beside-proposal.ts';
import { spanOf } from './parts/plan-span.ts';
import type { Finding, Rule } from './rule.ts';

export const scrutinyTimetableMissing: Rule = {
  code: 'scrutiny-timetable-missing',
  severity: 'warning',
  title: 'A substantial change to health services in England has no timetable for the scrutiny by councils.',
  why: 'Councils are to be told by when their comments are needed and when the decision is meant to fall. A plan that has no such days finds them out when the committee asks.',
  evidence:
    'Regulation 23 of SI 2013/218 asks for the two dates, and from 31 January 2024 Schedule 10A to the National Health Service Act 2006 for a notification to the Secretary of State (as of March 2026). Only plans that say `substantial: yes` are looked at.',
  *check(plan, { nation }) {
    if (!plan.isSubstantial || nation !== 'england' || plan.kind !== 'plan') return;
    const missing = neededOf(plan).filter(
      ({ isMet }) =>
        !plan.items.some((item) => item.kind === 'milestone' && item.status !== 'cancelled' && isMet(item)),
    );
    if (missing.length === 0) return;
    yield isBeforeConsultation(plan) && missing.includes(decision) ? toCome(missing) : toPlan(missing);
  },
};

function toPlan(missing: readonly Needed[]): Finding {
  return {
    at: '/substantial',
    message: `The plan is about a substantial change, and has no milestone for ${namesOf(missing)}.`,
    hint: `Add ${milestonesFor(missing)}: ${whoAsks(missing)}.`,
  };
}

/** The days are told to the council when it is consulted; a plan that ends before that may have none yet. */
function toCome(missing: readonly Needed[]): Finding {
  return {
    at: '/substantial',
    severity: 'hint',
    message: `The plan is about a substantial change and leads up to the decision to consult on it; it has no milestone yet for ${namesOf(missing)}.`,
    hint: `For the consultation, add ${milestonesFor(missing)}, here or in a plan of its own: ${whoAsks(missing)}.`,
  };
}

/** Whether all that is decided is whether to consult, and no window is the consultation itself. */
function isBeforeConsultation({ items }: Plan): boolean {
  const planned = items.filter(({ status }) => status !== 'cancelled');
  return (
    planned.some((item) => item.kind === 'milestone' && item.decides === 'to-consult') &&
    planned.every((item) => item.kind !== 'window' || isBesideProposal(item))
  );
}

function namesOf(missing: readonly Needed[]): string {
  const names = missing.map(({ name }) => name);
  return phrase(names, 'or');
}

function milestonesFor(missing: readonly Needed[]): string {
  const kinds = missing.map(({ kind, decides }) => {
    const sort = quote(`kind: ${kind}`);
    return decides ? `${sort} (${quote(`decides: ${decides}`)})` : sort;
  });
  return `${missing.length === 1 ? 'a milestone' : 'milestones'} of ${phrase(kinds, 'and')}`;
}

function whoAsks(missing: readonly Needed[]): string {
  return `regulation 23 of SI 2013/218${missing.includes(notification) ? ' and Schedule 10A to the National Health Service Act 2006 ask' : ' asks'} for them (as of ${statutesChecked})`;
}

interface Needed {
  readonly kind: 'comments' | 'decision' | 'notification';
  readonly decides?: Milestone['decides'];
  readonly name: string;
  isMet(milestone: Milestone): boolean;
}

const comments: Needed = {
  kind: 'comments',
  name: 'the day by which the comments of the council are needed',
  isMet: ({ what }) => what === 'comments',
};

const decision: Needed = {
  kind: 'decision',
  decides: 'the-outcome',
  name: 'the decision on the outcome',
  isMet: ({ what, decides }) =>
    what === 'decision' && decides !== 'to-consult' && decides !== 'another-matter',
};

const notification: Needed = {
  kind: 'notification',
  name: 'the notification of the Secretary of State',
  isMet: ({ what }) => what === 'notification',
};

/** A consultation that had begun before the new law is under the old one: only a plan that is all later is asked. */
function neededOf(plan: Plan): Needed[] {
  const span = spanOf(plan);
  return [comments, decision, ...(span && span.earliest >= callInFrom ? [notification] : [])];
}
