import { intervalIn } from '../compose.ts';
import type { PhraseForm } from '../form.ts';

/** Several days in what follows, and not which. */
const severalDates = '(?:(?:various|several|multiple|different) dates )';
const before = new RegExp(
  `^(?:in the month of|the month of|on|held on|held in|${severalDates}?(?:over the course of|in|during|throughout|across|over)) `,
);
const isSeveral = new RegExp(`^${severalDates}`);

/** A point on its own, with or without a word before it. */
export const inPoint: PhraseForm = {
  name: 'in-point',
  what: 'Any of these on its own, or after “in”, “on”, “during” or “throughout”',
  examples: [
    { text: 'in December 2010', reads: 'interval month 2010-12' },
    { text: 'on 19 July 2010', reads: 'interval day 2010-07-19' },
    { text: 'during 2012', reads: 'interval year 2012' },
    { text: 'throughout 2018', reads: 'interval year 2018' },
    { text: 'various dates in June 2026', reads: 'interval month 2026-06' },
  ],
  read(words, reader) {
    const point = reader.point(words.replace(before, ''));
    // Various dates are not every day from one to another.
    if (isSeveral.test(words) && point?.type === 'point' && point.precision === 'day') return undefined;
    return point?.type === 'point' ? intervalIn(point) : point;
  },
};
