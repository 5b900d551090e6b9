import { asWritten } from '../as-written.ts';
import type { Reading } from '../fault.ts';
import type { PhraseForm } from '../form.ts';
import { anchorThing, canBeAnchor } from '../time-words.ts';

const side = '(?:since|after|before|following|prior to|ahead of|in advance of)';
const pattern = new RegExp(`^(${side}) (${anchorThing})$`, 'u');
const edges =
  'outset|inception|kick-?off|start(?:[ -]?up)?|beginning|opening(?: date)?|launch|close|closing(?: date)?|closure|completion|end';
const edge = new RegExp(
  `^(?:once )?(?<at>(?:at|on|upon) )?(?<anchor>(?:the )?(?:very )?(?:(?<whole>project|programme)|consultation)? ?(?:${edges})(?: of (?<thing>${anchorThing}))?)$`,
  'u',
);
const alone = /^(?:the )?(?:consultation )?(?:opening|launch|close|closing)(?: date)?$/;
/** What is no one item: the whole, and each of several. */
const noItem = /^(?:(?:the |this |our )?(?:project|programme)$|(?:each|every|any|all) )/;
const ofTheClock = /^(?:business|play|office hours)$/;

/** Before or after something that is named but not dated, or when it begins or ends. */
export const event: PhraseForm = {
  name: 'event',
  what: 'Before or after something that has no date here, or when it begins or ends',
  cues: ['since', 'after', 'before', 'following', 'prior', 'ahead', 'advance', 'at ', 'on ', ' of '],
  examples: [
    {
      text: 'Since the national plan was published',
      reads: 'relative after stretch “the national plan was published”',
    },
    { text: 'before the first meeting', reads: 'relative before “the first meeting”' },
    { text: 'Prior to major milestones', reads: 'relative before “major milestones”' },
    { text: 'after launch', reads: 'relative after “launch”' },
    { text: 'at launch', reads: 'relative “launch”' },
    { text: 'start of consultation', reads: 'relative “start of consultation”' },
    { text: 'at the end of the consultation', reads: 'relative “the end of the consultation”' },
    { text: 'close of reg18', reads: 'relative “close of reg18”' },
    { text: 'at the outset', reads: 'relative' },
    { text: 'Once at project start up', reads: 'relative' },
    { text: 'on completion of the project', reads: 'relative' },
  ],
  read(words, { text }) {
    const atEdge = edgeIn(words, text);
    if (atEdge) return atEdge;
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

/** "At the end of the consultation": nothing is named by "at the outset", nor one item by "at the start of each event". */
function edgeIn(words: string, text: string): Reading | undefined {
  const { at, anchor, whole, thing } = edge.exec(words)?.groups ?? {};
  if (anchor === undefined || !canBeAnchor(anchor) || ofTheClock.test(thing ?? '')) return undefined;
  if (at === undefined && thing === undefined) return undefined;
  const isNamed = thing === undefined ? alone.test(anchor) : !noItem.test(thing) && whole === undefined;
  if (!isNamed) return { type: 'relative' };
  const named = thing ?? '';
  return { type: 'relative', anchor: anchor.slice(0, anchor.length - named.length) + asWritten(named, text) };
}

/** What follows the first words as it was written, without a stop or a parenthesis at the end. */
export function anchorIn(text: string, before: string): string {
  const place = text.toLowerCase().replace(/\s/g, ' ').indexOf(before);
  const anchor = text.slice(place + before.length).trim();
  return anchor.endsWith('.') || (anchor.endsWith(')') && !anchor.includes('('))
    ? anchor.slice(0, -1)
    : anchor;
}
