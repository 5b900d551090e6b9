import { expect, test } from 'vitest';
import { checkBytes } from '../../src/compile.ts';
import { diagnosticOf, type Weight } from '../../src/rules/weights.ts';
import type { Severity } from '../../src/source/diagnostic.ts';

const weighed = (own: Severity | undefined, weight: Severity) =>
  diagnosticOf(
    { code: 'a-rule', severity: 'warning' },
    { at: '', message: 'So it is.', ...(own && { severity: own }) },
    weight,
  ).severity;

test.each([
  [undefined, 'error', 'error'],
  ['warning', 'error', 'error'], // as the rule does in general
  ['hint', 'error', 'hint'],
  ['error', 'error', 'error'],
  ['warning', 'warning', 'warning'],
  ['error', 'warning', 'error'],
  ['warning', 'hint', 'hint'],
  ['error', 'hint', 'hint'],
] as const)('what is found as %s by a rule that is set to %s is %s', (own, weight, severity) => {
  expect(weighed(own, weight)).toBe(severity);
});

test('a rule that states how much each finding weighs can be made to weigh more', async () => {
  const plan = 'title: Library consultation\nsummary: We ask everybody. TODO ask the editor.\n';
  const weights = new Map<string, Weight>([['drafting-leftover', 'error']]);
  const { diagnostics } = await checkBytes('plan.yaml', Buffer.from(plan), { weights });
  expect(diagnostics.map(({ severity, code }) => `${severity} ${code}`)).toContain('error drafting-leftover');
});
