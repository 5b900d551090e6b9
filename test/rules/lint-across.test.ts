import { describe, expect, test } from 'vitest';
import { dayOf } from '../../src/dates/index.ts';
import { checkAll, type CheckOptions, type Folder } from '../../src/index.ts';
import { general } from '../../src/practice/profiles.ts';

const register = (allow = '') => `kind: register
stakeholders:
  - id: carers
    name: Carers
    ${allow}
`;

/** A plan that asks carers so many times, on one day after the other from one in April 2026 on. */
const plan = (title: string, first: number, times: number, { top = '', item = '' } = {}) => `title: ${title}
register: stakeholders.yaml
${top}
activities:
${Array.from(
  { length: times },
  (_, index) => `  - name: ${title} ${index + 1}
    with: carers
    lead: Officer of ${title}
    purpose: discuss
    when: ${first + index} April 2026
    ${item}
`,
).join('')}`;

const reason = 'because: They were asked whether it is too much.';
const allow = (rule: string, until = '') =>
  `allow: [{ rule: ${rule}, ${reason.replace(':', ': ')}${until} }]`;

interface Options extends CheckOptions {
  readonly groups?: string;
}

async function check(plans: readonly string[], { groups = register(), ...options }: Options = {}) {
  const folder: Folder = { read: (name) => ({ name, bytes: Buffer.from(groups), folder }) };
  // What each plan lacks by itself is another matter.
  const weights = new Map([['loop-not-closed', 'off' as const], ...(options.weights ?? [])]);
  const checked = await checkAll(
    plans.map((text, index) => ({ name: `${index + 1}.yaml`, plan: text })),
    { folder, ...options, weights },
  );
  const all = checked.flatMap(({ diagnostics }) => diagnostics);
  return {
    open: all.map(({ file, line, severity, code }) => `${file}:${line} ${severity} ${code}`),
    messages: all.map(({ message }) => message),
    accepted: checked.flatMap(({ accepted }) =>
      accepted.map(({ file, line, code, because, until }) => [`${file}:${line} ${code}`, because, until]),
    ),
  };
}

const two = [plan('Buses', 1, 2), plan('Roads', 10, 2)];

describe('plans together', () => {
  test('are held against each other', async () => {
    expect((await check(two)).open).toEqual(['2.yaml:12 hint stakeholder-overloaded']);
  });

  test('and one alone is not', async () => {
    expect((await check([plan('Buses', 1, 9)])).open).toEqual([]);
  });

  test('but for its leads', async () => {
    const text = plan('Buses', 1, 6).replaceAll(/\d+ April/g, '1 April');
    expect((await check([text])).open).toEqual(['1.yaml:37 hint lead-overloaded']);
  });

  test('in one order, whatever the one they come in', async () => {
    const [a, b] = [plan('Buses', 1, 1), plan('Roads', 1, 1)];
    const folder: Folder = { read: (name) => ({ name, bytes: Buffer.from(register()), folder }) };
    const said = async (names: readonly string[]) => {
      const plans = names.map((name) => ({ name, plan: name === 'a' ? a : b }));
      const checked = await checkAll(plans, { folder });
      return checked.flatMap(({ diagnostics }) => diagnostics);
    };
    expect(await said(['b', 'a'])).toEqual(await said(['a', 'b']));
    expect(await said(['a', 'b'])).toHaveLength(1);
  });

  test('take part as far as they can be read', async () => {
    const broken = plan('Roads', 10, 2).replace('Roads 1\n', 'Roads 1\n    wehn: never\n');
    const { open } = await check([two[0]!, broken]);
    expect(open).toEqual(['2.yaml:6 error key-unknown', '2.yaml:13 hint stakeholder-overloaded']);
  });

  test('with the register of the settings, too', async () => {
    const folder: Folder = { read: (name) => ({ name, bytes: Buffer.from(register()), folder }) };
    const shared = { name: 'stakeholders.yaml', bytes: Buffer.from(register()), folder };
    const without = two.map((text) => text.replace('register: stakeholders.yaml', ''));
    expect((await check(without, { register: shared })).open).toEqual([
      '2.yaml:12 hint stakeholder-overloaded',
    ]);
  });

  test('a paper shows what its plans hold, and adds nothing', async () => {
    const paper = plan('Roads', 10, 2).replace('register:', 'kind: paper\nregister:');
    expect((await check([two[0]!, paper])).open.filter((line) => line.includes('overloaded'))).toEqual([]);
  });
});

