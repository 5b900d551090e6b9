import { expect, test } from 'vitest';
import { resolve } from '../../src/plan/resolve.ts';

function framework(keys: Readonly<Record<string, unknown>>) {
  return resolve({ title: 'A framework', ...keys }, 'framework');
}

test('the focus has its points, and a timing that is read', () => {
  const { plan, diagnostics } = framework({ focus: { when: '2026/27', points: 'Start small' } });
  expect(plan.focus).toMatchObject({ pointer: '/focus', points: ['Start small'] });
  expect(framework({ focus: { points: ['a', 'b'] } }).plan.focus).toEqual({
    pointer: '/focus',
    points: ['a', 'b'],
  });
  expect(diagnostics.every(({ at }) => at === '/focus/when')).toBe(true);
  expect(framework({ focus: { when: '31 June 2026' } }).diagnostics).toMatchObject([
    { code: 'date-impossible', at: '/focus/when' },
  ]);
});

test('a framework without a focus has none', () => {
  expect(framework({}).plan.focus).toBeUndefined();
});

test('a part of the approach is a text, or has a meaning and what is done for it', () => {
  const { plan } = framework({
    approach: [
      'Listen',
      { name: 'Answer', text: 'Always.', actions: ['Write', 'Call'] },
      { text: 'No name' },
    ],
  });
  expect(plan.approach).toEqual([
    { name: 'Listen', pointer: '/approach/0', actions: [] },
    { name: 'Answer', pointer: '/approach/1', text: 'Always.', actions: ['Write', 'Call'] },
  ]);
});

test('levels of working, principles of design, the cycle and outcomes keep their order', () => {
  const { plan } = framework({
    'levels-of-working': ['Neighbourhood', { name: 'Place', text: 'A borough.' }],
    'design-principles': [{ name: 'Early' }],
    cycle: ['Plan', 'Do'],
    outcomes: ['Trust'],
  });
  expect(plan.levelsOfWorking).toEqual([
    { name: 'Neighbourhood', pointer: '/levels-of-working/0' },
    { name: 'Place', text: 'A borough.', pointer: '/levels-of-working/1' },
  ]);
  expect(plan.designPrinciples.map(({ name }) => name)).toEqual(['Early']);
  expect(plan.cycle.map(({ name }) => name)).toEqual(['Plan', 'Do']);
  expect(plan.outcomes).toEqual(['Trust']);
});
