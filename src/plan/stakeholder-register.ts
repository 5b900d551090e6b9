import type { Diagnostic } from '../source/diagnostic.ts';
import { Entry } from './entry.ts';
import { forms } from './forms.ts';
import type { Allowance } from './plan.ts';
import type { PlanFile } from './plan-file.ts';
import { Resolution } from './resolution.ts';
import { validate } from './validate.ts';

/** A group of a register: all of its keys, with the id that it goes by, be it written or made from its name. */
export interface SharedGroup {
  readonly id: string;
  readonly name: string;
  readonly keys: Readonly<Record<string, unknown>>;
}

/** A register as it is meant, and what is wrong with it, at its own places. */
export interface RegisterRead {
  readonly groups: readonly SharedGroup[];
  /** The problems that its groups accept, in whatever plan. */
  readonly allow: readonly Allowance[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads the value of a register. Reports what `validate` does, `id-duplicate` and `date-impossible`. A level is left as it
 * is written: which levels there are is known to the plans that use the register.
 */
export async function readRegister(value: unknown): Promise<RegisterRead> {
  const { value: fit, diagnostics: ofForm } = validate(value, await forms.register());
  const resolution = new Resolution();
  const entries = new Entry<PlanFile>(fit, '').entries('stakeholders');
  const entered = resolution.stakeholders.entered(entries);
  return {
    groups: entered.map(({ entry, id, name }) => ({ id, name, keys: { ...entry.all(), id, name } })),
    allow: entered.flatMap(({ entry }) => resolution.allowances(entry)),
    diagnostics: [...ofForm, ...resolution.diagnostics],
  };
}
