import type { PhraseForm } from '../form.ts';

const pattern =
  /^(?:project |programme |plan )?(?:week|wk|month|day|year|yr|weeks|wks|months|days|years|yrs) [1-9]\d{0,2}(?:(?: ?- ?| to | and | & |, |\/)(?:week |wk |month |day |year |yr )?[1-9]\d{0,2})*(?: onwards)?$/;

/** Counted from the start of a plan that the words do not date. */
export const planClock: PhraseForm = {
  name: 'plan-clock',
  what: 'A week, a month or a year of the plan, counted from a start that the words do not give',
  cues: ['week', 'wk', 'month', 'day', 'year', 'yr'],
  examples: [
    { text: 'Weeks 47–82', reads: 'relative' },
    { text: 'Month 3', reads: 'relative' },
  ],
  read(words) {
    return pattern.test(words) ? { type: 'relative' } : undefined;
  },
};
