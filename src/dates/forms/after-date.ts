import { dateOf, lastYear } from '../civil.ts';
import { isCode } from '../codes.ts';
import { openFrom } from '../compose.ts';
import type { PhraseForm } from '../form.ts';
import { monthName } from '../months.ts';
import { point, type Point } from '../point.ts';
import { nameOf } from '../print-point.ts';
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
      : { ...openFrom(dayAfter({ ...whole, approximate })), isNotBefore: true };
  },
};

function dayAfter(whole: Point): Point {
  const day = point(whole.precision, whole.latest + 1, whole.latest + 1);
  const { year, month } = dateOf(whole.latest);
  const name = isCode(whole.label) ? `${monthName(month)} ${year} (${whole.label})` : nameOf(whole);
  const { approximate, toBeConfirmed } = whole;
  return { ...day, label: `after ${name}`, approximate, ...(toBeConfirmed && { toBeConfirmed }) };
}
