import { expect, test } from 'vitest';
import { currentPlans } from '../../../src/rules/across/current-plans.ts';
import { fileNamed } from './brief-claim.ts';

/** "a HC-1 5, b HC-1": a plan of the reference HC-1 that bears day 5, and one of it without a date. */
function current(words: string): string {
  const plans = words.split(', ').map((each) => {
    const [name = '', reference, day] = each.split(' ');
    return {
      file: fileNamed(name),
      identities: reference?.split('+') ?? [],
      ...(day !== undefined && { dated: Number(day) }),
      allow: [],
      claims: [],
    };
  });
  return currentPlans(plans)
    .map(({ file }) => file.name)
    .join(' ');
}

test.each([
  ['what has nothing in common counts', 'a, b', 'a b'],
  ['so does what is of another reference', 'a HC-1, b HC-2', 'a b'],
  ['the later date counts', 'a HC-1 5, b HC-1 9', 'b'],
  ['wherever it stands', 'a HC-1 9, b HC-1 5', 'a'],
  ['of three', 'a HC-1 5, b HC-1 9, c HC-1 7', 'b'],
  ['of one date, the last', 'a HC-1 5, b HC-1 5', 'b'],
  ['without dates, the last', 'a HC-1, b HC-1', 'b'],
  ['a date before none', 'a HC-1, b HC-1 5', 'b'],
  ['wherever that stands', 'a HC-1 5, b HC-1', 'a'],
  ['others are left as they are', 'a HC-1 9, b, c HC-1 5, d HC-2', 'a b d'],
  ['it has to be the latest by its title and by its reference', 'a T+HC-1 5, b T 9, c HC-1 3', 'b'],
])('%s: %s', (_, words, names) => {
  expect(current(words)).toBe(names);
});
