import type { PhraseForm } from '../form.ts';
import { hedgeIn, withoutHedge } from './about.ts';

/** A deadline, a start, a range or several days that its author is not sure of. */
export const hedged: PhraseForm = {
  name: 'hedged',
  what: 'A deadline, a start, a range or several days that are not certain',
  examples: [
    { text: 'Expected by March 2026', reads: 'deadline month about 2026-03' },
    { text: 'TBC (January – March 2027)', reads: 'interval month about 2027-01..2027-03' },
    { text: '5 and 9 June 2027 (TBC)', reads: 'set day about 2027-06-05 2027-06-09' },
  ],
  read(words, reader) {
    const rest = withoutHedge(words);
    if (rest === undefined || withoutHedge(rest) !== undefined || reader.point(rest)) return undefined;
    const reading = reader.timing(rest);
    const hedge = hedgeIn(words);
    switch (reading?.type) {
      case 'interval':
      case 'deadline':
      case 'open':
        return reading.approximate ? undefined : { ...reading, ...hedge };
      case 'set':
        return { ...reading, ...hedge, parts: reading.parts.map((part) => ({ ...part, ...hedge })) };
      default:
        return undefined;
    }
  },
};
