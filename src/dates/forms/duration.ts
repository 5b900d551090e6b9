import type { PhraseForm } from '../form.ts';
import { durationOf, lengthPattern } from '../length.ts';

const pattern = new RegExp(`^(?:during |for )?(?:a |the )?${lengthPattern}(?: period)?$`);

/** Only a length. */
export const duration: PhraseForm = {
  name: 'duration',
  what: 'A length, without a date',
  examples: [
    { text: 'during a three month period', reads: 'duration P3M' },
    { text: 'two days', reads: 'duration P2D' },
    { text: '(12 weeks)', reads: 'duration P12W' },
  ],
  read(words) {
    const [, count, unit] = pattern.exec(words) ?? [];
    if (count === undefined || unit === undefined) return undefined;
    return { type: 'duration', duration: durationOf(count, unit) };
  },
};
