import { deadlineAt, intervalBetween, openFrom } from '../compose.ts';
import type { Fault } from '../fault.ts';
import type { PhraseForm, Reader } from '../form.ts';
import type { Point } from '../point.ts';
import { isoPoint } from './iso-date.ts';

const date = '\\d{4}(?:-[\\dx]{2}){0,2}|\\d{3}x';
const pattern = new RegExp(`^(${date}|\\.\\.)?([?~%])?/(${date}|\\.\\.)?([?~%])?$`);

/** ISO 8601 and EDTF intervals by two dates, one of which may be missing; two years joined by a slash are read the same. */
export const isoInterval: PhraseForm = {
  name: 'iso-interval',
  what: 'Two dates in figures, year first, joined by a slash (ISO 8601, EDTF)',
  cues: ['/'],
  examples: [
    { text: '2010-07-19/2010-08-01', reads: 'interval day 2010-07-19..2010-08-01' },
    { text: '2010-07/2010-09', reads: 'interval month 2010-07..2010-09' },
    { text: '2013/2015', reads: 'interval year 2013..2015' },
    { text: '2013~/2015', reads: 'interval year about 2013..2015' },
    { text: '2018-03/..', reads: 'open month 2018-03' },
    { text: '../2018-03', reads: 'deadline month 2018-03' },
    { text: '2010-08-01/2010-07-19', reads: 'impossible' },
  ],
  read(words, reader) {
    const [, first, firstHedge, last, lastHedge] = pattern.exec(words) ?? [];
    // Where years do not begin in January, "2026/2027" is one of them.
    if (reader.point(words)?.type === 'point') return undefined;
    const start = endOf(first, firstHedge, reader);
    const end = endOf(last, lastHedge, reader);
    if (start?.type === 'error') return start;
    if (end?.type === 'error') return end;
    if (start && end) return intervalBetween(start, end, reader.text);
    // Not known and not limited are the same to a plan: it has no such day.
    if (start && (last === undefined || last === '..')) return openFrom(start);
    return end && (first === undefined || first === '..') ? deadlineAt(end) : undefined;
  },
};

function endOf(
  words: string | undefined,
  hedge: string | undefined,
  { context }: Reader,
): Point | Fault | undefined {
  const point = words === undefined ? undefined : isoPoint(words, context);
  return point?.type === 'point' && hedge !== undefined ? { ...point, approximate: true } : point;
}
