import { intervalBetween, intervalIn } from '../compose.ts';
import { fault, type Fault, type Reading } from '../fault.ts';
import type { PhraseForm, Reader } from '../form.ts';
import { printInterval } from '../print-dated.ts';
import type { Interval } from '../timing.ts';
import { isoPoint } from './iso-date.ts';

const pattern = /^([{[])([\dx., -]+)[}\]]$/;
type Stretch = Omit<Interval, 'text'>;

/** EDTF sets (level 2): every one of several dates. */
export const isoSet: PhraseForm = {
  name: 'iso-set',
  what: 'Several dates in figures, year first, in braces (EDTF)',
  cues: ['{', '['],
  examples: [
    { text: '{2018-03-29,2018-03-31}', reads: 'set day 2018-03-29 2018-03-31' },
    { text: '{2010..2012}', reads: 'interval year 2010..2012' },
    { text: '[2018-03-29,2018-03-31]', reads: 'ambiguous' },
  ],
  read(words, reader) {
    const match = pattern.exec(words);
    if (!match) return undefined;
    const [bracket, members] = match.slice(1) as [string, string];
    const stretches: Stretch[] = [];
    for (const member of members.split(', ')) {
      const stretch = stretchOf(member, reader);
      if (stretch?.type !== 'interval') return stretch;
      stretches.push(stretch);
    }
    if (stretches.length === 1) return stretches[0];
    return bracket === '[' ? oneOf(stretches, reader) : allOf(stretches);
  },
};

function stretchOf(member: string, { context, text }: Reader): Stretch | Fault | undefined {
  const [first, last, ...more] = member.split('..').map((date) => isoPoint(date, context));
  if (first?.type !== 'point' || more.length > 0) return first?.type === 'error' ? first : undefined;
  if (!member.includes('..')) return intervalIn(first);
  return last?.type === 'point' ? intervalBetween(first, last, text) : last;
}

function allOf(stretches: readonly Stretch[]): Reading | undefined {
  const first = stretches[0]!;
  const isPlain = stretches.every((stretch, index) => {
    const before = stretches[index - 1];
    return stretch.precision === first.precision && (!before || before.end.latest < stretch.start.earliest);
  });
  if (!isPlain) return undefined;
  const isOneStretch = stretches.every(({ start }, index) => {
    return index === 0 || stretches[index - 1]!.end.latest + 1 === start.earliest;
  });
  if (isOneStretch && first.precision !== 'day') return { ...first, end: stretches.at(-1)!.end };
  const parts = stretches.map((stretch) => ({ ...stretch, text: nameOf(stretch) }));
  return { type: 'set', parts, precision: first.precision, approximate: false };
}

function oneOf(stretches: readonly Stretch[], { text }: Reader): Fault {
  const names = stretches.map(nameOf);
  return fault(
    'ambiguous',
    `“${text}” is one of several dates, and it is not certain which: ${names.join(' or ')}.`,
    `Write the one that is meant, or “TBC” until it is known.`,
  );
}

function nameOf(stretch: Stretch): string {
  return printInterval(stretch);
}
