import type { RuleFacts } from '../../reporters/reporter.ts';
import { sharedRules } from '../../rules/across/index.ts';
import { rules } from '../../rules/index.ts';
import type { AboutRule } from '../../rules/rule.ts';
import { faults } from './faults.ts';

/** What every code that a report can hold stands for: those of rules first, each part in the order of the alphabet. */
export const ruleFacts: readonly RuleFacts[] = [
  ...[...rules, ...sharedRules].map(factsOf).toSorted((a, b) => (a.code < b.code ? -1 : 1)),
  ...Object.entries(faults).map(([code, fault]) => ({ code, ...fault })),
];

function factsOf({ code, severity, title, why, evidence, isOptional = false }: AboutRule): RuleFacts {
  return { code, severity, title, why, evidence, ...(isOptional && { isOptional }) };
}
