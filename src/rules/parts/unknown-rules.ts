import type { Allowance } from '../../plan/plan.ts';
import type { Diagnostic } from '../../source/diagnostic.ts';
import { at } from '../../source/pointer.ts';
import { quote } from '../../source/quote.ts';
import { sharedRules } from '../across/index.ts';
import { rules } from '../index.ts';
import { noSuchRule } from './no-such-rule.ts';

/** `reference-unknown`: what accepts problems of a rule that there is not, in a plan or in a register. */
export function unknownRules(allowances: readonly Allowance[]): Diagnostic[] {
  return allowances.filter(({ rule }) => !codes.has(rule)).map(unknownRule);
}

const codes: ReadonlySet<string> = new Set([...rules, ...sharedRules].map(({ code }) => code).toSorted());

function unknownRule({ rule, pointer }: Allowance): Diagnostic {
  const otherwise = `Only problems that a rule finds can be accepted: ${[...codes].map(quote).join(', ')}.`;
  return {
    code: 'reference-unknown',
    severity: 'error',
    ...noSuchRule(rule, [...codes], otherwise),
    at: at(pointer, 'rule'),
  };
}
