import { dateOf, lastYear } from '../civil.ts';
import { openFrom } from '../compose.ts';
import { dayBeside } from '../day-beside.ts';
import type { PhraseForm } from '../form.ts';
import { codeAtMonth } from './with-months.ts';

const pattern = /^(?:after|following|post) (?:the )?(?<end>end of )?(?<about>about )?(?<rest>.+)$/;

/** To begin when a point is over. */
export const afterDate: PhraseForm = {
  name: 'after-date',
  what: 'A start on the day after something ends',
  cues: ['after', 'following', 'post'],
  examples: [
    { text: 'after 7 May 2026', reads: 'open day 2026-05-08' },
    { text: 'after May 2026', reads: 'open month 2026-06-01' },
    { text: 'following the end of May 2026', reads: 'open month 2026-06-01' },
  ],
  read(words, reader) {
    const { end, about, rest } = pattern.exec(words)?.groups ?? {};
    if (rest === undefined) return undefined;
    const whole = codeAtMonth(rest, 'last') ?? reader.point(rest);
    if (whole?.type !== 'point') return whole;
    const approximate = whole.approximate || about !== undefined;
    if (end !== undefined && (whole.precision === 'day' || approximate)) return undefined;
    return dateOf(whole.latest + 1).year > lastYear
      ? undefined
      : { ...openFrom(dayBeside({ ...whole, approximate }, 'after')), isNotBefore: true };
  },
};
