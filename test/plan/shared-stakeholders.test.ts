import { describe, expect, test } from 'vitest';
import { withShared } from '../../src/plan/shared-stakeholders.ts';
import { bytesOf, checkFile, folderOf, problemsOf } from './files.ts';

const carers = { id: 'carers', name: 'Unpaid carers', size: '24,500', influence: 'medium' };
const staff = { id: 'staff', name: 'Staff', size: '9,800' };
const shared = [carers, staff].map((keys) => ({ id: keys.id, name: keys.name, keys }));

const groups = (value: object) =>
  (withShared(value, shared).value as { stakeholders?: unknown }).stakeholders;

describe('a group of the register', () => {
  test.each([
    ['its id', { id: 'carers' }],
    ['its name', { name: 'Unpaid carers' }],
    ['its id in the place of its name', { name: 'carers' }],
    ['its id as a text', 'carers'],
    ['its name as a text', 'Unpaid carers'],
    ['its name in small letters', 'unpaid carers'],
    ['a name that its id would be made from', 'Carers'],
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
    expect(withShared(plan, shared).value).toBe(plan);
  });
});

test('no groups change nothing', () => {
  const plan = { stakeholders: ['carers', null, 5], activities: 'none' };
  expect(withShared(plan, [])).toEqual({ value: plan, shares: new Map(), diagnostics: [] });
});

