import type { PointForm } from '../form.ts';
import { partOf, type Part } from '../parts.ts';
import { labelled } from '../point.ts';
import { nameOf } from '../print-point.ts';

const pattern = new RegExp(
  '^(?:(?:at|towards?|near) )?(?:the )?(?:' +
    '(?<early>early|earlier part of|early part of|start of|beginning of)|' +
    '(?<mid>mid|middle of|middle)|' +
    '(?<late>late|later part of|latter part of|end of|end))' +
    '[ -](?:in )?(?<whole>.+)$',
);

/** The early, middle or late third of a month, a quarter, a season or a year. */
export const part: PointForm = {
  name: 'part',
  what: 'The early, middle or late part of a month (days 1–10, 11–20 and the rest), or a third of a quarter, a season or a year; the end of it is its late part',
  cues: ['earl', 'mid', 'lat', 'start', 'begin', 'end'],
  examples: [
    { text: 'early March 2026', reads: 'interval day about 2026-03-01~2026-03-10' },
    { text: 'mid-September 2026', reads: 'interval day about 2026-09-11~2026-09-20' },
    { text: 'end of March 2026', reads: 'interval day about 2026-03-21~2026-03-31' },
    { text: 'late 2009', reads: 'interval month about 2009-09..2009-12' },
    { text: 'early summer 2019', reads: 'interval month about 2019-06' },
    { text: 'the end of the fourth quarter in 2026', reads: 'interval month about 2026-12' },
    { text: 'by mid-2018', reads: 'deadline month about 2018-05..2018-08' },
  ],
  point(words, reader) {
    const groups = pattern.exec(words)?.groups;
    if (groups === undefined) return undefined;
    const part: Part = groups['early'] ? 'early' : groups['mid'] ? 'mid' : 'late';
    const whole = reader.point(groups['whole']!);
    if (whole?.type !== 'point') return whole;
    const isDivisible = whole.precision !== 'day' && whole.precision !== 'week';
    if (whole.approximate || !isDivisible || whole.label?.startsWith('the ')) return undefined;
    return labelled(partOf(whole, part), `${part === 'mid' ? 'mid-' : `${part} `}${nameOf(whole)}`);
  },
};
