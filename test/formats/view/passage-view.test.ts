import { expect, test } from 'vitest';
import { passagesView } from '../../../src/formats/view/passage-view.ts';
import { resolve } from '../../../src/plan/resolve.ts';

function passages(keys: Readonly<Record<string, unknown>>) {
  return passagesView(resolve({ title: 'A framework', ...keys }, 'framework').plan);
}

test('a document that says nothing has no passage', () => {
  expect(passages({})).toEqual({});
});

test('an empty focus or review is none', () => {
  expect(passages({ focus: {}, review: {} })).toEqual({});
});

test('each passage has its place, its heading, and only what it says', () => {
  const { vision, outcomes } = passages({ vision: 'All are **heard**.', outcomes: ['Trust', 'Time'] });
  expect(vision).toEqual({
    id: 'vision',
    heading: 'Vision',
    facts: [],
    items: [],
    entries: [],
    text: 'All are **heard**.',
  });
  expect(outcomes).toMatchObject({ id: 'outcomes', items: ['Trust', 'Time'] });
});

test('what has an order is numbered, the rest is not', () => {
  const { cycle, objectives, values } = passages({
    cycle: ['Plan', 'Do'],
    objectives: [{ name: 'Be fair', actions: 'Ask' }],
    values: ['Kind'],
  });
  const numbersOf = (passage: typeof cycle) => passage!.entries.map(({ number }) => number);
  expect(numbersOf(cycle)).toEqual([['1'], ['2']]);
  expect(numbersOf(objectives)).toEqual([['1']]);
  expect(numbersOf(values)).toEqual([[]]);
  expect(objectives!.entries[0]).toEqual({ number: ['1'], name: 'Be fair', notes: [], actions: ['Ask'] });
});

test('a duty has its law beside it', () => {
  const { duties } = passages({ duties: [{ name: 'To involve', law: 'Section 242', text: 'Always.' }] });
  expect(duties!.entries).toEqual([
    { number: [], name: 'To involve', notes: ['Section 242'], actions: [], text: 'Always.' },
  ]);
});

test('focus and review say when, in words', () => {
  const { focus, review } = passages({
    focus: { when: '2026-04', points: 'Start small' },
    review: { by: ['Board', 'Panel'], every: 'every year' },
  });
  expect(focus!.facts).toEqual([{ label: 'When', values: ['April 2026'] }]);
  expect(focus!.items).toEqual(['Start small']);
  expect(review!.facts).toEqual([
    { label: 'By', values: ['Board', 'Panel'] },
    { label: 'When', values: ['every year'] },
  ]);
});
