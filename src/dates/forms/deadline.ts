import { codeOf } from '../codes.ts';
import { deadlineAt } from '../compose.ts';
import type { PhraseForm } from '../form.ts';
import { codeAtMonth } from './with-months.ts';

const deadlineWord =
  /^(?:(?:the )?(?:deadline for responses|deadline|closing date|end date)(?: is)?(?: on)?[:,]?|(?:to be )?(?:completed|complete|finished|done|in place|due|required) by|by no later than|no later than|not later than|by|on or before|(?:runs|running|open) (?:up )?until|up until|up to and including|up to|until|till|ongoing (?:until|to)|(?:ends|ending|closes|closing|due|finishes)(?: on| at)?:?) /;
/** Goes on until then. What closes then may be done before. */
const untilWord = /(?:until|till|up to|ongoing to) /;
const boundary = /^(about )?(?:the )?(?:very )?end (?:of )?/;
const startOf = /^(?:the )?(?:start|beginning) of /;

/** To be done by the end of a point. */
export const deadline: PhraseForm = {
  name: 'deadline',
  what: 'A deadline: it ends with that day, month or year, and no start is given',
  cues: [
    'deadline',
    'date',
    'by',
    'later than',
    'before',
    'until',
    'till',
    'up to',
    'ongoing to',
    'end',
    'clos',
    'due',
    'finish',
    'latest',
  ],
  examples: [
    { text: 'by 30 June 2016', reads: 'deadline day 2016-06-30' },
    { text: 'by March 2017', reads: 'deadline month 2017-03' },
    { text: 'by the end of March 2017', reads: 'deadline month 2017-03' },
    { text: 'until 2014', reads: 'deadline year 2014' },
    { text: 'no later than 1 May 2026', reads: 'deadline day 2026-05-01' },
    { text: 'by early March 2026', reads: 'deadline day about 2026-03-01~2026-03-10' },
    { text: 'closing date: 3 May 2018', reads: 'deadline day 2018-05-03' },
    { text: 'by 12/3/18', reads: 'ambiguous' },
  ],
  read(words, reader) {
    const named = words.replace(deadlineWord, '').replace(/,? (?:at the latest|\(at the latest\))$/, '');
    // "By the start of March" may be its first day or its first third.
    if (named === words || startOf.test(named)) return undefined;
    const [edge, about] = boundary.exec(named) ?? [''];
    const rest = named.slice(edge.length);
    const point = (edge === '' ? undefined : codeAtMonth(rest, 'last')) ?? reader.point(rest);
    if (point?.type !== 'point') return point;
    if (edge !== '' && (point.precision === 'day' || point.approximate) && !isCodePart(point.label))
      return undefined;
    const isUntil = untilWord.test(words) && { isUntil: true as const };
    return { ...deadlineAt(about === undefined ? point : { ...point, approximate: true }), ...isUntil };
  },
};

/** "By the end of December 2026 (late Q4 2026)" is of a part of a quarter, which is hedged by itself. */
function isCodePart(label: string | undefined): boolean {
  return label !== undefined && codeOf(label)?.part !== undefined;
}
