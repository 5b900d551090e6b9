import type { PhraseForm } from '../form.ts';
import { anchorThing, canBeAnchor } from '../time-words.ts';

const side = '(?:since|after|before|following|prior to|ahead of|in advance of)';
const pattern = new RegExp(`^(${side}) (${anchorThing})$`, 'u');
const point =
  /^(?:once )?(?:at|on|upon) (?:the )?(?:very )?(?:project |programme )?(?:outset|inception|kick-?off|start(?:[ -]?up)?|beginning|launch|close|completion|end)(?: of (?:the |this |our )?[a-z][a-z ]*[a-z])?$/;

/** Before or after something that is named but not dated. */
export const event: PhraseForm = {
  name: 'event',
  what: 'Before or after something that has no date here',
  cues: ['since', 'after', 'before', 'following', 'prior', 'ahead', 'advance', 'at ', 'on '],
  examples: [
    {
      text: 'Since the national plan was published',
      reads: 'relative after stretch “the national plan was published”',
    },
    { text: 'before the first meeting', reads: 'relative before “the first meeting”' },
    { text: 'Prior to major milestones', reads: 'relative before “major milestones”' },
    { text: 'after launch', reads: 'relative after “launch”' },
    { text: 'at the outset', reads: 'relative' },
    { text: 'Once at project start up', reads: 'relative' },
    { text: 'on completion of the project', reads: 'relative' },
  ],
  read(words, { text }) {
    if (point.test(words) && canBeAnchor(words)) return { type: 'relative' };
    const [, word, anchor] = pattern.exec(words) ?? [];
    if (word === undefined || anchor === undefined || !canBeAnchor(anchor)) return undefined;
    return {
      type: 'relative',
      anchor: anchorIn(text, word),
      direction: /before|prior|ahead|advance/.test(word) ? 'before' : 'after',
      // What is since a day is on that day too.
      ...(word === 'since' && { extent: 'stretch' }),
    };
  },
};

/** What follows the first words as it was written, without a stop or a parenthesis at the end. */
export function anchorIn(text: string, before: string): string {
  const place = text.toLowerCase().replace(/\s/g, ' ').indexOf(before);
  const anchor = text.slice(place + before.length).trim();
  return anchor.endsWith('.') || (anchor.endsWith(')') && !anchor.includes('('))
    ? anchor.slice(0, -1)
    : anchor;
}
