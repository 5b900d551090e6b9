import { matters } from '../plan/paper.ts';
import type { Cover, Plan } from '../plan/plan.ts';
import type { CoverField } from '../practice/profile.ts';
import { phrase, quote, quoteList } from '../source/quote.ts';
import { asksForNothing } from './parts/asks-for-nothing.ts';
import type { IsFaulty } from './parts/faulty-places.ts';
import type { Rule } from './rule.ts';

export const coverIncomplete: Rule = {
  code: 'cover-incomplete',
  severity: 'warning',
  title: 'The cover of a paper does not say all that the meeting expects.',
  why: 'Members read the cover first and often no more. Without a recommendation they do not know what they are asked, and without a director nobody answers for it.',
  evidence:
    'A paper on patient engagement that went to the board of Oxford Health NHS Foundation Trust in April 2015 has no number on the agenda, no executive lead and no word on equality. What a cover has to say is a matter of the profile.',
  *check(plan, { profile, isFaulty }) {
    const { cover } = plan;
    if (!cover) return;
    const missing = profile.cover.filter(
      (field) => !fields[field].isGiven(cover, plan) && !isUnread(field, isFaulty),
    );
    if (missing.length === 0) return;
    yield {
      at: '/meeting',
      message: `The cover of the paper for ${quote(cover.meeting)} does not say ${phrase(
        missing.map((field) => fields[field].name),
        'or',
      )}.`,
      hint: `Add ${quoteList(missing.map(keyOf), 'and')}; what ${quote(profile.id)} asks of a cover can be set in a profile of your own.`,
    };
  },
};

/** Whether it is there, but not so that it can be read. */
function isUnread(field: CoverField, isFaulty: IsFaulty): boolean {
  return isFaulty(`/${field}`) || (isMatter(field) && isFaulty(`/implications/${field}`));
}

function isMatter(field: CoverField): boolean {
  return matters.some((matter) => matter === field);
}

/** What is to be written for it. */
function keyOf(field: CoverField): string {
  return isMatter(field) ? `implications: { ${field}: … }` : `${field}:`;
}

interface Field {
  /** Behind "does not say". */
  readonly name: string;
  isGiven(cover: Cover, plan: Plan): boolean;
}

const fields: Readonly<Record<CoverField, Field>> = {
  date: { name: 'the day of the meeting', isGiven: ({ date }) => date !== undefined },
  'agenda-item': {
    name: 'its number on the agenda',
    isGiven: ({ agendaItem }) => agendaItem !== undefined,
  },
  purpose: { name: 'what it is for', isGiven: ({ purpose }) => purpose !== undefined },
  author: {
    name: 'who wrote it',
    isGiven: ({ author }, { document }) => author.length > 0 || document.authors.length > 0,
  },
  'executive-lead': {
    name: 'which director answers for it',
    isGiven: ({ executiveLead }) => executiveLead.length > 0,
  },
  recommendation: {
    name: 'what the meeting is asked to do',
    // `purpose-not-recommended` speaks of a paper that asks for nothing.
    isGiven: (cover) => cover.recommendation.length > 0 || asksForNothing(cover),
  },
  risk: implication('risk'),
  legal: implication('legal'),
  finance: implication('finance'),
  equality: {
    ...implication('equality'),
    isGiven: (cover, plan) => plan.equality !== undefined || implication('equality').isGiven(cover, plan),
  },
  assurance: {
    name: 'how sure the board can be',
    isGiven: ({ assurance }) => assurance !== undefined,
  },
  'considered-by': {
    name: 'who has considered it before',
    isGiven: ({ consideredBy }) => consideredBy.length > 0,
  },
};

function implication(matter: 'risk' | 'legal' | 'finance' | 'equality'): Field {
  return {
    name: `what it means for ${{ risk: 'risk', legal: 'the law', finance: 'money', equality: 'equality' }[matter]}`,
    isGiven: ({ implications }) => implications.some((implication) => implication.matter === matter),
  };
}
