import type { Day } from '../../dates/index.ts';
import type { Severity } from '../../source/diagnostic.ts';
import type { Pointer } from '../../source/pointer.ts';
import type { Limits } from '../../practice/profile.ts';
import type { AboutRule } from '../rule.ts';
import type { Claim, ClaimKind } from './claims.ts';

/** What a rule found that plans get wrong together. */
export interface SharedFinding {
  /** Everything that has a part in it. The first is what it is told of, in the plan that holds that. */
  readonly claims: readonly [Claim, ...Claim[]];
  /** The place in the activity that is told of. */
  readonly at: Pointer;
  readonly message: string;
  readonly hint: string;
  /** Where this finding weighs less than the rule does in general. */
  readonly severity?: Severity;
}

/** All claims on one group, one person or one venue, in the order of the plans. */
export interface Claimed {
  readonly kind: ClaimKind;
  /** In the words of the first plan. */
  readonly name: string;
  readonly claims: readonly Claim[];
  /** The most generous limits of the plans that claim it. */
  readonly limits: Limits;
}

/** What a rule may look at beside the claims. */
export interface SharedContext {
  /** The present, where the user gave one: there is nothing to do about what is over. */
  readonly asAt?: Day;
}

/** One thing that plans can get wrong together, and only the last of them together with itself. */
export interface SharedRule extends AboutRule {
  check(claimed: readonly Claimed[], context: SharedContext): Iterable<SharedFinding>;
}
