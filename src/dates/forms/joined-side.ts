import { asWritten } from '../as-written.ts';
import type { PhraseForm } from '../form.ts';
import { isOneThing } from '../one-thing.ts';

const pattern = /^(?<side>pre|post|mid)[ -](?<thing>[a-z][a-z0-9]{2,})$/;
/** "Post office", "pre-booked", "mid-point": words of their own. */
const ownWord =
  /^(?:pre.(?:app|brief|briefing|cast|cursor|existing|heat|judge|meet|meeting|natal|paid|recording|requisite|sent|set|view)|post.(?:box|card|code|graduate|haste|holder|it|master|mortem|natal|office|room|script)|mid.(?:air|career|field|life|level|point|range|sized?|stream|way|wife))$|[a-z]{2}ed$/;

/** "Post-election", "pre-launch", "mid-consultation": two words joined to one, and no more than that. */
export const joinedSide: PhraseForm = {
  name: 'joined-side',
  what: 'Before, after or in the middle of something in one word, joined to “pre”, “post” or “mid”',
  cues: ['pre', 'post', 'mid'],
  examples: [
    { text: 'post-election', reads: 'relative after “election”' },
    { text: 'pre-launch', reads: 'relative before “launch”' },
    { text: 'mid-consultation', reads: 'relative “mid-point of consultation”' },
    { text: 'pre-election period', reads: 'not-a-date' },
  ],
  read(words, { text }) {
    const { side, thing } = pattern.exec(words)?.groups ?? {};
    if (thing === undefined || !isOneThing(thing) || ownWord.test(words)) return undefined;
    const anchor = asWritten(thing, text);
    if (side === 'mid') return { type: 'relative', anchor: `mid-point of ${anchor}` };
    return { type: 'relative', anchor, direction: side === 'pre' ? 'before' : 'after' };
  },
};
