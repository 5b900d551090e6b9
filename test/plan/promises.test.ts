import { expect, test } from 'vitest';
import { promisesOf } from '../../src/plan/promises.ts';
import { planOf } from '../timeline/plan-of.ts';

test('what is promised stands beside what is planned', () => {
  const promises = promisesOf(
    planOf({
      ambition: 'participation',
      stakeholders: { 'users=partnership': 'Users', carers: 'Carers', none: 'Nobody yet' },
      items: [
        { name: 'Groups', with: ['users', 'carers', 'users'], level: 'forums-for-debate' },
        { name: 'More groups', with: ['users'], level: 'forums-for-debate' },
        { name: 'Leaflet', with: ['users'], level: 'giving-information' },
        { name: 'Something', with: ['users'] },
        { name: 'Dropped', with: ['users'], level: 'partnership', status: 'cancelled' },
      ],
    }),
  );
  expect(promises.ambition?.name).toBe('Participation');
  const brief = promises.groups.map(({ id, name, planned, promised, highest, withoutLevel, activities }) => ({
    id,
    name,
    withoutLevel,
    activities,
    promised: promised?.id,
    highest: highest?.id,
    planned: planned.map(({ level, count }) => `${count} ${level.id}`),
  }));
  expect(brief).toEqual([
    {
      id: 'users',
      name: 'Users',
      promised: 'partnership',
      highest: 'forums-for-debate',
      planned: ['1 giving-information', '2 forums-for-debate'],
      withoutLevel: 1,
      activities: 4,
    },
    {
      id: 'carers',
      name: 'Carers',
      promised: undefined,
      highest: 'forums-for-debate',
      planned: ['1 forums-for-debate'],
      withoutLevel: 0,
      activities: 1,
    },
    {
      id: 'none',
      name: 'Nobody yet',
      promised: undefined,
      highest: undefined,
      planned: [],
      withoutLevel: 0,
      activities: 0,
    },
  ]);
});