test.each([[null], ['text'], [{ stakeholders: 'carers' }], [{ stakeholders: { carers: 'Carers' } }]])(
  'what has no list of groups stays as it is: %j',
  (value) => {
    expect(withShared(value, shared).value).toBe(value);
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

test('what is amiss with a group that was added is told where the register is named', async () => {
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
  expect(diagnostics).toMatchObject([
    { code: 'stakeholder-without-activity', line: 2, pointer: '/register' },
  ]);
  expect(diagnostics[0]!.message).toContain(
    '(The group `Unpaid carers` is from the register `register.yaml`.)',
  );
});

test('words that the register says are not looked for where the document names it', async () => {
  const register = `kind: register
stakeholders:
  - { id: carers, name: Carers, description: TODO the rest. }
`;
  const plan = 'title: A plan\nregister: my TODO the rest.yaml\nstakeholders: [carers]\n';
  const { diagnostics } = await checkFile(
    { 'plan.yaml': plan, 'my TODO the rest.yaml': register },
    'plan.yaml',
  );
  expect(diagnostics.find(({ code }) => code === 'drafting-leftover')).toMatchObject({ line: 2, column: 11 });
});

test('a group of the register that is named by its exact name is added, too', async () => {
  const plan = `title: A plan
register: register.yaml
activities:
  - { name: Visit, with: unpaid carers, lead: Head }
`;
  const { diagnostics, plan: read } = await checkFile(
    { 'plan.yaml': plan, 'register.yaml': file },
    'plan.yaml',
  );
  expect(read!.stakeholders.map(({ id }) => id)).toEqual(['carers']);
  expect(read!.items).toMatchObject([{ with: ['carers'] }]);
  expect(diagnostics).toEqual([]);
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

describe('a group of a register that has its faults', () => {
  const registerWith = (keys: string) =>
    `kind: register\nstakeholders:\n  - { name: Unpaid carers, ${keys} }\n`;
  const planOf = (list: string, named = 'register: register.yaml\n') =>
    `title: A plan\n${named}${list}activities:\n  - { name: Visit, with: unpaid-carers, lead: Head }\n`;

  const problems = async (plan: string, register: string) => {
    const files = { 'plan.yaml': plan, 'register.yaml': register };
    const { diagnostics } = await checkFile(files, 'plan.yaml');
    return diagnostics.map(({ line, column, code, pointer }) => `${line}:${column} ${code} ${pointer}`);
  };

  test.each([
    ['added', ''],
    ['listed', 'stakeholders: [unpaid-carers]\n'],
    ['listed with keys of its own', 'stakeholders: [{ id: unpaid-carers, size: "12" }]\n'],
  ])(
    'has a level that the scale of the plan has not: told where the register is named (%s)',
    async (_, list) => {
      const register = registerWith('level: nonsense');
      expect(await problems(planOf(list), register)).toEqual(['2:11 reference-unknown /register']);
      expect(await problemsOf({ 'register.yaml': register }, 'register.yaml')).toEqual([]);
    },
  );

  test('has a level that the plan says itself: told there', async () => {
    const list = 'stakeholders: [{ id: unpaid-carers, level: nonsense }]\n';
    expect(await problems(planOf(list), registerWith('level: participation'))).toEqual([
      '3:44 reference-unknown /stakeholders/0/level',
    ]);
  });

  test.each([
    ['influence: hihg', 'value-not-allowed'],
    ['influense: high', 'key-unknown'],
    ['allow: [{ rule: lead-missing, because: Vacant., until: 2026-02-30 }]', 'date-impossible'],
  ])('is told of once, at the register: %s', async (keys, code) => {
    const register = registerWith(keys);
    expect(await problems(planOf(''), register)).toEqual(['2:11 register-faulty /register']);
    const own = await problemsOf({ 'register.yaml': register }, 'register.yaml');
    expect(own.map((line) => line.split(' ')[1])).toEqual([code]);
  });

  test('accepts a problem wherever it is of use, and is not told of where it is not', async () => {
    const allow = registerWith('allow: [{ rule: stakeholder-without-activity, because: Paused. }]');
    const unused = planOf('').replace(
      'activities',
      'feedback: [{ from: unpaid-carers, said: No. }]\nactivities',
    );
    expect(await problems(unused, allow)).toEqual([]);
    const used = unused.replace('with: unpaid-carers', 'status: cancelled, with: unpaid-carers');
    const files = { 'plan.yaml': used, 'register.yaml': allow };
    const { accepted } = await checkFile(files, 'plan.yaml');
    expect(accepted).toMatchObject([{ code: 'stakeholder-without-activity', line: 2, because: 'Paused.' }]);
  });

  test('accepts what no rule finds: the register says so', async () => {
    const allow = registerWith('allow: [{ rule: leed-missing, because: Vacant. }]');
    expect(await problems(planOf(''), allow)).toEqual([]);
    expect(await problemsOf({ 'register.yaml': allow }, 'register.yaml')).toEqual(['3:44 reference-unknown']);
  });

  test('is the register’s of the settings: told at what names the group', async () => {
    const bytes = bytesOf(registerWith('level: nonsense'));
    const files = { 'plan.yaml': planOf('', '') };
    const register = { name: 'register.yaml', bytes, folder: folderOf(files, 'register.yaml') };
    const { diagnostics } = await checkFile(files, 'plan.yaml', { register });
    expect(diagnostics).toMatchObject([
      { code: 'reference-unknown', line: 3, pointer: '/activities/0/with' },
    ]);
  });
});

describe('a group that the document lists twice', () => {
  test.each([
    ['[staff, Staff]', '`staff` and `Staff`', '3:23'],
    ['[{ id: staff }, { id: staff, size: "3" }]', '`staff` and `staff`', '3:37'],
    ['[Staff, { id: staff }]', '`Staff` and `staff`', '3:29'],
  ])('is told of as that: %s', async (list, both, place) => {
    const plan = `title: A plan\nregister: register.yaml\nstakeholders: ${list}\nactivities: [{ name: Visit, with: staff, lead: Head }]\n`;
    const { diagnostics } = await checkFile({ 'plan.yaml': plan, 'register.yaml': file }, 'plan.yaml');
    expect(diagnostics.map(({ line, column, code }) => `${line}:${column} ${code}`)).toEqual([
      `${place} id-duplicate`,
    ]);
    expect(diagnostics[0]!.message).toBe(`${both} both mean the group \`Staff\` of the register.`);
  });
});

describe('a reference to a group that is not there', () => {
  const missed = async (who: string) => {
    const plan = `title: A plan\nregister: register.yaml\nactivities:\n  - { name: Visit, with: ${who}, lead: Head }\n`;
    const checked = await checkFile({ 'plan.yaml': plan, 'register.yaml': file }, 'plan.yaml');
    return checked.diagnostics.map(({ message, hint }) => [message, hint]);
  };
  const none = (id: string) => `No stakeholder group of this plan, or of its register, has the id \`${id}\`.`;

  test.each([
    ['stafff', 'staff'],
    ['Unpaid carer', 'carers'],
  ])('may mean one of the register: %s', async (who, meant) => {
    expect(await missed(who)).toEqual([[`${none(who)} Did you mean \`${meant}\`?`, `Write \`${meant}\`.`]]);
  });

  test('is told which there are', async () => {
    expect(await missed('nobody')).toEqual([[none('nobody'), 'The ids that there are: `carers`, `staff`.']]);
  });
});

test.each([
  ['is not there', {}],
  ['has a fault', { 'register.yaml': `${file}influense: high\n` }],
  ['is none', { 'register.yaml': 'title: A plan\nactivities: []\n' }],
])('where the register %s, nobody is told that a group of it has no name', async (_, files) => {
  const plan = `title: A plan
register: register.yaml
stakeholders:
  - { id: carers, level: forums-for-debate }
  - { name: staff, level: forums-for-debate }
activities:
  - { name: Visit, with: [carers, staff], method: Focus groups, lead: Head }
`;
  const problems = await problemsOf({ ...files, 'plan.yaml': plan }, 'plan.yaml');
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatch(/^2:11 (?:path|register)-/);
});

test('a group without an id and without a name lacks one, whatever the register is', async () => {
  const plan = 'title: A plan\nregister: register.yaml\nstakeholders:\n  - { size: 12 }\n';
  expect(await problemsOf({ 'plan.yaml': plan }, 'plan.yaml')).toContain('4:5 key-missing');
});
