import { describe, expect, test } from 'vitest';
import { earliestDay, isoOf } from '../../src/dates/index.ts';
import type { Target } from '../../src/plan/plan.ts';
import { resolve } from '../../src/plan/resolve.ts';
import { problemsOf } from './files.ts';

function strategy(keys: Readonly<Record<string, unknown>>) {
  return resolve({ title: 'A strategy', ...keys }, 'strategy');
}

test('a priority has its words, and an id of its own', () => {
  const { plan, diagnostics } = strategy({
    priorities: [
      {
        id: 'voices',
        name: 'Hear all voices',
        vision: 'All are heard.',
        aims: 'Listen',
        actions: ['Ask', 'Tell'],
      },
      { name: 'Hear all voices' },
      { text: 'Without a name' },
    ],
  });
  expect(plan.priorities).toEqual([
    {
      id: 'voices',
      name: 'Hear all voices',
      pointer: '/priorities/0',
      vision: 'All are heard.',
      aims: ['Listen'],
      actions: ['Ask', 'Tell'],
    },
    { id: 'hear-all-voices', name: 'Hear all voices', pointer: '/priorities/1', aims: [], actions: [] },
  ]);
  expect(diagnostics).toEqual([]);
});

describe('the targets of priorities', () => {
  const targetsOf = (keys: Readonly<Record<string, unknown>>) =>
    strategy(keys).plan.items.map((item) => {
      const { id, priority, pointer } = item as Target;
      return [id, priority, pointer];
    });

  test('are dated items, behind those of the strategy itself, and know their priority', () => {
    const found = targetsOf({
      targets: [{ name: 'Train staff' }],
      priorities: [
        { id: 'voices', name: 'Voices', targets: [{ name: 'Ask 500 people', id: 'ask' }] },
        { name: 'Answers', targets: [{ name: 'Ask 500 people' }, { name: 'Answer all' }] },
      ],
    });
    expect(found).toEqual([
      ['train-staff', undefined, '/targets/0'],
      ['ask', 'voices', '/priorities/0/targets/0'],
      ['ask-500-people', 'answers', '/priorities/1/targets/0'],
      ['answer-all', 'answers', '/priorities/1/targets/1'],
    ]);
  });

  test('are kept where their priority has no name', () => {
    expect(targetsOf({ priorities: [{ targets: [{ name: 'Ask' }] }] })).toEqual([
      ['ask', undefined, '/priorities/0/targets/0'],
    ]);
  });

  test('can wait for each other, and for what the strategy has beside them', () => {
    const { plan, diagnostics } = strategy({
      milestones: [{ id: 'launch', name: 'Launch', when: '1 April 2026' }],
      priorities: [
        { name: 'A', targets: [{ id: 'first', name: 'First', when: '2 weeks after launch' }] },
        { name: 'B', targets: [{ name: 'Second', when: '1 month after first', after: 'first' }] },
      ],
    });
    expect(diagnostics).toEqual([]);
    const [, first, second] = plan.items;
    expect([first, second].map((item) => isoOf(earliestDay(item!.when!.timing)!))).toEqual([
      '2026-04-15',
      '2026-05-15',
    ]);
    expect(second!.after).toEqual([{ id: 'first', pointer: '/priorities/1/targets/0/after' }]);
  });

  test('have their faults told on their own lines', async () => {
    const text = `kind: strategy
title: A strategy
objectives:
  - { id: fair, name: Be fair }
priorities:
  - name: Voices
    vision: All are heard.
    targets:
      - { name: Ask, when: 31 June 2026, lead: Head }
      - { name: Tell, when: June 2026, objectives: fare, lead: Head }
  - name: Answers
    targets:
      - name: Answer
        mesure: all letters
        lead: Head
      - { id: again, name: Again, after: nothing-of-the-kind, lead: Head, measure: Twice }
      - { id: again, name: And again, lead: Head }
`;
    expect(await problemsOf({ 's.yaml': text }, 's.yaml')).toEqual([
      '9:28 date-impossible',
      '10:52 reference-unknown',
      '14:9 key-unknown',
      '16:42 reference-unknown',
      '17:15 id-duplicate',
    ]);
  });
});

test('what became of what was planned is a text, or has a status', () => {
  const { plan } = strategy({
    progress: [
      'A forum',
      { name: 'A panel', status: 'met', text: 'Since 2024.' },
      { name: 'X', status: 'nearly' },
    ],
  });
  expect(plan.progress).toEqual([
    { name: 'A forum', pointer: '/progress/0' },
    { name: 'A panel', pointer: '/progress/1', status: 'met', text: 'Since 2024.' },
    { name: 'X', pointer: '/progress/2' },
  ]);
});
