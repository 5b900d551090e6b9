import type { PhraseForm } from '../form.ts';
import { standingPhrase } from '../standing-phrases.ts';
import { namesTime, undatedThing } from '../time-words.ts';

const throughout = new RegExp(`^(?:throughout|at all stages of) (${undatedThing})$`, 'u');

/** Said to be not yet, or never, tied to a date. */
export const unscheduled: PhraseForm = {
  name: 'unscheduled',
  what: 'Said to have no date, or none yet',
  examples: [
    { text: 'TBC', reads: 'unscheduled' },
    { text: 'to be confirmed', reads: 'unscheduled' },
    { text: 'ongoing', reads: 'unscheduled' },
    { text: 'on a regular basis', reads: 'unscheduled' },
    { text: 'As required', reads: 'unscheduled' },
    { text: 'at all stages of the commissioning cycle', reads: 'unscheduled' },
    { text: 'throughout its development', reads: 'unscheduled' },
  ],
  read(words) {
    const open = throughout.exec(words)?.[1];
    const isOpen = open !== undefined && !namesTime(open);
    return isOpen || standingPhrase(words) !== undefined ? { type: 'unscheduled' } : undefined;
  },
};
