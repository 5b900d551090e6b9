import { activityClash } from './activity-clash.ts';
import { leadOverloaded } from './lead-overloaded.ts';
import type { SharedRule } from './shared-rule.ts';
import { stakeholderOverloaded } from './stakeholder-overloaded.ts';

/** Every rule about plans together, in the order of the alphabet. */
export const sharedRules: readonly SharedRule[] = [activityClash, leadOverloaded, stakeholderOverloaded];
