import { describe, expect, test } from 'vitest';
import { dayOf } from '../../../src/dates/index.ts';
import {
  expiredAllowance,
  isOver,
  nearestScope,
  unusedAllowance,
} from '../../../src/rules/parts/allowances.ts';

const until = dayOf(2026, 3, 31);
const allowance = {
  rule: 'lead-missing',
  because: 'The team shares the work.',
  scope: '/activities/0',
  pointer: '/activities/0/allow/0',
};

test.each([
  [until, until + 1, true],
  [until, until, false],
  [until, undefined, false],
  [undefined, until, false],
  [undefined, undefined, false],
])('what is accepted until day %s is over on day %s: %s', (last, asAt, over) => {
  expect(isOver({ ...allowance, ...(last !== undefined && { until: last }) }, asAt)).toBe(over);
});

test('what it accepts nothing of is said where it stands', () => {
  expect(unusedAllowance(allowance)).toEqual({
    code: 'allow-unused',
    severity: 'warning',
    message: 'There is no `lead-missing` here that this could accept.',
    hint: 'Take it out, so that the record holds only what is accepted, or move it to the item that it is about.',
    at: '/activities/0/allow/0',
  });
});

test('that it is over is said where the day stands', () => {
  expect(expiredAllowance({ ...allowance, until })).toEqual({
    code: 'allow-expired',
    severity: 'warning',
    message: 'The `lead-missing` here was accepted until `2026-03-31`, which is over; it counts again.',
    hint: 'Mend the problem, or write a later day if it is still accepted.',
    at: '/activities/0/allow/0/until',
  });
});

describe('of several, the nearest counts', () => {
  const onPlan = { ...allowance, scope: '' };
  const both = new Map([allowance, onPlan].map((each) => [each.scope, each]));

  test.each([
    ['/activities/0', both, allowance],
    ['/activities/0/when', both, allowance],
    ['/activities/1', both, onPlan],
    ['', both, onPlan],
    ['/activities/1', new Map([['/activities/0', allowance]]), undefined],
    ['/activities/1', new Map(), undefined],
  ])('at `%s`', (at, scopes, found) => {
    expect(nearestScope(at, scopes)).toBe(found);
  });
});
