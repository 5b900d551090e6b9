import type { Allowance } from '../../plan/plan.ts';
import type { Diagnostic } from '../../source/diagnostic.ts';
import { at } from '../../source/pointer.ts';
import { sharedRules } from '../across/index.ts';
import { rules } from '../index.ts';
import { noSuchRule } from './no-such-rule.ts';

/** `reference-unknown`: what accepts problems of a rule that there is not, in a plan or in a register. */
export function unknownRules(allowances: readonly Allowance[]): Diagnostic[] {
  return allowances.filter(({ rule }) => !codes.includes(rule)).map(unknownRule);
}

const codes = [...rules, ...sharedRules].map(({ code }) => code);

const otherwise = 'Only what a rule finds can be accepted; `engage explain` lists the rules.';

function unknownRule({ rule, pointer }: Allowance): Diagnostic {
  return {
    code: 'reference-unknown',
    severity: 'error',
    ...noSuchRule(rule, codes, otherwise),
    at: at(pointer, 'rule'),
  };
}
