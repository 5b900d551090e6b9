import type { Activity, Purpose } from '../../plan/plan.ts';

const asking: ReadonlySet<Purpose> = new Set([
  'gather-views',
  'discuss',
  'design-together',
  'decide-together',
]);

/**
 * Whether people give their time or their views to it. The purpose says so where it is stated; else all but the lowest
 * step of the continuum do. What has neither is not known to.
 */
export function asksSomething({ purpose, level }: Activity): boolean {
  return purpose === undefined ? level !== undefined && level.rank > 1 : asking.has(purpose);
}
