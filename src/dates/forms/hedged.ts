import type { PhraseForm } from '../form.ts';
import { hedgeIn, withoutHedge } from './about.ts';

/** A deadline, a start or a range that its author is not sure of. */
export const hedged: PhraseForm = {
  name: 'hedged',
  what: 'A deadline, a start or a range that is not certain',
  examples: [
    { text: 'Expected by March 2026', reads: 'deadline month about 2026-03' },
    { text: 'TBC (January – March 2027)', reads: 'interval month about 2027-01..2027-03' },
  ],
  read(words, reader) {
    const rest = withoutHedge(words);
    if (rest === undefined || reader.point(rest)) return undefined;
    const reading = reader.timing(rest);
    // Each of several days would need a hedge of its own.
    if (reading === undefined || !('approximate' in reading) || reading.type === 'set') return undefined;
    return reading.approximate ? undefined : { ...reading, ...hedgeIn(words) };
  },
};
