import { expect, test } from 'vitest';
import { noSuchRule } from '../../../src/rules/parts/no-such-rule.ts';

test.each([
  [
    'led-missing',
    'No rule has the code `led-missing`. Did you mean `lead-missing`?',
    'Write `lead-missing`.',
  ],
  ['elephant', 'No rule has the code `elephant`.', 'Look in the list.'],
])('%s: %s', (code, message, hint) => {
  expect(noSuchRule(code, ['lead-missing', 'order-broken'], 'Look in the list.')).toEqual({ message, hint });
});
