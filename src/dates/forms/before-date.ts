import { deadlineAt } from '../compose.ts';
import { dayBeside } from '../day-beside.ts';
import type { PhraseForm } from '../form.ts';
import { codeAtMonth } from './with-months.ts';

const pattern = /^(?:before|prior to|ahead of|in advance of) (?:the )?(end of )?(about )?(.+)/;

/** To be done before a point begins. */
export const beforeDate: PhraseForm = {
  name: 'before-date',
  what: 'A deadline on the day before something begins',
  cues: ['before', 'prior', 'ahead', 'advance'],
  examples: [
    { text: 'before 1 May 2018', reads: 'deadline day 2018-04-30' },
    { text: 'before March 2018', reads: 'deadline month 2018-02-28' },
    { text: 'before the end of March 2018', reads: 'deadline month 2018-03' },
  ],
  read(words, reader) {
    const [, end, about, rest] = pattern.exec(words) ?? [];
    if (rest === undefined) return undefined;
    const whole = codeAtMonth(rest, end === undefined ? 'first' : 'last') ?? reader.point(rest);
    if (whole?.type !== 'point') return whole;
    const approximate = whole.approximate || about !== undefined;
    if (end !== undefined) return whole.precision === 'day' || approximate ? undefined : deadlineAt(whole);
    return deadlineAt(dayBeside({ ...whole, approximate }, 'before'));
  },
};
