import { boundOf } from '../compose.ts';
import type { PhraseForm } from '../form.ts';

const before =
  /^(?:from|beginning in|beginning on|beginning|starting in|starting on|starting from|starting|not before|no earlier than) /;
const after = /(?: onwards?|,? ?- ?ongoing| to ongoing)$/;

/** Begins, and no end is given. */
export const openEnded: PhraseForm = {
  name: 'open-ended',
  what: 'A start without an end',
  examples: [
    { text: 'from April 2016', reads: 'open month 2016-04' },
    { text: 'Beginning in August 2010', reads: 'open month 2010-08' },
    { text: 'September 2020 onwards', reads: 'open month 2020-09' },
    { text: 'June 2022 – ongoing', reads: 'open month 2022-06' },
    { text: 'not before 1 July 2014', reads: 'open day 2014-07-01' },
  ],
  read(words, reader) {
    if (!before.test(words) && !after.test(words)) return undefined;
    const point = reader.point(words.replace(before, '').replace(after, ''));
    if (point?.type !== 'point') return point;
    const { precision, approximate } = point;
    return { type: 'open', start: boundOf(point), precision, approximate };
  },
};
