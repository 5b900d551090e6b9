import cases from 'engage:rule-cases';
import { checkBytes } from '../../compile.ts';
import type { RuleFacts } from '../../reporters/reporter.ts';
import type { LocatedDiagnostic } from '../../source/diagnostic.ts';
import { caseOptions } from './case-options.ts';

/** What there is to say of a code. */
export interface Explanation extends RuleFacts {
  /** Only what a rule finds has one. */
  readonly example?: Example;
}

/** Two plans as YAML, one that is not as it should be, one that is. */
export interface Example {
  readonly bad: string;
  /** What the rule says of the bad one, by line. */
  readonly problems: readonly LocatedDiagnostic[];
  readonly good: string;
}

/** A code with its example, which is checked now: what is said of it cannot be out of date. */
export async function explanationOf(facts: RuleFacts): Promise<Explanation> {
  const { bad, good } = cases[facts.code] ?? {};
  if (bad === undefined || good === undefined) return facts;
  return { ...facts, example: { bad, problems: await problemsIn(bad, facts), good } };
}

async function problemsIn(text: string, { code }: RuleFacts): Promise<LocatedDiagnostic[]> {
  const bytes = new TextEncoder().encode(text);
  const { diagnostics } = await checkBytes('bad.yaml', bytes, caseOptions(text, code));
  return diagnostics.filter((problem) => problem.code === code);
}
