import { expect, test } from 'vitest';
import { readTiming } from '../../../src/dates/index.ts';
import type { When } from '../../../src/plan/plan.ts';
import { placeOfEnd } from '../../../src/rules/parts/item-dates.ts';
import { planOf } from '../../timeline/plan-of.ts';

function whenAt(pointer: string, words: string): When {
  const timing = readTiming(words);
  if (timing.type === 'error') throw new Error(timing.message);
  return { pointer, timing };
}

test.each([
  ['4 January to 28 February 2027', '14 March 2027', '/items/0/extended/until'],
  ['4 January to 28 February 2027', '14 February 2027', '/items/0/when'], // no longer than it was
  ['4 January to 28 February 2027', undefined, '/items/0/when'],
  [undefined, '14 March 2027', '/items/0'],
  [undefined, undefined, '/items/0'],
])('the end of %s, extended to %s, stands at %s', (when, until, place) => {
  const [window] = planOf({ items: [{ name: 'Consultation', kind: 'window' }] }).items;
  expect(
    placeOfEnd({
      ...window!,
      ...(when !== undefined && { when: whenAt('/items/0/when', when) }),
      ...(until !== undefined && { extended: { until: whenAt('/items/0/extended/until', until) } }),
    }),
  ).toBe(place);
});
