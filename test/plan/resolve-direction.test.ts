import { expect, test } from 'vitest';
import { printTiming } from '../../src/dates/index.ts';
import type { Activity } from '../../src/plan/plan.ts';
import { resolve } from '../../src/plan/resolve.ts';

function strategy(keys: Readonly<Record<string, unknown>>) {
  return resolve({ title: 'A strategy', ...keys }, 'strategy');
}

test('a quotation has a text, and a source where it is known', () => {
  const { plan } = strategy({
    quotations: [{ text: 'Ask us.', source: 'A carer, 2025' }, { text: 'Tell us.' }, { source: 'Nobody' }],
  });
  expect(plan.quotations).toEqual([
    { text: 'Ask us.', source: 'A carer, 2025', pointer: '/quotations/0' },
    { text: 'Tell us.', pointer: '/quotations/1' },
  ]);
});

test('a foreword has a text, and who signs it as texts or with a role', () => {
  const foreword = {
    heading: 'Welcome',
    text: 'Dear all',
    signatories: ['A. Able', { name: 'B. Best', role: 'Chair' }],
  };
  expect(strategy({ foreword }).plan.foreword).toEqual({
    heading: 'Welcome',
    text: 'Dear all',
    pointer: '/foreword',
    signatories: [
      { name: 'A. Able', pointer: '/foreword/signatories/0' },
      { name: 'B. Best', role: 'Chair', pointer: '/foreword/signatories/1' },
    ],
  });
  expect(strategy({ foreword: { heading: 'Welcome' } }).plan.foreword).toBeUndefined();
});

test('objectives are what activities and targets refer to', () => {
  const { plan, diagnostics } = strategy({
    objectives: ['Be fair', { id: 'early', name: 'Begin early', text: 'In time.', actions: 'Plan' }],
    activities: [{ name: 'Visit', objectives: ['be-fair', 'early'] }],
    targets: [{ name: 'Ask', objectives: 'erly' }],
  });
  expect(plan.objectives).toEqual([
    { id: 'be-fair', name: 'Be fair', pointer: '/objectives/0', actions: [] },
    { id: 'early', name: 'Begin early', pointer: '/objectives/1', text: 'In time.', actions: ['Plan'] },
  ]);
  expect((plan.items[0] as Activity).objectives).toEqual(['be-fair', 'early']);
  expect(diagnostics).toMatchObject([{ code: 'reference-unknown', at: '/targets/0/objectives' }]);
  expect(diagnostics[0]!.message).toBe('No objective of this plan has the id `erly`. Did you mean `early`?');
});

test('duties and achievements are texts, or have a law and a figure', () => {
  const { plan } = strategy({
    duties: ['To consult', { name: 'To involve', law: 'NHS Act 2006, section 242', text: 'Always.' }],
    achievements: ['A panel', { name: 'people reached', figure: '25 %' }, { figure: '3' }],
  });
  expect(plan.duties).toEqual([
    { name: 'To consult', pointer: '/duties/0' },
    { name: 'To involve', law: 'NHS Act 2006, section 242', text: 'Always.', pointer: '/duties/1' },
  ]);
  expect(plan.achievements).toEqual([
    { name: 'A panel', pointer: '/achievements/0' },
    { name: 'people reached', figure: '25 %', pointer: '/achievements/1' },
  ]);
});

test.each([
  ['every year', 'every year'],
  ['year', 'every year'],
  [{ every: 'year' }, 'every year'],
  [{ every: '6 months' }, 'every six months'],
  [{ every: 'TBC' }, 'to be confirmed'],
  ['July 2027', 'July 2027'],
])('a review in plain words says how often: %j', (review, printed) => {
  const { plan, diagnostics } = strategy({ review });
  expect([printTiming(plan.review!.every!.timing), diagnostics]).toEqual([printed, []]);
});

test('what says how often in no way is told where it stands', () => {
  expect(strategy({ review: 'now and then' }).diagnostics).toMatchObject([{ at: '/review' }]);
  expect(strategy({ review: { every: 'blue moon' } }).diagnostics).toMatchObject([{ at: '/review/every' }]);
});

test('a review says who, how often, and why', () => {
  const { plan, diagnostics } = strategy({
    review: { by: 'The Board', every: 'every year', text: 'In May.' },
  });
  expect(plan.review).toMatchObject({ pointer: '/review', by: ['The Board'], text: 'In May.' });
  expect(plan.review!.every!.timing.type).toBe('recurring');
  expect(diagnostics).toEqual([]);
  expect(strategy({}).plan.review).toBeUndefined();
  expect(strategy({ review: { every: '31 June 2026' } }).diagnostics).toMatchObject([
    { code: 'date-impossible', at: '/review/every' },
  ]);
});
