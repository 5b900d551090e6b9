import { expect, test } from 'vitest';
import { firstWhere } from '../../../src/rules/parts/first-where.ts';

test.each([
  [[], undefined],
  [[1], undefined],
  [[5], 5],
  [[1, 5], 5],
  [[1, 4, 5, 6, 7, 8], 5],
  [[5, 6, 7], 5],
])('the first of %j that is 5 or more is %s', (list, first) => {
  expect(firstWhere(list, (number) => number >= 5)).toBe(first);
});
