import { expect, test } from 'vitest';
import { coverView } from '../../../src/formats/view/cover-view.ts';
import { resolve } from '../../../src/plan/resolve.ts';

function cover(keys: Readonly<Record<string, unknown>>) {
  return coverView(resolve({ title: 'A paper', meeting: 'Board', ...keys }, 'paper').plan)!;
}

test('only a paper has a cover', () => {
  expect(coverView(resolve({ title: 'A plan', meeting: 'Board' }).plan)).toBeUndefined();
});

test('a paper that says nothing has the meeting and no more', () => {
  expect(cover({})).toEqual({
    meeting: 'Board',
    facts: [],
    asked: [],
    requests: [],
    points: [],
    implications: [],
  });
});

test('facts stand in the order of a cover, in words', () => {
  const { facts } = cover({
    'executive-lead': 'Director',
    author: ['A. Able, Manager', 'B. Best'],
    date: '2026-09-24',
    'agenda-item': '8.1',
    purpose: 'approval',
    access: 'private',
    assurance: 'reasonable',
    links: { objectives: 'Fair care', risks: ['R1', 'R2'], domains: 'Well-led' },
    'considered-by': [
      { name: 'Executive', date: '15 September 2026', outcome: 'Supported.' },
      { name: 'Finance', outcome: 'Asked for more' },
      'Quality',
    ],
  });
  expect(facts.map(({ label, values }) => [label, ...values])).toEqual([
    ['Date', '24 September 2026'],
    ['Agenda item', '8.1'],
    ['Purpose', 'For approval'],
    ['Session', 'In private'],
    ['Author', 'A. Able, Manager', 'B. Best'],
    ['Executive lead', 'Director'],
    ['Assurance', 'Reasonable'],
    ['Objectives', 'Fair care'],
    ['Strategic risks', 'R1', 'R2'],
    ['Regulator’s domains', 'Well-led'],
    [
      'Previously considered by',
      'Executive, 15 September 2026 (Supported)',
      'Finance (Asked for more)',
      'Quality',
    ],
  ]);
});

test('what is asked goes on from the meeting, each with its verb', () => {
  const { asked, requests } = cover({
    recommendation: [
      'APPROVE the plan',
      'Note',
      { verb: 'Agree *to*', text: 'it' },
      'Approve, if you can, it',
    ],
  });
  expect(asked).toEqual(['The Board is asked to']);
  expect(requests).toEqual([
    '**approve** the plan',
    '**note**',
    '**agree \\*to\\*** it',
    '**approve**, if you can, it',
  ]);
});

test('a sentence without a verb that is known is printed as it was written', () => {
  expect(cover({ recommendation: 'Tolerate the risk' }).requests).toEqual(['Tolerate the risk']);
});

test('the meeting has one article', () => {
  expect(cover({ meeting: 'The Board', recommendation: 'Note it' }).asked).toEqual(['The Board is asked to']);
});

test('several requests are told apart in one line', () => {
  const numbers = (...recommendation: string[]) =>
    cover({ recommendation }).points.map(({ number, text }) => [...number, text]);
  expect(numbers('Note it', 'Agree')).toEqual([
    ['(1)', '**note** it'],
    ['(2)', '**agree**'],
  ]);
  expect(numbers('Note it')).toEqual([['**note** it']]);
});

test('implications have names for people', () => {
  const { implications } = cover({ implications: { 'data-protection': 'None.', other: 'None.' } });
  expect(implications).toEqual([
    { name: 'Data protection', text: 'None.' },
    { name: 'Other matters', text: 'None.' },
  ]);
});
