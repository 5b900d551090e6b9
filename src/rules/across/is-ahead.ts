import type { Claim } from './claims.ts';
import type { SharedContext } from './shared-rule.ts';

/** Whether something can still be done about it: it is not done, nor over where there is a present. */
export function isAhead({ activity }: Claim, { asAt = -Infinity }: SharedContext): boolean {
  return !activity.isDone && activity.stretches.at(-1)!.until >= asAt;
}
