import type { PointForm } from '../form.ts';
import { labelled, monthsPoint, point } from '../point.ts';

/** Ten years. */
export const decade: PointForm = {
  name: 'decade',
  what: 'A decade',
  cues: ['0s'],
  examples: [{ text: 'the 2010s', reads: 'interval year 2010..2019' }],
  point(words) {
    // "The 2000s" may be a decade or a century.
    const year = Number(/^(?:the )?(\d{2}[1-9]0)s$/.exec(words)?.[1]);
    if (Number.isNaN(year)) return undefined;
    const [first, last] = [monthsPoint('year', year, 1, 12), monthsPoint('year', year + 9, 1, 12)];
    if (first.type === 'error') return first;
    return last.type === 'error'
      ? last
      : labelled(point('year', first.earliest, last.latest), `the ${year}s`);
  },
};
