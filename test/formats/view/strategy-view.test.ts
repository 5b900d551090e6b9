import { describe, expect, test } from 'vitest';
import { dayOf } from '../../../src/dates/index.ts';
import { namesOf } from '../../../src/formats/view/names.ts';
import { strategyView } from '../../../src/formats/view/strategy-view.ts';
import { resolve } from '../../../src/plan/resolve.ts';
import { layOut } from '../../../src/timeline/lay-out.ts';

function strategy(keys: Readonly<Record<string, unknown>>) {
  const { plan } = resolve({ title: 'A strategy', ...keys }, 'strategy');
  return strategyView(plan, namesOf(plan, layOut(plan, { asAt: dayOf(2026, 3, 26) })));
}

test('a document without priorities has none', () => {
  expect(strategy({})).toEqual({ priorities: [], achievements: [] });
});

describe('a priority', () => {
  const { priorities } = strategy({
    objectives: [{ id: 'fair', name: 'Be fair' }],
    targets: [{ name: 'Of nobody', when: '2027' }],
    priorities: [
      {
        id: 'voices',
        name: 'Voices',
        vision: 'All are heard.',
        aims: ['Listen'],
        actions: ['Ask'],
        targets: [
          {
            name: 'Ask 500 people',
            when: 'by 31 January 2026',
            measure: 'answers',
            objectives: 'fair',
            lead: 'Head',
            status: 'planned',
            commentary: 'Slow so far.',
          },
          { name: 'Ask again', when: '2027' },
        ],
      },
      { name: 'Answers', text: 'In time.' },
    ],
  });

  test('has its own targets and no others, with what is late', () => {
    const [voices] = priorities;
    expect(voices).toMatchObject({
      id: 'priority-voices',
      vision: 'All are heard.',
      aims: ['Listen'],
      actions: ['Ask'],
      targets: {
        caption: 'Targets',
        first: 'Target',
        columns: ['When', 'Measure', 'Objective', 'Lead', 'Status'],
      },
    });
    expect(
      voices!.targets!.rows.map(({ name, text, cells }) => [name, text, cells.map((cell) => cell.values)]),
    ).toEqual([
      [
        'Ask 500 people',
        'Slow so far.',
        [['by 31 January 2026'], ['answers'], ['Be fair'], ['Head'], ['planned', 'late']],
      ],
      ['Ask again', undefined, [['2027'], [], [], [], []]],
    ]);
  });

  test('without targets has no table of them', () => {
    expect(priorities[1]).toEqual({
      id: 'priority-answers',
      name: 'Answers',
      text: 'In time.',
      aims: [],
      actions: [],
    });
  });
});

test('achievements have their figure where there is one', () => {
  expect(
    strategy({ achievements: ['A panel', { name: 'people', figure: '25 %', text: 'In 2025.' }] })
      .achievements,
  ).toEqual([
    { name: 'A panel', figure: [] },
    { name: 'people', figure: ['25 %'], text: 'In 2025.' },
  ]);
});

test('what became of what was planned is said in words', () => {
  const { progress } = strategy({
    progress: [
      { name: 'A', status: 'met' },
      { name: 'B', status: 'partly', text: 'Half.' },
      { name: 'C', status: 'not-met' },
      { name: 'D', status: 'continues' },
      'E',
    ],
  });
  expect(progress!.rows.map(({ name, cells }) => [name, ...cells[0]!.values])).toEqual([
    ['A', 'met'],
    ['B', 'met in part'],
    ['C', 'not met'],
    ['D', 'continues'],
    ['E'],
  ]);
});
