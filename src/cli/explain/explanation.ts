import cases from 'engage:rule-cases';
import { checkEach } from '../../compile.ts';
import type { Folder } from '../../plan/folder.ts';
import type { RuleFacts } from '../../reporters/reporter.ts';
import type { LocatedDiagnostic } from '../../source/diagnostic.ts';
import { caseOptions } from './case-options.ts';

/** What there is to say of a code. */
export interface Explanation extends RuleFacts {
  /** Only what a rule finds has one. */
  readonly example?: Example;
}

/** A file of an example, as YAML. */
export interface ExampleFile {
  readonly name: string;
  readonly text: string;
}

/** Plans that are not as they should be, and plans that are: one each, or some that are held against each other. */
export interface Example {
  readonly bad: readonly ExampleFile[];
  /** What the rule says of the bad ones, by file and line. */
  readonly problems: readonly LocatedDiagnostic[];
  readonly good: readonly ExampleFile[];
}

/** A code with its example, which is checked now: what is said of it cannot be out of date. */
export async function explanationOf(facts: RuleFacts): Promise<Explanation> {
  const { bad, good } = cases[facts.code] ?? {};
  if (bad === undefined || good === undefined) return facts;
  return { ...facts, example: { bad, problems: await problemsIn(bad, facts), good } };
}

async function problemsIn(files: readonly ExampleFile[], { code }: RuleFacts): Promise<LocatedDiagnostic[]> {
  const plans = files.map(({ name, text }) => ({ name, bytes: new TextEncoder().encode(text) }));
  const folder: Folder = {
    read: (name) => ({ ...plans.find((plan) => plan.name === name)!, folder }),
  };
  const text = files.map((file) => file.text).join('');
  const checked = await checkEach(plans, { ...caseOptions(text, code), folder });
  return checked.flatMap(({ diagnostics }) => diagnostics.filter((problem) => problem.code === code));
}
