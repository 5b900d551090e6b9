import type { PhraseForm } from '../form.ts';
import { standingPhrase } from '../standing-phrases.ts';
import { anchorThing, canBeAnchor, namesTime, undatedThing } from '../time-words.ts';
import { asWritten } from '../as-written.ts';

const pattern = new RegExp(
  `^(?:ongoing )?(?:(?:throughout|during|over|for|in) the (?:course|duration|length|life|lifetime|whole) of|throughout|during) (?<thing>${anchorThing})$`,
  'u',
);
const undated = new RegExp(`^${undatedThing}$`, 'u');
/** "During consultation, then monthly" says more than one thing. */
const saysMore =
  /[,()]|\b(?:then|thereafter|at|until|till|from|by|before|after|daily|weekly|fortnightly|monthly|quarterly|annually|yearly)\b/;

/** As long as something goes on. With "the" or "its" it may be anything; without, it is named as an item is. */
export const throughout: PhraseForm = {
  name: 'throughout',
  what: 'As long as something goes on: where it is a dated item of the plan, its days',
  cues: ['throughout', 'during', ' of '],
  examples: [
    { text: 'during reg18', reads: 'relative stretch “reg18”' },
    { text: 'Throughout consultation', reads: 'relative stretch “consultation”' },
    { text: 'throughout the consultation period', reads: 'unscheduled “the consultation period”' },
    { text: 'for the duration of the consultation', reads: 'unscheduled “the consultation”' },
    { text: 'During the course of the project', reads: 'unscheduled “the project”' },
    { text: 'throughout its development', reads: 'unscheduled “its development”' },
  ],
  read(words, { text }) {
    const thing = pattern.exec(words)?.groups?.['thing'];
    if (thing === undefined || standingPhrase(words) !== undefined) return undefined;
    const anchor = asWritten(thing, text);
    if (undated.test(thing) && !namesTime(thing)) return { type: 'unscheduled', anchor };
    if (saysMore.test(thing) || !canBeAnchor(thing)) return undefined;
    return { type: 'relative', anchor, extent: 'stretch' };
  },
};
