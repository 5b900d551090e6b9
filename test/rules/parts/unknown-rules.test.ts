import { expect, test } from 'vitest';
import { unknownRules } from '../../../src/rules/parts/unknown-rules.ts';

const allowance = (rule: string) => ({ rule, because: 'It is so.', scope: '', pointer: '/allow/0' });

test('rules of one plan and of several may be accepted', () => {
  expect(unknownRules([allowance('lead-missing'), allowance('activity-clash')])).toEqual([]);
});

test('where nothing like it was meant, the rules are listed by name', () => {
  const [problem] = unknownRules([allowance('elephant')]);
  expect(problem).toMatchObject({ code: 'reference-unknown', severity: 'error', at: '/allow/0/rule' });
  expect(problem!.hint).toMatch(
    /^Only problems that a rule finds can be accepted: `abbreviation-unexplained`, `activity-clash`, .*`window-too-short`\.$/,
  );
});
