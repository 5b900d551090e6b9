import type { PhraseForm } from '../form.ts';
import { standingPhrase } from '../standing-phrases.ts';
import { namesTime, undatedThing } from '../time-words.ts';

const atStages = new RegExp(
  `^(?:ongoing )?at (?:all|every|each|key|various|relevant|appropriate|different) (?:stages?|points?|phases?|steps?) (?:of|in|during|throughout) (${undatedThing})$`,
  'u',
);
const meetings = /^[a-z][a-z &-]* (?:meets?|meet(?:ing)?s? occurs?)$/;
/** "At each Board meeting": there are as many as the Board holds. */
const eachMeeting =
  /^(?:at )?(?:each|every) (?:(?!(?:daily|weekly|fortnightly|monthly|quarterly|termly|yearly|annual)\b)[a-z][a-z&-]* ){1,5}(?:meeting|agm)$|^(?:at )?(?:each|every) agm$/;
const changing =
  /^(?:at first|initially) (?:daily|weekly|fortnightly|monthly|quarterly),? (?:then|later|and then) (?:less|more) (?:frequently|often)$/;

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
    { text: 'As they occur', reads: 'unscheduled' },
    { text: 'at all stages of the commissioning cycle', reads: 'unscheduled' },
    { text: 'Project Board meets', reads: 'unscheduled' },
    { text: 'at each Board meeting', reads: 'unscheduled' },
  ],
  read(words) {
    if (standingPhrase(words) !== undefined || changing.test(words)) {
      return { type: 'unscheduled' };
    }
    const open = atStages.exec(words)?.[1];
    const isOpen = open !== undefined && !namesTime(open);
    const isMeeting = (meetings.test(words) || eachMeeting.test(words)) && !namesTime(words);
    return isOpen || isMeeting ? { type: 'unscheduled' } : undefined;
  },
};
