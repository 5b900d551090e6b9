import type { Fault } from '../fault.ts';
import type { PointForm } from '../form.ts';
import { labelled, monthsPoint, type Point } from '../point.ts';

/** Ten years. */
export const decade: PointForm = {
  name: 'decade',
  what: 'A decade',
  cues: ['0s'],
  examples: [{ text: 'the 2010s', reads: 'interval year 2010..2019' }],
  point(words) {
    const year = /^(?:the )?(\d{3}0)s$/.exec(words)?.[1];
    return year === undefined ? undefined : decadePoint(Number(year));
  },
};

/** The ten years from a year on; none from the first year of a century: "the 2000s" may be a hundred years. */
export function decadePoint(year: number): Point | Fault | undefined {
  return year % 100 === 0 ? undefined : labelled(monthsPoint('year', year, 1, 120), `the ${year}s`);
}
