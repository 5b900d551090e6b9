import { expect, test } from 'vitest';
import { boardChangesView } from '../../../src/formats/view/board-changes-view.ts';
import { resolve } from '../../../src/plan/resolve.ts';

const plan = {
  title: 'Water',
  summary: 'About water.',
  budget: '£1,000',
  questions: ['Where?'],
  risks: [{ name: 'Rain', likelihood: 'low', impact: 'low', mitigation: 'A tent' }],
  equality: 'None.',
  stakeholders: [{ id: 'carers', name: 'Carers' }],
  activities: [
    {
      id: 'visit',
      name: 'Visit',
      with: 'carers',
      when: '2 May 2026',
      status: 'planned',
      reach: { planned: 10 },
    },
  ],
};
const [visit] = plan.activities;
const [rain] = plan.risks;

function changed(keys: Readonly<Record<string, unknown>>) {
  const [before, after] = [plan, { ...plan, ...keys }].map((each) => resolve(each).plan);
  const { none, rows } = boardChangesView(before!, after!);
  return [...none, ...rows.map(({ name, changes }) => `${name}: ${changes.map(({ sentence }) => sentence)}`)];
}

test('nothing has changed only where nothing has', () => {
  expect(changed({})).toEqual(['Nothing in the plan has changed.']);
});

test.each([
  ['progress', { activities: [{ ...visit, status: 'done' }] }],
  ['wording', { activities: [{ ...visit, commentary: 'All went well.' }] }],
  ['how a risk is met', { risks: [{ ...rain, mitigation: 'Two tents' }] }],
])('where that is all, it is said that only %s has', (_, keys) => {
  expect(changed(keys)).toEqual(['No dates, promises or parts have changed; only wording and progress.']);
});

test.each([
  [{ budget: '£2,000' }, 'Water: Changed: budget.'],
  [{ equality: 'Some.' }, 'Water: Changed: equality.'],
  [{ summary: 'About rain.' }, 'Water: Changed: summary.'],
  [{ risks: [{ ...rain, likelihood: 'high', mitigation: 'Two' }] }, 'Rain: Changed: likelihood.'],
  [{ activities: [{ ...visit, reach: { planned: 20 } }] }, 'Visit: Changed: how many people it is to reach.'],
  [{ activities: [{ ...visit, status: 'cancelled' }] }, 'Visit: Cancelled: was 2 May 2026.'],
])('a board is told of %j', (keys, expected) => {
  expect(changed(keys)).toEqual([expected]);
});
