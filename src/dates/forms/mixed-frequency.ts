import type { PhraseForm } from '../form.ts';
import { standingPhrase } from '../standing-phrases.ts';

/** A frequency that the words take back: "weekly / ad hoc" promises no week. */
export const mixedFrequency: PhraseForm = {
  name: 'mixed-frequency',
  what: 'A frequency and, beside it, that there is none, or several ways to say so: nothing is promised',
  cues: ['/', ',', ' or ', ' and ', ' - '],
  examples: [
    { text: 'Weekly / ad hoc', reads: 'unscheduled' },
    { text: 'ongoing, as required', reads: 'unscheduled' },
  ],
  read(words, reader) {
    const ways = words.split(/\/|, | or | and | - /);
    if (ways.length > 1 && ways.every((way) => standingPhrase(way) !== undefined)) {
      return { type: 'unscheduled' };
    }
    const pieces = words.split(/\/| or /);
    if (pieces.length !== 2) return undefined;
    const [first, second] = pieces.map((piece) => standingPhrase(piece) !== undefined) as [boolean, boolean];
    if (first === second) return undefined;
    const other = reader.timing(first ? pieces[1]! : pieces[0]!);
    return other?.type === 'recurring' ? { type: 'unscheduled' } : undefined;
  },
};
