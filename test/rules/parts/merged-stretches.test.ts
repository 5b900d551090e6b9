import { expect, test } from 'vitest';
import { mergedStretches, nameWithMore } from '../../../src/rules/parts/merged-stretches.ts';

const easter = { name: 'Easter', from: 10, until: 13 };
const holidays = { name: 'School holidays', from: 10, until: 24 };
const closed = { name: 'Closed', from: 24, until: 26 };
const fair = { name: 'Fair', from: 27, until: 28 };

test.each([[[easter, holidays]], [[holidays, easter]]])(
  'of those that begin on one day, the longest gives its name: %j',
  (stretches) => {
    expect(mergedStretches(stretches)).toEqual([{ ...holidays, more: 1 }]);
  },
);

test('a day in common makes one of two, the next day does not', () => {
  const merged = mergedStretches([fair, closed, easter, holidays]);
  expect(merged).toEqual([
    { name: 'School holidays', from: 10, until: 26, more: 2 },
    { ...fair, more: 0 },
  ]);
  expect(merged.map(nameWithMore)).toEqual(['School holidays and 2 more', 'Fair']);
});
