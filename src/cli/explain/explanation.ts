import cases from 'engage:rule-cases';
import { checkBytes } from '../../compile.ts';
import { dayOf, type Day } from '../../dates/index.ts';
import { given } from '../../plan/given.ts';
import type { RuleFacts } from '../../reporters/reporter.ts';
import type { LocatedDiagnostic } from '../../source/diagnostic.ts';

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

/** Seen from the day in its first line, if it has one: `# as-at: 2026-03-01`. What is optional is asked for. */
async function problemsIn(text: string, { code, severity, isOptional }: RuleFacts) {
  const weights = isOptional ? new Map([[code, severity]]) : undefined;
  const options = given({ asAt: presentIn(text), weights });
  const { diagnostics } = await checkBytes('bad.yaml', new TextEncoder().encode(text), options);
  return diagnostics.filter((problem) => problem.code === code);
}

function presentIn(text: string): Day | undefined {
  const [, year, month, day] = /^# as-at: (\d+)-(\d+)-(\d+)\n/.exec(text) ?? [];
  return year === undefined ? undefined : dayOf(Number(year), Number(month), Number(day));
}
