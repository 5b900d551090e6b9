import { expect, test } from 'vitest';
import { isoOf } from '../../src/dates/index.ts';
import { layOut } from '../../src/timeline/lay-out.ts';
import { planOf, type BriefItem } from './plan-of.ts';

const months: BriefItem = { kind: 'phase', name: 'Months', when: 'March to June 2026' };

function bandsOf(...events: Omit<BriefItem, 'kind'>[]): string[] {
  const items = events.map((event): BriefItem => ({ kind: 'event', ...event }));
  const { bands } = layOut(planOf({ items: [months, ...items] }));
  return bands.map(({ name, start, end }) => `${name} ${isoOf(start)}..${isoOf(end)}`);
}

test('elections, holidays and closed times are bands, by their first day; other events are not', () => {
  expect(
    bandsOf(
      { name: 'Closed', when: 'June 2026', what: 'closed' },
      { name: 'Pre-election', when: '23 March to 7 May 2026', what: 'pre-election' },
      { name: 'Easter', when: '28 March to 12 April 2026', what: 'holiday' },
      { name: 'Settlement', when: 'May 2026' },
    ),
  ).toEqual([
    'Pre-election 2026-03-23..2026-05-07',
    'Easter 2026-03-28..2026-04-12',
    'Closed 2026-06-01..2026-06-30',
  ]);
});

test('a band that the window does not touch, that is cancelled or has no days is none', () => {
  expect(
    bandsOf(
      { name: 'Long ago', when: 'April 2019', what: 'holiday' },
      { name: 'Called off', when: 'April 2026', what: 'pre-election', status: 'cancelled' },
      { name: 'Unknown', when: 'TBC', what: 'pre-election' },
    ),
  ).toEqual([]);
});

test('a band may be longer than the window', () => {
  expect(bandsOf({ name: 'Works', when: '2026', what: 'closed' })).toEqual(['Works 2026-01-01..2026-12-31']);
});

test('a band is as certain as its words', () => {
  expect(
    bandsOf(
      { name: 'About', when: 'about April 2026', what: 'closed' },
      { name: 'On', when: 'from June 2026', what: 'closed' },
      { name: 'Mondays', when: 'every month', what: 'closed' },
    ),
  ).toEqual(['About 2026-04-01..2026-04-30', 'On 2026-06-01..2026-06-30']);
});
