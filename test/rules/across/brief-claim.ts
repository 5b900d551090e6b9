import type { Claim, PlanFile } from '../../../src/rules/across/claims.ts';
import { general } from '../../../src/practice/profiles.ts';

/** A plan file that does nothing but have a name. */
export function fileNamed(name: string): PlanFile {
  return { name, limits: general.limits };
}

/** A claim of an activity in a file; the same event where several plans hold it together. */
export function claimIn(file: PlanFile, name: string, event?: string): Claim {
  const activity = {
    file,
    name,
    pointer: '',
    when: '',
    isDone: false,
    stretches: [],
    isSeries: false,
    ...(event !== undefined && { event }),
  };
  return { kind: 'group', key: '', name: 'Carers', activity };
}
