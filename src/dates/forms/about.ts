import type { PointForm } from '../form.ts';

const hedges = 'about|around|approximately|approx|circa|ca|c|expected|provisionally';
const hedged = new RegExp(`^(?:${hedges}) (?:in )?(.+)$`);
const hedgeAlone = new RegExp(`^(?:${hedges})$`);
const toBeConfirmed = /^(?:tbc|to be confirmed),? ?\(([^()]+)\)$/;
const confirmedLater = /^([^()]+) \((?:tbc|to be confirmed|provisional)\)$/;

/** Whether words are nothing but a hedge. */
export function isHedge(words: string): boolean {
  return hedgeAlone.test(words);
}

/** A date that its author is not sure of. */
export const about: PointForm = {
  name: 'about',
  what: 'A day, month or year that is not certain',
  examples: [
    { text: 'about March 2017', reads: 'interval month about 2017-03' },
    { text: 'Expected October 2025', reads: 'interval month about 2025-10' },
    { text: 'c. 2010', reads: 'interval year about 2010' },
    { text: 'TBC (January 2027)', reads: 'interval month about 2027-01' },
    { text: '3 June 2026 (TBC)', reads: 'interval day about 2026-06-03' },
    { text: 'by about June 2026', reads: 'deadline month about 2026-06' },
  ],
  point(words, reader) {
    const rest = (hedged.exec(words) ?? toBeConfirmed.exec(words) ?? confirmedLater.exec(words))?.[1];
    const point = rest === undefined ? undefined : reader.point(rest);
    if (point?.type !== 'point') return point;
    return point.approximate ? undefined : { ...point, approximate: true };
  },
};
