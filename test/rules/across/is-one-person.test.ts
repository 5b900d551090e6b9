import { expect, test } from 'vitest';
import { isOnePerson } from '../../../src/rules/across/is-one-person.ts';

test.each([
  ['Sarah Jones', true],
  ['Head of Engagement', true],
  ['Head of the engagement team', true],
  ['Engagement Officer (Transport Team)', true],
  ['Engagement team', false],
  ['Team', false],
  ['Team  of volunteers', false],
  ['Partner organisation', false],
  ['Hill Practice', false],
  ['Estates Service', false],
  ['Officers of the council', false],
  ['Board, with the chief executive', false],
  ['TBC', false],
])('`%s` is one person: %s', (lead, isOne) => {
  expect(isOnePerson(lead)).toBe(isOne);
});
