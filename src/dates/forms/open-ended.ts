import { openFrom } from '../compose.ts';
import type { PhraseForm } from '../form.ts';
import { codeAtMonth } from './with-months.ts';

const before =
  /^(?:ongoing,? (?:from|since)|from|as from|as of|with effect from|wef|w\/e\/f|effective from|effective|(?:beginning|starting|commencing|begins|starts|commences|to (?:begin|start|commence))(?: (?:in|on|from))?|(?:not (?:to )?(?:commence|start|begin) before)|not before|no earlier than|not earlier than|no sooner than) /;
const after =
  /(?: (?:and )?onwards?|,? ?- ?(?:ongoing|present|onwards?|continuing)|,? (?:to|until) (?:ongoing|date|present|the present|further notice)|,? (?:and |then )?ongoing| \(ongoing\)| and beyond|,? (?:at the )?earliest| \((?:at the )?earliest\))$/;
/** "Not before", "no sooner than", "at the earliest". */
const notBefore = /^not? |earliest\)?$/;
const endOf = /^(?:the )?end /;
const startOf = /^(?:the )?(?:start|beginning) of /;

/** Begins, and no end is given. */
export const openEnded: PhraseForm = {
  name: 'open-ended',
  what: 'A start without an end',
  cues: [
    'from',
    'since',
    'as of',
    'wef',
    'w/e/f',
    'effect',
    'begin',
    'start',
    'commenc',
    'before',
    'earlier',
    'sooner',
    'onward',
    'ongoing',
    'present',
    'continu',
    ' date',
    'notice',
    'beyond',
    'earliest',
  ],
  examples: [
    { text: 'from April 2016', reads: 'open month 2016-04' },
    { text: 'Beginning in August 2010', reads: 'open month 2010-08' },
    { text: 'September 2020 onwards', reads: 'open month 2020-09' },
    { text: 'May 2015 at the earliest', reads: 'open month 2015-05' },
    { text: 'June 2022 – ongoing', reads: 'open month 2022-06' },
    { text: 'from June 2022 (ongoing)', reads: 'open month 2022-06' },
    { text: 'not before 1 July 2014', reads: 'open day 2014-07-01' },
    { text: 'not commence before April 2006', reads: 'open month 2006-04' },
  ],
  read(words, reader) {
    const rest = words.replace(before, '').replace(after, '');
    // "From the start of March" may be from its first day or from its first third.
    if (rest === words || startOf.test(rest)) return undefined;
    // "Not before the end of March" is not before its last day, or not before its last third.
    if (words.startsWith('n') && endOf.test(rest)) return undefined;
    const rough = rest.replace(/^about /, '');
    const point = codeAtMonth(rough, 'first') ?? reader.point(rest);
    if (point?.type !== 'point') return point;
    const open = openFrom(rough === rest ? point : { ...point, approximate: true });
    return notBefore.test(words) ? { ...open, isNotBefore: true } : open;
  },
};
