import type { PhraseForm } from '../form.ts';
import { hedgeCues, hedgeIn, withoutHedge } from './about.ts';

/** What its author is not sure of, other than a point. */
export const hedged: PhraseForm = {
  name: 'hedged',
  what: 'What is not certain: a deadline, a start, a range or several days; of anything else no more than that it is to be confirmed',
  cues: hedgeCues,
  examples: [
    { text: 'Expected by March 2026', reads: 'deadline month about 2026-03' },
    { text: 'TBC (January – March 2027)', reads: 'interval month about 2027-01..2027-03' },
    { text: '5 and 9 June 2027 (TBC)', reads: 'set day about 2027-06-05 2027-06-09' },
    { text: 'monthly (TBC)', reads: 'recurring FREQ=MONTHLY' },
    { text: 'at launch (TBC)', reads: 'relative “launch”' },
  ],
  read(words, reader) {
    const rest = withoutHedge(words);
    if (rest === undefined || reader.point(rest)) return undefined;
    const reading = reader.timing(rest);
    const hedge = hedgeIn(words);
    if (reading === undefined || reading.type === 'error' || reading.type === 'unscheduled') return undefined;
    if (!('approximate' in reading)) {
      return hedge.toBeConfirmed && !reading.toBeConfirmed ? { ...reading, toBeConfirmed: true } : undefined;
    }
    // "Early March to June (TBC)" is rough, and to be confirmed besides.
    if (reading.approximate && (reading.toBeConfirmed || !hedge.toBeConfirmed)) return undefined;
    return reading.type === 'set'
      ? { ...reading, ...hedge, parts: reading.parts.map((part) => ({ ...part, ...hedge })) }
      : { ...reading, ...hedge };
  },
};
