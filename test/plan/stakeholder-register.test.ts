import { expect, test } from 'vitest';
import { readRegister } from '../../src/plan/stakeholder-register.ts';
import { problemsOf } from './files.ts';

test('a group has the id that it says, or one made from its name, as in a plan', async () => {
  const { groups, diagnostics } = await readRegister({
    kind: 'register',
    stakeholders: [
      { id: 'carers', name: 'Unpaid carers', size: '24,500' },
      { name: 'Staff & Friends' },
      'MPs',
      2024,
    ],
  });
  expect(groups).toEqual([
    { id: 'carers', name: 'Unpaid carers', keys: { id: 'carers', name: 'Unpaid carers', size: '24,500' } },
    { id: 'staff-friends', name: 'Staff & Friends', keys: { id: 'staff-friends', name: 'Staff & Friends' } },
    { id: 'mps', name: 'MPs', keys: { id: 'mps', name: 'MPs' } },
    expect.objectContaining({ name: '2024' }),
  ]);
  expect(diagnostics).toEqual([]);
});

test('what is no list of groups has none', async () => {
  expect((await readRegister({ kind: 'register', stakeholders: 'carers' })).groups).toEqual([]);
  expect(
    (await readRegister({ kind: 'register', stakeholders: [null, 3, { id: 'a' }] })).groups,
  ).toHaveLength(1);
});

const twice = `kind: register
stakeholders:
  - { id: staff, name: Staff }
  - { id: staff, name: Our staff }
`;

test('an id that is there twice is told at its own line, and at plans as one error', async () => {
  expect(await problemsOf({ 'r.yaml': twice }, 'r.yaml')).toEqual(['4:11 id-duplicate']);
  const plan = 'title: A\nregister: r.yaml\nactivities: [{ name: Walk, with: staff, lead: Head }]\n';
  expect(await problemsOf({ 'r.yaml': twice, 'a.yaml': plan }, 'a.yaml')).toEqual(['2:11 register-faulty']);
});
