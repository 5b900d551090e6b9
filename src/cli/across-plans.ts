import { checkAcross, type CheckOptions } from '../compile.ts';
import type { CheckedFile } from '../reporters/report.ts';
import type { PlanClaims } from '../rules/across/claims.ts';
import { decode } from '../source/decode.ts';
import type { Source } from '../source/source.ts';
import type { CheckedInput } from './check-plans.ts';
import { UsageError } from './exit-code.ts';
import type { PlanInput } from './plan-input.ts';
import { readInput } from './read-input.ts';
import type { Terminal } from './terminal.ts';

/** A plan that was checked by itself: what is kept of it. */
export interface CheckedAlone {
  readonly input: PlanInput;
  readonly file: CheckedFile;
  readonly claims?: PlanClaims;
}

/** What is kept of a plan that was checked by itself. */
export function keptOf({ input, checked: { claims } }: CheckedInput, file: CheckedFile): CheckedAlone {
  return { input, file, ...(claims && { claims }) };
}

/**
 * What the check says of plans, with what it says of them together, in the same order. The few of which there is more to
 * say are read again: to keep the texts of all would take the memory of all.
 */
export async function acrossPlans(
  plans: readonly CheckedAlone[],
  options: CheckOptions,
  terminal: Terminal,
): Promise<CheckedFile[]> {
  const claims = plans.flatMap((plan) => plan.claims ?? []);
  const byFile = new Map(plans.map((plan) => [plan.claims?.file, plan]));
  const said = await checkAcross(claims, options, (file) => sourceOf(byFile.get(file)!, terminal));
  return plans.map(({ file, claims }) => {
    const more = claims && said.get(claims.file);
    if (!more) return file;
    return {
      ...file,
      source: more.source,
      diagnostics: [...file.diagnostics, ...more.diagnostics],
      accepted: [...file.accepted, ...more.accepted],
    };
  });
}

/** Nothing where it has gone since. */
async function sourceOf({ input, file }: CheckedAlone, terminal: Terminal): Promise<Source | undefined> {
  if (file.source) return file.source;
  try {
    return decode(input.name, await readInput(input, terminal)).source;
  } catch (error) {
    if (error instanceof UsageError) return undefined;
    throw error;
  }
}
