import { boundOf } from '../compose.ts';
import type { PhraseForm } from '../form.ts';

const deadlineWord = /^(?:by no later than|no later than|not later than|by|until|till) /;
const endOf = /^(?:the )?end (?:of )?/;

/** To be done by the end of a point. */
export const deadline: PhraseForm = {
  name: 'deadline',
  what: 'A deadline: it ends with that day, month or year, and no start is given',
  examples: [
    { text: 'by 30 June 2016', reads: 'deadline day 2016-06-30' },
    { text: 'by March 2017', reads: 'deadline month 2017-03' },
    { text: 'by the end of March 2017', reads: 'deadline month 2017-03' },
    { text: 'until 2014', reads: 'deadline year 2014' },
    { text: 'no later than 1 May 2026', reads: 'deadline day 2026-05-01' },
    { text: 'by 12/3/18', reads: 'ambiguous' },
  ],
  read(words, reader) {
    if (!deadlineWord.test(words)) return undefined;
    const named = words.replace(deadlineWord, '');
    const point = reader.point(named.replace(endOf, ''));
    if (point?.type !== 'point') return point;
    if (endOf.test(named) && point.precision === 'day') return undefined;
    const { precision, approximate } = point;
    return { type: 'deadline', end: boundOf(point), precision, approximate };
  },
};
