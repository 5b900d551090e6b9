import { expect, test } from 'vitest';
import { checkBytes } from '../../../src/compile.ts';
import { diagnosticOf, type Weight } from '../../../src/rules/parts/weights.ts';
import type { Severity } from '../../../src/source/diagnostic.ts';

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

test('the settings can make a rule weigh more, and less', async () => {
  const plan = 'title: Library consultation\nactivities: [{ name: Walk, lead: Head }, { name: Talk }]\n';
  const said = async (weight: Weight) => {
    const weights = new Map<string, Weight>([['lead-missing', weight]]);
    const { diagnostics } = await checkBytes('plan.yaml', Buffer.from(plan), { weights });
    return diagnostics.filter(({ code }) => code === 'lead-missing').map(({ severity }) => severity);
  };
  expect(await said('error')).toEqual(['error']);
  expect(await said('hint')).toEqual(['hint']);
  expect(await said('off')).toEqual([]);
});
