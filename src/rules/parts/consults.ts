import type { Activity } from '../../plan/plan.ts';
import { isOneWay } from '../../practice/is-one-way.ts';

/** Whether people are heard in an activity, and not only told: its purpose says so, else its level. */
export function consults({ purpose, level }: Activity): boolean {
  if (purpose) return purpose !== 'inform' && purpose !== 'give-feedback';
  return level !== undefined && !isOneWay(level);
}
