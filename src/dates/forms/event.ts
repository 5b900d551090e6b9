import { namesTime, undatedThing } from '../time-words.ts';
import type { PhraseForm } from '../form.ts';

const pattern = new RegExp(`^(since|after|before) (${undatedThing})$`, 'u');
const outset = /^at the (?:very )?(?:outset|start|beginning)$/;

/** Before or after something that is named but not dated. */
export const event: PhraseForm = {
  name: 'event',
  what: 'Before or after something that has no date here',
  examples: [
    {
      text: 'Since the national plan was published',
      reads: 'relative after “the national plan was published”',
    },
    { text: 'before the first meeting', reads: 'relative before “the first meeting”' },
    { text: 'at the outset', reads: 'relative' },
  ],
  read(words, { text }) {
    if (outset.test(words)) return { type: 'relative' };
    const [, word, anchor] = pattern.exec(words) ?? [];
    if (word === undefined || anchor === undefined || namesTime(anchor)) return undefined;
    return {
      type: 'relative',
      anchor: asWritten(text),
      direction: word === 'before' ? 'before' : 'after',
    };
  },
};

/** What follows the first word, without a stop or a parenthesis at the end. */
function asWritten(text: string): string {
  const anchor = text.slice(text.search(/\s/)).trim();
  return /[.)]$/.test(anchor) ? anchor.slice(0, -1) : anchor;
}
