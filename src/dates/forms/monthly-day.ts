import type { PhraseForm } from '../form.ts';

const month = '(?:every|each|the) (?:calendar )?month';
/** Not the 29th and later, which are not in every month; and nobody writes "the end" for a day that is no deadline. */
const pattern = new RegExp(
  `^(by )?(?:on )?(?:the )?(?:(0?[1-9]|1\\d|2[0-8])|last day|(?<=^by (?:the )?)end) of ${month}$`,
);
/** "End of each month" may be its last day or its last days. */
const atTheEnd = /^(?:(?:at|towards) )?(?:the )?end of (?:every|each) (?:calendar )?month$/;

/** A day of every month. */
export const monthlyDay: PhraseForm = {
  name: 'monthly-day',
  what: 'A day of every month, or a deadline on it; the end of every month, which is no one day',
  cues: ['month'],
  examples: [
    { text: 'on the 15th of each month', reads: 'recurring FREQ=MONTHLY;BYMONTHDAY=15' },
    { text: 'end of each month', reads: 'recurring FREQ=MONTHLY' },
    { text: 'by the end of each month', reads: 'recurring by FREQ=MONTHLY;BYMONTHDAY=-1' },
  ],
  read(words, { text }) {
    const common = { type: 'recurring', frequency: { unit: 'month', every: 1, count: 1 } } as const;
    if (atTheEnd.test(words)) {
      const warning = `“${text}” does not say which days that is, and is read as every month: for its last day, write “the last day of every month”.`;
      return { ...common, rrule: 'FREQ=MONTHLY', deadline: false, warnings: [warning] };
    }
    const match = pattern.exec(words);
    if (!match) return undefined;
    const [, by, day = '-1'] = match;
    return {
      ...common,
      rrule: `FREQ=MONTHLY;BYMONTHDAY=${Number(day)}`,
      deadline: by !== undefined,
    };
  },
};
