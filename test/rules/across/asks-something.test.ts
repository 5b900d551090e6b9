import { expect, test } from 'vitest';
import type { Purpose } from '../../../src/plan/plan.ts';
import { asksSomething } from '../../../src/rules/across/asks-something.ts';
import { planOf } from '../../timeline/plan-of.ts';

test.each([
  ['gather-views', undefined, true],
  ['inform', undefined, false],
  ['give-feedback', undefined, false],
  [undefined, 'giving-information', false], // the lowest step
  [undefined, 'getting-information', true],
  [undefined, 'partnership', true],
  [undefined, undefined, false],
  // The purpose counts where both are stated.
  ['inform', 'partnership', false],
  ['discuss', 'giving-information', true],
] as const)('an activity to %s at the level %s: %s', (purpose: Purpose | undefined, level, asks) => {
  const { items } = planOf({ items: [{ name: 'Walk', ...(level !== undefined && { level }) }] });
  const [item] = items;
  if (item?.kind !== 'activity') throw new Error('It is an activity.');
  expect(asksSomething({ ...item, ...(purpose !== undefined && { purpose }) })).toBe(asks);
});
