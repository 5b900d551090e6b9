import type { PointForm } from '../form.ts';
import { labelled, monthsPoint } from '../point.ts';

const pattern = /^(?:(?:the )?(first|second|1st|2nd) half (?:of |in )?|h([12]) )(\d{4})$/;

/** Half of a calendar year. */
export const halfYear: PointForm = {
  name: 'half-year',
  what: 'Half of a calendar year',
  cues: ['half', 'h1', 'h2'],
  examples: [
    { text: 'the first half of 2026', reads: 'interval month 2026-01..2026-06' },
    { text: 'H2 2026', reads: 'interval month 2026-07..2026-12' },
  ],
  point(words) {
    const [, ordinal, figure, year] = pattern.exec(words) ?? [];
    if (year === undefined) return undefined;
    const isFirst = ordinal === 'first' || ordinal === '1st' || figure === '1';
    const half = monthsPoint('month', Number(year), isFirst ? 1 : 7, isFirst ? 6 : 12);
    return labelled(half, `the ${isFirst ? 'first' : 'second'} half of ${year}`);
  },
};
