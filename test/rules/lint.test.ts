import { describe, expect, test } from 'vitest';
import { checkBytes } from '../../src/compile.ts';
import { dayOf } from '../../src/dates/index.ts';

/** A plan with one activity that has no lead, and what accepts that. */
const plan = (onPlan: string, onItem = '') => `title: Library consultation
${onPlan}
stakeholders: [{ id: carers, name: Carers }]
activities:
  - name: Open evening
    with: carers
    ${onItem}
  - { name: Street stall, with: carers, lead: Ward officer }
`;

const reason = 'because: The team shares the work.';

async function check(text: string, asAt?: number) {
  const { diagnostics, accepted } = await checkBytes(
    'plan.yaml',
    Buffer.from(text),
    asAt === undefined ? {} : { asAt },
  );
  return {
    open: diagnostics.map(({ line, column, severity, code }) => `${line}:${column} ${severity} ${code}`),
    accepted: accepted.map(({ line, code, because, until }) => [`${line} ${code}`, because, until]),
    messages: diagnostics.map(({ message }) => message),
  };
}

describe('allow', () => {
  test('without one, the problem is told', async () => {
    expect(await check(plan(''))).toMatchObject({ open: ['5:5 warning lead-missing'], accepted: [] });
  });

  test('on the item', async () => {
    const text = plan('', `allow: [{ rule: lead-missing, ${reason} }]`);
    expect(await check(text)).toMatchObject({
      open: [],
      accepted: [['5 lead-missing', 'The team shares the work.', undefined]],
    });
  });

  test('on the plan; of two, the reason at the item counts', async () => {
    expect((await check(plan(`allow: [{ rule: lead-missing, ${reason} }]`))).accepted).toHaveLength(1);
    const both = plan(
      `allow: [{ rule: lead-missing, ${reason} }]`,
      'allow: [{ rule: lead-missing, because: The library answers for it. }]',
    );
    expect((await check(both)).accepted[0]![1]).toBe('The library answers for it.');
  });

  test('one that accepts nothing is a warning', async () => {
    const text = plan('', `allow: [{ rule: order-broken, ${reason} }]`);
    expect((await check(text)).open).toEqual(['5:5 warning lead-missing', '7:13 warning allow-unused']);
  });

  test('one of an item that is accepted does not hide the rest, nor is it unused where all lack the same', async () => {
    const text = `title: Library consultation
activities:
  - { name: A, allow: [{ rule: lead-missing, ${reason} }] }
  - { name: B }
  - { name: C }
`;
    const { open, accepted } = await check(text);
    expect(accepted).toHaveLength(1);
    expect(open.filter((line) => line.includes('lead-missing'))).toHaveLength(2);
  });

  test('until a day: it holds on that day, and counts again on the next; without a present it holds', async () => {
    const text = plan(
      '',
      `allow: [{ rule: lead-missing, ${reason} until: 2026-12-31 }]`.replace(' until', ', until'),
    );
    expect((await check(text)).accepted).toHaveLength(1);
    expect((await check(text, dayOf(2026, 12, 31))).accepted).toHaveLength(1);
    const late = await check(text, dayOf(2027, 1, 1));
    expect(late.accepted).toEqual([]);
    expect(late.open).toEqual(['5:5 warning lead-missing', '7:78 warning allow-expired']);
    expect(late.messages[1]).toContain('2026-12-31');
  });

  test('a rule that there is not is an error', async () => {
    const text = plan(`allow: [{ rule: led-missing, ${reason} }]`);
    expect((await check(text)).open).toContain('2:17 error reference-unknown');
  });
});

describe('what accepts a problem is not called useless', () => {
  const allow = `allow: [{ rule: body-missing, ${reason} }, { rule: order-broken, ${reason} }]`;

  test.each([
    ['profile', 'profile: nhs-englnd'],
    ['profile that is no text', 'profile: [nhs-england]'],
    ['register', 'register: stakeholders.yaml'],
    ['nation', 'nation: englnd'],
  ])('while the plan’s %s cannot be read', async (_, line) => {
    const { open } = await check(plan(`${allow}\n${line}`));
    expect(open).toContainEqual(expect.stringContaining(' error '));
    expect(open.filter((line) => line.endsWith('allow-unused'))).toEqual([]);
  });

  test('by an error elsewhere: that is', async () => {
    const { open } = await check(plan(`${allow}\nstrat: 2026`));
    expect(open.filter((line) => line.endsWith('allow-unused'))).toHaveLength(2);
  });

  test('where something at its item cannot be read', async () => {
    const { open } = await check(plan('', `laed: Jo\n    allow: [{ rule: lead-missing, ${reason} }]`));
    expect(open).toEqual(['7:5 error key-unknown']);
  });
});

test('what accepts problems that are not looked for is not called useless', async () => {
  const text = plan(`allow: [{ rule: order-broken, ${reason} }, { rule: activity-clash, ${reason} }]`);
  const unused = async (weight: 'off' | 'hint') => {
    const weights = new Map([['order-broken', weight]]);
    const { diagnostics } = await checkBytes('plan.yaml', Buffer.from(text), { weights });
    return diagnostics.filter(({ code }) => code === 'allow-unused').length;
  };
  expect(await unused('hint')).toBe(1);
  expect(await unused('off')).toBe(0);
});

test('a rule says nothing of a place that could not be read', async () => {
  const text = plan('').replace('with: carers', 'with: [councillors]');
  expect((await check(text)).open.filter((line) => line.includes('without-stakeholder'))).toEqual([]);
});

test('ten thousand things in one order, and in one loop, are checked in time', async () => {
  const chain = (last: string) =>
    `title: T\nsteps:\n${Array.from({ length: 10_000 }, (_, index) => `  - { id: s${index}, name: S, after: ${index === 0 ? last : `s${index - 1}`} }\n`).join('')}`;
  expect((await check(chain('[]'))).open).toEqual([]);
  expect((await check(chain('s9999'))).open).toHaveLength(1);
});

test('what seems to be missing may stand under a misspelt key', async () => {
  const text = plan('').replace('with: carers', 'wiht: carers');
  const { open } = await check(text);
  expect(open.filter((line) => line.includes(' 5:') || line.startsWith('5:'))).toEqual([]);
  expect(open).toContain('6:5 error key-unknown');
});

test('what is accepted for all alike is said once', async () => {
  const text = `title: Library consultation
allow: [{ rule: lead-missing, ${reason} }]
activities:
  - { name: A }
  - { name: B }
`;
  const { accepted } = await check(text);
  expect(accepted).toEqual([['3 lead-missing', 'The team shares the work.', undefined]]);
});
