import type { RuleFacts } from '../../reporters/reporter.ts';
import { rules } from '../../rules/index.ts';
import { faults } from './faults.ts';

/** What every code that a report can hold stands for: those of rules first, each part in the order of the alphabet. */
export const ruleFacts: readonly RuleFacts[] = [
  ...rules.map(({ code, severity, title, why, evidence, isOptional = false }) => {
    return { code, severity, title, why, evidence, ...(isOptional && { isOptional }) };
  }),
  ...Object.entries(faults).map(([code, fault]) => ({ code, ...fault })),
];
