import { expect, test } from 'vitest';
import { printTiming } from '../../src/dates/index.ts';
import { resolve } from '../../src/plan/resolve.ts';

/** When the papers of meetings are due, by their names, and what was reported. */
function papersOf(
  milestones: readonly Record<string, unknown>[],
  plan: Readonly<Record<string, unknown>> = {},
) {
  const { plan: resolved, diagnostics } = resolve({ title: 'A plan', milestones, ...plan });
  const due = resolved.items.flatMap((item) =>
    item.kind === 'milestone' && item.papers ? [[item.name, printTiming(item.papers.timing)]] : [],
  );
  return { due: Object.fromEntries(due), diagnostics };
}

test.each([
  '5 working days before',
  '7 days beforehand',
  '1 week prior',
  'a week in advance',
  '7 days before the meeting',
  '1 week before the decision',
  '1 week before cabinet',
  '1 week before Cabinet decides',
])('papers that are due %s are due before the meeting that they are for', (papers) => {
  const { due, diagnostics } = papersOf([
    { id: 'cabinet', name: 'Cabinet decides', when: '25 March 2026', papers },
  ]);
  expect(due).toEqual({ 'Cabinet decides': '18 March 2026' });
  expect(diagnostics).toEqual([]);
});

test('bank holidays of the nation are no working days', () => {
  const milestones = [{ name: 'Board', when: '8 April 2026', papers: '5 working days before' }];
  expect(papersOf(milestones, { nation: 'england' }).due).toEqual({ Board: '30 March 2026' });
});

test('they are counted from the day on which it is now expected, and from other items', () => {
  const { due } = papersOf([
    { name: 'Put off', planned: '25 March 2026', expected: '1 April 2026', papers: '1 week before' },
    { name: 'Counted', when: '2 weeks after board', papers: '1 week before' },
    { id: 'board', name: 'Board', when: '25 March 2026', papers: 'the day before panel' },
    { id: 'panel', name: 'Panel', when: '3 March 2026', papers: '24 February 2026' },
  ]);
  expect(due).toEqual({
    'Put off': '25 March 2026',
    Counted: '1 April 2026',
    Board: '2 March 2026',
    Panel: '24 February 2026',
  });
});

test('before a meeting that may be at any time they have no day, in working days either', () => {
  const { due } = papersOf([
    { id: 'board', name: 'Board', when: '25 March 2026', papers: 'at least 5 working days before' },
    { name: 'Committee', when: 'after board', papers: '5 working days before' },
  ]);
  expect(due).toEqual({ Board: 'by 18 March 2026', Committee: '5 working days before the meeting' });
});

test('readers see no id where there is no day', () => {
  const { due } = papersOf([
    { id: 'ijb-1', name: 'Board some day', papers: '1 week before ijb-1' },
    { name: 'Committee', papers: '1 week before' },
    { name: 'Panel', when: 'May 2026', papers: 'a week before' },
  ]);
  expect(due).toEqual({
    'Board some day': '1 week before Board some day',
    Committee: '1 week before the meeting',
    Panel: 'a week before the meeting',
  });
});

test('what they are due before may stand in no plan; a slip in an id is told', () => {
  const { due, diagnostics } = papersOf([
    { id: 'ijb-1', name: 'Board', when: '25 March 2026', papers: '1 week before ijb-2' },
    { name: 'Panel', when: '25 March 2026', papers: '2 weeks before the agenda setting' },
  ]);
  expect(due).toEqual({ Board: '1 week before ijb-2', Panel: '2 weeks before the agenda setting' });
  expect(diagnostics).toMatchObject([{ code: 'reference-unknown', at: '/milestones/0/papers' }]);
});

test('something else that is called the meeting is meant by that', () => {
  const { due } = papersOf([{ name: 'Board', when: '25 March 2026', papers: '1 week before the meeting' }], {
    activities: [{ id: 'meeting', name: 'Public meeting', when: '18 March 2026' }],
  });
  expect(due).toEqual({ Board: '11 March 2026' });
});

test('words that go on otherwise are read as they are', () => {
  const { diagnostics } = papersOf([{ name: 'Board', when: '25 March 2026', papers: 'some time before' }]);
  expect(diagnostics).toMatchObject([
    { code: 'date-unreadable', message: expect.stringContaining('“some time before”') },
  ]);
});
