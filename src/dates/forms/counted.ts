import { asWritten } from '../as-written.ts';
import { dateOf, firstYear, lastYear } from '../civil.ts';
import { intervalIn } from '../compose.ts';
import type { Fault, Reading } from '../fault.ts';
import type { PhraseForm, Reader } from '../form.ts';
import { lengthCues, lengthOf, lengthPattern, workingDaysPattern, type Length } from '../length.ts';
import { point } from '../point.ts';
import { dayAfter } from '../spans.ts';
import { anchorThing, canBeAnchor } from '../time-words.ts';
import type { Relative } from '../timing.ts';

const noGroups = (pattern: string) => pattern.replaceAll(/\((?!\?)/g, '(?:');
const length = `(?<length>${noGroups(workingDaysPattern)}|${noGroups(lengthPattern)})`;
const bound =
  '(?:(?<within>within|no (?:later|more) than|not (?:later|more) than|up to)|at least|no less than|not less than|a minimum of|minimum of|for|in the|over the|during the)';
const side = '(?<side>after|before|prior to|following|from|into|of|in advance of|ahead of)';
const pattern = new RegExp(`^(?:(?<bound>${bound}) )?(?:a period of )?${length} ${side}(?: (?<anchor>.+))?$`);
const atLeast = /least|less|minimum/;
/** "The day after" is one day after. */
const theDay = /^(?:on )?(?:the )?(?:very )?day (?=(?:after|before|following) )/;
/** "4 weeks post-decision". "6 weeks pre-consultation" may be how long that lasts. */
const post = / post[ -](?=[a-z0-9]+$|[a-z0-9-]+-[a-z0-9]+$)/;
const thing = new RegExp(`^${anchorThing}$`, 'u');

/** So long before or after something: a day, or another item of the plan. */
export const counted: PhraseForm = {
  name: 'counted',
  what: 'So long before or after something, a day or another item of the plan',
  cues: lengthCues,
  examples: [
    { text: '2 weeks after launch', reads: 'relative after P2W “launch”' },
    { text: '6 weeks before board-decision', reads: 'relative before P6W “board-decision”' },
    { text: '12 weeks from launch', reads: 'relative after P12W stretch “launch”' },
    {
      text: 'within 10 working days of the meeting',
      reads: 'relative after 10 working days within “the meeting”',
    },
    { text: 'at least 10 business days prior to', reads: 'relative before 10 working days' },
    { text: '4 weeks post-decision', reads: 'relative after P4W “decision”' },
    { text: 'the day after launch', reads: 'relative after P1D “launch”' },
    { text: '2 weeks into the consultation', reads: 'relative after P2W into “the consultation”' },
    { text: '2 weeks after 5 January 2026', reads: 'interval day 2026-01-19' },
  ],
  read(words, reader) {
    const groups = pattern.exec(words.replace(theDay, 'one day ').replace(post, ' after '))?.groups;
    const length = lengthOf(groups?.['length'] ?? '');
    if (groups === undefined || length === undefined) return undefined;
    const { side, anchor, within, bound } = groups as Readonly<Record<string, string | undefined>>;
    const isBefore = /before|prior|advance|ahead/.test(side!);
    const common = { type: 'relative', direction: isBefore ? 'before' : 'after', ...length } as const;
    // "Of" says on which side only after "within"; "6 weeks of consultation" is a length.
    if (side === 'of' && within !== 'within') return undefined;
    // "For two weeks into" may be a stretch or a point.
    if (side === 'into' && bound !== undefined) return undefined;
    if (anchor === undefined) return isBefore && side !== 'before' ? common : undefined;
    const dated = reader.point(anchor);
    if (dated?.type === 'error') return dated;
    if (dated && (side === 'from' || side === 'into')) return undefined;
    if (dated && bound === undefined && length.duration !== undefined)
      return onDay(anchor, length, isBefore, reader);
    if (!dated && !(thing.test(anchor) && canBeAnchor(anchor))) return undefined;
    return { ...common, anchor: asWritten(anchor, reader.text), ...extentOf(side!, bound, within) };
  },
};

function extentOf(
  side: string,
  bound: string | undefined,
  within: string | undefined,
): Pick<Relative, 'extent'> {
  if (within !== undefined) return { extent: 'within' };
  if (side === 'into') return { extent: 'into' };
  if (bound !== undefined && atLeast.test(bound) && !/^(?:from|of)$/.test(side)) return { extent: 'beyond' };
  const isStretch = side === 'from' || (bound !== undefined && / the$|^for$/.test(bound));
  return isStretch ? { extent: 'stretch' } : {};
}

/** Where the anchor is a day, and the length one of the calendar, the words themselves give the day. */
function onDay(
  anchor: string,
  { duration }: Length,
  isBefore: boolean,
  reader: Reader,
): Reading | Fault | undefined {
  const day = reader.point(anchor);
  if (day?.type !== 'point') return day;
  if (day.precision !== 'day' || day.approximate) return undefined;
  const found = dayAfter(day.earliest, duration!, isBefore ? -1 : 1);
  const year = found === undefined ? 0 : dateOf(found).year;
  if (found === undefined || year < firstYear || year > lastYear) return undefined;
  return intervalIn(point('day', found, found));
}
