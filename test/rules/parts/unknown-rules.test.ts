import { expect, test } from 'vitest';
import { unknownRules } from '../../../src/rules/parts/unknown-rules.ts';

const allowance = (rule: string) => ({ rule, because: 'It is so.', scope: '', pointer: '/allow/0' });

test('rules of one plan and of several may be accepted', () => {
  expect(unknownRules([allowance('lead-missing'), allowance('activity-clash')])).toEqual([]);
});

test('where nothing like it was meant, the hint says where the rules are listed', () => {
  const [problem] = unknownRules([allowance('elephant')]);
  expect(problem).toMatchObject({
    code: 'reference-unknown',
    severity: 'error',
    message: 'No rule has the code `elephant`.',
    hint: 'Only what a rule finds can be accepted; `engage explain` lists the rules.',
    at: '/allow/0/rule',
  });
});

test('where a rule is meant, it is named', () => {
  const [problem] = unknownRules([allowance('lead-mising')]);
  expect(problem).toMatchObject({ hint: 'Write `lead-missing`.' });
});
