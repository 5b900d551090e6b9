import { describe, expect, test } from 'vitest';
import { withShared } from '../../src/plan/shared-stakeholders.ts';
import { checkFile, problemsOf } from './files.ts';

const carers = { id: 'carers', name: 'Unpaid carers', size: '24,500', influence: 'medium' };
const staff = { id: 'staff', name: 'Staff', size: '9,800' };
const register = { kind: 'register', stakeholders: [carers, staff] };

const groups = (value: object) => (withShared(value, register) as { stakeholders?: unknown }).stakeholders;

describe('a group of the register', () => {
  test.each([
    ['its id', { id: 'carers' }],
    ['its name', { name: 'Unpaid carers' }],
    ['its id in the place of its name', { name: 'carers' }],
    ['its id as a text', 'carers'],
    ['its name as a text', 'Unpaid carers'],
  ])('is taken by %s', (_, entry) => {
    expect(groups({ stakeholders: [entry] })).toEqual([carers]);
  });

  test('has what the document says of it itself before what the register says', () => {
    const own = { id: 'carers', name: 'Carers of Tarn', size: '300', level: 'discuss' };
    expect(groups({ stakeholders: [own] })).toEqual([{ ...own, influence: 'medium' }]);
    expect(groups({ stakeholders: [{ name: 'Unpaid carers', influence: 'high' }] })).toEqual([
      { ...carers, influence: 'high' },
    ]);
  });

  test('is not taken by its name where the document gives another id', () => {
    const own = { id: 'our-carers', name: 'Unpaid carers' };
    expect(groups({ stakeholders: [own] })).toEqual([own]);
  });

  test('is added behind the others where an activity or feedback names its id', () => {
    const added = groups({
      stakeholders: [{ id: 'mps', name: 'MPs' }],
      activities: [{ name: 'Evening', with: ['mps', 'staff'] }],
      feedback: [{ from: 'carers', said: 'Too early.' }],
    });
    expect(added).toEqual([{ id: 'mps', name: 'MPs' }, carers, staff]);
  });

  test('is added to a document that lists none', () => {
    expect(groups({ activities: [{ name: 'Visit', with: 'staff' }] })).toEqual([staff]);
  });

  test('is not added twice', () => {
    const plan = { stakeholders: ['staff'], activities: [{ name: 'Visit', with: 'staff' }] };
    expect(groups(plan)).toEqual([staff]);
  });

  test('stays out where nobody names it', () => {
    const plan = { title: 'A plan', activities: [{ name: 'Visit' }] };
    expect(withShared(plan, register)).toBe(plan);
  });
});

test.each([
  ['no register', undefined],
  ['a text', 'carers'],
  ['one without groups', { stakeholders: 'carers' }],
  ['one of groups without ids', { stakeholders: [{ name: 'Carers' }, null, 3] }],
])('%s changes nothing', (_, other) => {
  const plan = { stakeholders: ['carers', null, 5], activities: 'none' };
  expect(withShared(plan, other)).toBe(plan);
});

test.each([[null], ['text'], [{ stakeholders: 'carers' }], [{ stakeholders: { carers: 'Carers' } }]])(
  'what has no list of groups stays as it is: %j',
  (value) => {
    expect(withShared(value, register)).toBe(value);
  },
);

test('entries that are no groups stay where they are, so that faults are told at their places', () => {
  expect(groups({ stakeholders: [null, 3, 'staff'] })).toEqual([null, 3, staff]);
});

const file = `kind: register
stakeholders:
  - { id: carers, name: Unpaid carers, size: "24,500" }
  - { id: staff, name: Staff }
`;

test('faults are told where they stand in the document', async () => {
  const plan = `title: A plan
register: register.yaml
stakeholders:
  - staff
  - id: carers
    influense: high
  - { id: mps, name: MPs, level: nowhere }
activities:
  - { name: Visit, with: [staff, carers, mps, nobody], lead: Head }
`;
  const files = { 'plan.yaml': plan, 'register.yaml': file };
  expect(await problemsOf(files, 'plan.yaml')).toEqual([
    '6:5 key-unknown',
    '7:34 reference-unknown',
    '9:47 reference-unknown',
  ]);
});

test('what is amiss with a group that was added is told at the top of the list', async () => {
  const plan = `title: A plan
register: register.yaml
stakeholders:
  - { id: mps, name: MPs }
activities:
  - { name: Visit, with: mps, lead: Head }
feedback:
  - { from: carers, said: Too early. }
`;
  const { diagnostics, plan: read } = await checkFile(
    { 'plan.yaml': plan, 'register.yaml': file },
    'plan.yaml',
  );
  expect(read!.stakeholders.map(({ name }) => name)).toEqual(['MPs', 'Unpaid carers']);
  expect(diagnostics).toMatchObject([{ code: 'stakeholder-without-activity', line: 3 }]);
});

test('a group by its id in the register keeps that id, so that activities find it', async () => {
  const plan = `title: A plan
register: register.yaml
stakeholders: [Unpaid carers]
activities:
  - { name: Visit, with: carers, lead: Head }
`;
  const { plan: read, diagnostics } = await checkFile(
    { 'plan.yaml': plan, 'register.yaml': file },
    'plan.yaml',
  );
  expect(diagnostics).toEqual([]);
  expect(read!.stakeholders).toMatchObject([{ id: 'carers', name: 'Unpaid carers', size: '24,500' }]);
});
