import { expect, test } from 'vitest';
import { isOfAnotherTime } from '../../../src/rules/parts/of-the-past.ts';

test.each([
  'the former PCT',
  'what was formerly done',
  'the previous trust',
  'previously the PCT',
  'its predecessor',
  'its predecessors',
  'a successor body',
  'their successors',
  'a historic duty',
  'historical duties',
  'historically a matter of the PCT',
])('another time: %s', (words) => {
  expect(isOfAnotherTime(words)).toBe(true);
});

test.each(['The PCT decides', 'Halls in the fold of hills'])('this time: %s', (words) => {
  expect(isOfAnotherTime(words)).toBe(false);
});
