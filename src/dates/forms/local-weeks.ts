import { fault } from '../fault.ts';
import type { PhraseForm } from '../form.ts';

const pattern =
  /\b(?:(?:freshers?|welcome|induction|reading|exam|exams|awareness|[a-z]+ers) (?:s )?(?:week|month)|awareness day|(?:autumn|spring|summer|winter|michaelmas|hilary|trinity|lent|school|half)[ -]term|semester|(?:academic|school) year|(?:school|easter|summer|christmas) holidays?)\b/;

/** Terms and the weeks of a place, whose dates are not the same everywhere. */
export const localWeeks: PhraseForm = {
  name: 'local-weeks',
  what: 'Terms, and the weeks of a school or a university: refused, as their dates differ by place',
  examples: [
    { text: 'Fresher’s Week in September', reads: 'ambiguous' },
    { text: 'autumn term 2026', reads: 'ambiguous' },
  ],
  read(words, { text }) {
    if (!pattern.test(words)) return undefined;
    return fault(
      'ambiguous',
      `“${text}” has more than one reading: its dates are not the same in every place and every year.`,
      'Write the dates, for example “16 to 20 September 2013”.',
    );
  },
};
