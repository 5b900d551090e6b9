import { asWritten } from '../as-written.ts';
import type { Reading } from '../fault.ts';
import type { PhraseForm } from '../form.ts';
import { isOneThing, oneWord } from '../one-thing.ts';
import { standingPhrase } from '../standing-phrases.ts';
import { anchorThing, canBeAnchor } from '../time-words.ts';
import type { Relative } from '../timing.ts';

const side = '(?:since|after|before|following|prior to|ahead of|in advance of)';
const pattern = new RegExp(`^(${side}) (${anchorThing})$`, 'u');
const edges =
  'outset|inception|kick-?off|start(?:[ -]?up)?|beginning|opening(?: date)?|launch|close|closing(?: date)?|closure|completion|end|mid-?point|half[ -]?way point|middle';
const edge = new RegExp(
  `^(?:once )?(?:(?<at>at|on|upon|(?<towards>by|until|till|up to|from)) )?(?<anchor>(?:(?:the )?(?:very )?(?:(?<whole>project|programme)|consultation)? ?(?:${edges})(?: of (?<thing>${anchorThing}))?|(?:half|mid)[ -]?way through (?<through>${anchorThing})))$`,
  'u',
);
const atThing = new RegExp(`^(?<at>at|on|upon|from) (?<thing>${oneWord})$`, 'u');
const dayOf = new RegExp(
  `^(?:on )?(?:(?:the )?(?:very )?day of|(?:the )?same day as) (?<thing>(?:the )?${oneWord})$|^(?:on )?(?<first>launch) day$`,
  'u',
);
/** "A day of action" is the name of a day. */
const namedDay = /^(?:the )?(?:action|celebration|mourning|prayer|reflection|remembrance|service|silence)$/;
const whenItDoes = new RegExp(
  `^(?:once|when) (?<anchor>(?<thing>${anchorThing}) (?:opens|starts|begins|launches|closes|ends|finishes))$`,
  'u',
);
const alone = /^(?:the )?(?:consultation )?(?:opening|launch|close|closing)/;
/** What is no one item: the whole, and each of several. */
const noItem = /^(?:(?:the |this |our )?(?:project|programme)$|(?:each|every|any|all) )/;
/** "From the start of consultation until its close" is more than one side. */
const saysMore = /\b(?:to|until|till|by|then|unless|except|not|before|after)\b/;
const saysElse = /\b(?:until|till|then|unless|except|not|before|after)\b/;
const ofTheClock = /^(?:business|play|office hours)$/;

/** Before or after something that is named but not dated, or when it begins or ends. */
export const event: PhraseForm = {
  name: 'event',
  what: 'Before or after something that has no date here; when it begins, ends or is half over; up to that, or from then on',
  cues: [
    'since',
    'after',
    'before',
    'following',
    'prior',
    'ahead',
    'advance',
    'at ',
    'on ',
    ' of ',
    'by ',
    'until ',
    'till ',
    'up to ',
    'from ',
    'through ',
    'launch day',
    'same day',
    'once ',
    'when ',
  ],
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
    { text: 'by the close of consultation', reads: 'relative before stretch “the close of consultation”' },
    { text: 'from the start of consultation', reads: 'relative after stretch “the start of consultation”' },
    { text: 'halfway through consultation', reads: 'relative “halfway through consultation”' },
    { text: 'at board', reads: 'relative “board”' },
    { text: 'from publication', reads: 'relative after into “publication”' },
    { text: 'on the day of launch', reads: 'relative “launch”' },
    { text: 'when consultation closes', reads: 'relative “consultation closes”' },
    { text: 'close of reg18', reads: 'relative “close of reg18”' },
    { text: 'at the outset', reads: 'relative' },
    { text: 'Once at project start up', reads: 'relative' },
    { text: 'on completion of the project', reads: 'relative' },
  ],
  read(words, { text }) {
    const atEdge = edgeIn(words, text);
    if (atEdge) return atEdge;
    const [, word, anchor] = pattern.exec(words) ?? [];
    if (word === undefined || anchor === undefined) return atOneThing(words, text) ?? asItDoes(words, text);
    if (!canBeAnchor(anchor)) return undefined;
    return {
      type: 'relative',
      anchor: asWritten(anchor, text),
      direction: /before|prior|ahead|advance/.test(word) ? 'before' : 'after',
      // What is since a day is on that day too.
      ...(word === 'since' && { extent: 'stretch' }),
    };
  },
};

/** "At the end of the consultation": nothing is named by "at the outset", nor one item by "at the start of each event". */
function edgeIn(words: string, text: string): Reading | undefined {
  const { at, towards, anchor, whole, through, thing = through } = edge.exec(words)?.groups ?? {};
  if (anchor === undefined || !canBeAnchor(anchor) || ofTheClock.test(thing ?? '')) return undefined;
  if (at === undefined && thing === undefined) return undefined;
  if ((towards === undefined ? saysElse : saysMore).test(thing ?? '')) return undefined;
  const isNamed = thing === undefined ? alone.test(anchor) : !noItem.test(thing) && whole === undefined;
  // A launch may have days of its own, which an end of something has not.
  const reading = { type: 'relative', ...sideOf(towards, /^(?:the )?launch$/.test(anchor)) } as const;
  if (!isNamed) return reading;
  const named = thing ?? '';
  return { ...reading, anchor: anchor.slice(0, anchor.length - named.length) + asWritten(named, text) };
}

/** "At board", "from publication", "on the day of launch". */
function atOneThing(words: string, text: string): Reading | undefined {
  const { at, thing } = atThing.exec(words)?.groups ?? {};
  if (at !== undefined && thing !== undefined) {
    // "On board" is said of people.
    if (!isOneThing(thing) || standingPhrase(words) !== undefined || words === 'on board') return undefined;
    return {
      type: 'relative',
      ...sideOf(at === 'from' ? at : undefined, true),
      anchor: asWritten(thing, text),
    };
  }
  const { thing: named, first = named } = dayOf.exec(words)?.groups ?? {};
  if (first === undefined || namedDay.test(first) || !isOneThing(first.replace(/^the /, '')))
    return undefined;
  return { type: 'relative', anchor: asWritten(first, text) };
}

/** "When the consultation closes" is at its close. */
function asItDoes(words: string, text: string): Reading | undefined {
  const { anchor, thing } = whenItDoes.exec(words)?.groups ?? {};
  if (anchor === undefined || !canBeAnchor(anchor) || noItem.test(thing!) || saysMore.test(thing!))
    return undefined;
  return { type: 'relative', anchor: asWritten(anchor, text) };
}

/** "By the close" is up to it and with it, "from the start" from it on, and from something with days from its first. */
function sideOf(
  towards: string | undefined,
  hasDays: boolean,
): Pick<Relative, 'direction' | 'extent' | 'isUntil'> {
  if (towards === undefined) return {};
  if (towards === 'from') return { direction: 'after', extent: hasDays ? 'into' : 'stretch' };
  return { direction: 'before', extent: 'stretch', ...(towards !== 'by' && { isUntil: true }) };
}
