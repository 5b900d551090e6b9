import { expect, test } from 'vitest';
import { isoOf, readTiming, type Timing } from '../../src/dates/index.ts';
import { resolve } from '../../src/plan/resolve.ts';
import { dayIn, seenFrom } from '../../src/plan/seen-from.ts';

const iso = (day: number | undefined) => (day === undefined ? undefined : isoOf(day));
const day = (words: string) => dayIn(readTiming(words) as Timing);

test.each([
  ['2026-09-24', '2026-09-24'],
  ['Thursday 24 September 2026', '2026-09-24'],
])('%s is one day', (words, expected) => {
  expect(iso(day(words))).toBe(expected);
});

test.each([
  'September 2026',
  '24 to 25 September 2026',
  'about 24 September 2026',
  'by 24 September 2026',
  'from 24 September 2026',
  'w/c 21 September 2026',
  'monthly, Feb 2026 to Jan 2027',
  'TBC',
])('%s is not one day', (words) => {
  expect(day(words)).toBeUndefined();
});

test('no timing is no day', () => {
  expect(dayIn(undefined)).toBeUndefined();
});

const asked = day('1 January 2027')!;

test.each([
  ['the day that is asked for goes before all', { date: '24 September 2026' }, asked, '2027-01-01'],
  [
    'the day that the paper names goes before that of its meeting',
    { date: '24 September 2026', 'as-at': '17 September 2026' },
    undefined,
    '2026-09-17',
  ],
  ['else that of the meeting counts', { date: '24 September 2026' }, undefined, '2026-09-24'],
  ['a meeting in a month has no day', { date: 'September 2026' }, undefined, undefined],
  [
    'a month that is named says no more than nothing',
    { date: '24 September 2026', 'as-at': 'September 2026' },
    undefined,
    '2026-09-24',
  ],
])('%s', (_, cover, asAt, expected) => {
  const { plan } = resolve({ title: 'A paper', meeting: 'Board', ...cover }, 'paper');
  expect(iso(seenFrom(plan, asAt))).toBe(expected);
});

test('a plan is seen from no day but the one that is asked for', () => {
  const { plan } = resolve({ title: 'A plan', document: { date: '24 September 2026' } });
  expect(seenFrom(plan, undefined)).toBeUndefined();
  expect(seenFrom(plan, asked)).toBe(asked);
});
