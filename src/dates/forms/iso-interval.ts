import { intervalBetween } from '../compose.ts';
import type { PhraseForm } from '../form.ts';
import { isoPoint } from './iso-date.ts';

const pattern = /^(\d{4}[\d-]{0,6})\/(\d{4}[\d-]{0,6})$/;

/** ISO 8601 intervals by two dates; two years joined by a slash are read the same. */
export const isoInterval: PhraseForm = {
  name: 'iso-interval',
  what: 'Two dates in figures, year first, joined by a slash',
  examples: [
    { text: '2010-07-19/2010-08-01', reads: 'interval day 2010-07-19..2010-08-01' },
    { text: '2010-07/2010-09', reads: 'interval month 2010-07..2010-09' },
    { text: '2013/2015', reads: 'interval year 2013..2015' },
    { text: '2010-08-01/2010-07-19', reads: 'impossible' },
  ],
  read(words, { text }) {
    const [, first, last] = pattern.exec(words) ?? [];
    if (first === undefined || last === undefined) return undefined;
    const [start, end] = [isoPoint(first), isoPoint(last)];
    if (start?.type !== 'point') return start;
    return end?.type === 'point' ? intervalBetween(start, end, text) : end;
  },
};
