import { expect, test } from 'vitest';
import { namedItem } from '../../../src/rules/parts/named-item.ts';
import { planOf, type BriefItem } from '../../timeline/plan-of.ts';

const items: [BriefItem, string][] = [
  [{ name: 'Hearing', when: '2 March 2026' }, '`Hearing` (2 March 2026)'],
  [{ name: 'Hearing' }, '`Hearing` (no date given)'],
  [{ name: 'Hearing', when: '2 March 2026', status: 'postponed' }, '`Hearing` (postponed, with no new date)'],
  [{ name: 'Hearing', status: 'postponed' }, '`Hearing` (postponed, with no new date)'],
  [
    { name: 'Hearing', planned: '2 March 2026', when: '4 May 2026', status: 'postponed' },
    '`Hearing` (4 May 2026)',
  ],
  // What is cancelled is as it was planned.
  [{ name: 'Hearing', when: '2 March 2026', status: 'cancelled' }, '`Hearing` (2 March 2026)'],
];

test.each(items)('%j', (item, words) => {
  expect(namedItem(planOf({ items: [item] }).items[0]!)).toBe(words);
});
