import type { PointForm } from '../form.ts';
import { monthsPoint } from '../point.ts';

/** A calendar year. */
export const year: PointForm = {
  name: 'year',
  what: 'A calendar year',
  examples: [
    { text: '2019', reads: 'interval year 2019' },
    { text: 'in 2010', reads: 'interval year 2010' },
    { text: '1066', reads: 'impossible' },
  ],
  point(words) {
    return /^\d{4}$/.test(words) ? monthsPoint('year', Number(words), 1, 12) : undefined;
  },
};
