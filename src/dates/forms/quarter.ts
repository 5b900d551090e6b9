import type { PointForm } from '../form.ts';
import { monthsPoint } from '../point.ts';
import { ordinals } from '../print-point.ts';

const pattern = new RegExp(`^(?:the )?(${ordinals.join('|')}) quarter (?:of|in) (\\d{4})$`);

/** A quarter of a calendar year, in words. */
export const quarter: PointForm = {
  name: 'quarter',
  what: 'A quarter of a calendar year',
  examples: [
    { text: 'the first quarter of 2013', reads: 'interval quarter 2013-Q1' },
    { text: 'by the fourth quarter of 2025', reads: 'deadline quarter 2025-Q4' },
  ],
  point(words) {
    const [, ordinal, year] = pattern.exec(words) ?? [];
    if (ordinal === undefined) return undefined;
    const first = ordinals.indexOf(ordinal) * 3 + 1;
    return monthsPoint('quarter', Number(year), first, first + 2);
  },
};
