import { expect, test } from 'vitest';
import { ratingsOf } from '../../src/plan/ratings.ts';
import { planOf } from '../timeline/plan-of.ts';

const brief = { stakeholders: { 'a=partnership': 'Carers', b: 'Staff' }, items: [] };

test('a plan that shows its ratings gives every group with what it is rated and promised', () => {
  const ratings = ratingsOf(planOf({ ...brief, ratings: { a: { influence: 'low', interest: 'high' } } }));
  expect(ratings?.steps).toBe(5);
  expect(ratings?.groups.map(({ promised, ...group }) => ({ ...group, promised: promised?.id }))).toEqual([
    { id: 'a', name: 'Carers', influence: 'low', interest: 'high', promised: 'partnership' },
    { id: 'b', name: 'Staff', promised: undefined },
  ]);
});

test('there are none where they may not be shown, or where there is nothing to show', () => {
  const plan = planOf({ ...brief, ratings: { a: { influence: 'low' } } });
  expect(ratingsOf({ ...plan, showsRatings: false })).toBeUndefined();
  expect(ratingsOf(planOf({ ...brief, ratings: {} }))).toBeUndefined();
});
