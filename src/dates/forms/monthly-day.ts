import type { PhraseForm } from '../form.ts';

const month = '(?:every|each|the) (?:calendar )?month';
const ofDay = new RegExp(`^(?<by>by )?(?:on )?(?:the )?(?:(?<day>\\d{1,2})|(?<last>last day)) of ${month}$`);
const end = new RegExp(`^by (?:the )?end of ${month}$`);

/** A day of every month. */
export const monthlyDay: PhraseForm = {
  name: 'monthly-day',
  what: 'A day of every month, or a deadline on it',
  cues: ['month'],
  examples: [
    { text: 'on the 15th of each month', reads: 'recurring FREQ=MONTHLY;BYMONTHDAY=15' },
    { text: 'by the end of each month', reads: 'recurring by FREQ=MONTHLY;BYMONTHDAY=-1' },
  ],
  read(words) {
    const groups = ofDay.exec(words)?.groups;
    const isEnd = end.test(words);
    const day = isEnd || groups?.['last'] !== undefined ? -1 : Number(groups?.['day']);
    // The 29th and later are not in every month; and nobody writes "the last day" for a deadline of none.
    if (Number.isNaN(day) || day === 0 || day > 28) return undefined;
    return {
      type: 'recurring',
      frequency: { unit: 'month', every: 1, count: 1 },
      rrule: `FREQ=MONTHLY;BYMONTHDAY=${day}`,
      deadline: isEnd || groups?.['by'] !== undefined,
    };
  },
};
