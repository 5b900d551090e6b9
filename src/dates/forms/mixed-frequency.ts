import type { PhraseForm } from '../form.ts';
import { standingPhrase } from '../standing-phrases.ts';

/** A frequency that the words take back: "weekly / ad hoc" promises no week. */
export const mixedFrequency: PhraseForm = {
  name: 'mixed-frequency',
  what: 'A frequency and, beside it, that there is none: nothing is promised',
  examples: [{ text: 'Weekly / ad hoc', reads: 'unscheduled' }],
  read(words, reader) {
    const pieces = words.split(/\/| or /);
    if (pieces.length !== 2) return undefined;
    const [first, second] = pieces.map((piece) => standingPhrase(piece) !== undefined) as [boolean, boolean];
    if (first && second) return { type: 'unscheduled' };
    if (!first && !second) return undefined;
    const other = reader.timing(first ? pieces[1]! : pieces[0]!);
    return other?.type === 'recurring' ? { type: 'unscheduled' } : undefined;
  },
};
