import { intervalIn } from '../compose.ts';
import type { PhraseForm } from '../form.ts';

const before =
  /^(?:in the month of|the month of|over the course of|in|on|during|throughout|across|over|held on|held in) /;

/** A point on its own, with or without a word before it. */
export const inPoint: PhraseForm = {
  name: 'in-point',
  what: 'Any of these on its own, or after “in”, “on”, “during” or “throughout”',
  examples: [
    { text: 'in December 2010', reads: 'interval month 2010-12' },
    { text: 'on 19 July 2010', reads: 'interval day 2010-07-19' },
    { text: 'during 2012', reads: 'interval year 2012' },
    { text: 'throughout 2018', reads: 'interval year 2018' },
  ],
  read(words, reader) {
    const point = reader.point(words.replace(before, ''));
    return point?.type === 'point' ? intervalIn(point) : point;
  },
};