describe('settings', () => {
  const weights = (weight: 'off' | 'warning' | 'error') => new Map([['stakeholder-overloaded', weight]]);

  test('turn a rule off', async () => {
    expect((await check(two, { weights: weights('off') })).open).toEqual([]);
  });

  test('weigh what is clear; what is not stays a hint', async () => {
    expect((await check(two, { weights: weights('error') })).open).toEqual([
      '2.yaml:12 hint stakeholder-overloaded',
    ]);
    const clear = [plan('Buses', 1, 3), plan('Roads', 10, 3)];
    expect((await check(clear, { weights: weights('error') })).open).toEqual([
      '2.yaml:18 error stakeholder-overloaded',
    ]);
  });

  test('limits are those of the profile; of two, the more generous', async () => {
    const strict = {
      ...general,
      id: 'strict',
      limits: { ...general.limits, asks: 1, asksWithin: 30, leads: 1 },
    };
    const one = [plan('Buses', 1, 1), plan('Roads', 20, 1)];
    expect((await check(one, { profile: strict })).messages).toEqual([
      '`Carers` is asked for something 2 times by 2 plans in the 30 days to 20 April 2026: in `Roads 1` and `Buses 1` in `1.yaml`. More than 1 time is a lot to ask of one group.',
    ]);
    const named = { profiles: [strict] };
    expect((await check([one[0]!, `profile: strict\n${one[1]}`], named)).open).toEqual([]);
    expect(
      (
        await check(
          one.map((text) => `profile: strict\n${text}`),
          named,
        )
      ).open,
    ).toHaveLength(1);
    const wide = { ...general, id: 'strict', limits: { ...general.limits, asks: 1, asksWithin: 400 } };
    expect((await check([one[0]!, `profile: strict\n${one[1]}`], { profiles: [wide] })).open).toEqual([]);
    const far = [plan('Buses', 1, 3), plan('Roads', 1, 2).replaceAll('April', 'October')];
    expect((await check([far[0]!, `profile: strict\n${far[1]}`], { profiles: [wide] })).open).toEqual([]);
  });

  test('so it is with what one person may lead', async () => {
    const strict = { ...general, id: 'strict', limits: { ...general.limits, leads: 1 } };
    const [a, b] = ['Buses', 'Roads'].map((title) =>
      plan(title, 1, 1).replace(`Officer of ${title}`, 'Engagement Officer'),
    );
    const led = async (plans: readonly string[]) =>
      (await check(plans, { profiles: [strict] })).open.filter((line) => line.endsWith('lead-overloaded'));
    expect(await led([`profile: strict\n${a}`, `profile: strict\n${b}`])).toEqual([
      '2.yaml:8 hint lead-overloaded',
    ]);
    expect(await led([`profile: strict\n${a}`, b!])).toEqual([]);
    expect(await led([a!, `profile: strict\n${b}`])).toEqual([]);
  });
});

describe('allow', () => {
  const accepted = (where: string) => [where, 'They were asked whether it is too much.', undefined];

  test.each([
    ['on the plan', { top: allow('stakeholder-overloaded') }],
    ['on the activity', { item: allow('stakeholder-overloaded') }],
  ])('%s', async (_, place) => {
    for (const plans of [
      [plan('Buses', 1, 2, place), two[1]!],
      [two[0]!, plan('Roads', 10, 2, place)],
    ]) {
      const said = await check(plans);
      expect(said.open).toEqual([]);
      expect(said.accepted).toMatchObject([[expect.stringContaining('2.yaml'), ...accepted('').slice(1)]]);
    }
  });

  test('on the group in the register', async () => {
    const groups = register(allow('stakeholder-overloaded'));
    const said = await check(two, { groups });
    expect(said).toMatchObject({ open: [], accepted: [accepted('2.yaml:12 stakeholder-overloaded')] });
  });

  test('what is accepted is not counted; what is too much without it is still told', async () => {
    const plans = [
      plan('Buses', 1, 3),
      plan('Roads', 10, 1),
      plan('Parks', 20, 1, { top: allow('stakeholder-overloaded') }),
    ];
    const said = await check(plans);
    expect(said.open).toEqual(['2.yaml:6 hint stakeholder-overloaded']);
    expect(said.messages[0]).toContain('4 times by 2 plans');
    expect(said.accepted).toEqual([]);
  });

  test('is of one rule', async () => {
    const plans = [plan('Buses', 1, 2, { top: allow('activity-clash') }), two[1]!];
    expect(await check(plans)).toMatchObject({
      open: ['2.yaml:12 hint stakeholder-overloaded'],
      accepted: [],
    });
    const clash = [plan('Buses', 1, 1, { top: allow('activity-clash') }), plan('Roads', 1, 1)];
    expect(await check(clash)).toMatchObject({ open: [], accepted: [accepted('2.yaml:9 activity-clash')] });
  });

  test('until a day: past it, it counts again, and that is said where it stands', async () => {
    const until = allow('stakeholder-overloaded', ', until: 2026-03-31');
    const plans = [plan('Buses', 1, 2, { top: until }), two[1]!];
    expect(await check(plans)).toMatchObject({
      open: [],
      accepted: [['2.yaml:12 stakeholder-overloaded', expect.anything(), '2026-03-31']],
    });
    expect((await check(plans, { asAt: dayOf(2026, 3, 31) })).open).toEqual([]);
    const late = await check(plans, { asAt: dayOf(2026, 4, 1) });
    expect(late.open).toEqual(['1.yaml:3 warning allow-expired', '2.yaml:12 hint stakeholder-overloaded']);
    expect(late.accepted).toEqual([]);
  });

  test('is not unused where the other plan is not looked at', async () => {
    expect((await check([plan('Buses', 1, 2, { top: allow('stakeholder-overloaded') })])).open).toEqual([]);
  });

  test('knows the codes of these rules', async () => {
    const { open, messages } = await check([plan('Buses', 1, 1, { top: allow('stakeholder-overload') })]);
    expect(open).toEqual(['1.yaml:3 error reference-unknown']);
    expect(messages[0]).toContain('Did you mean `stakeholder-overloaded`?');
  });
});
