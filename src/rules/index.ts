import { activityOutsidePeriod } from './activity-outside-period.ts';
import { activityWithoutStakeholder } from './activity-without-stakeholder.ts';
import { ambitionNotMet } from './ambition-not-met.ts';
import { documentControlDiffers } from './document-control-differs.ts';
import { leadMissing } from './lead-missing.ts';
import { levelNotCarried } from './level-not-carried.ts';
import { methodUnknown } from './method-unknown.ts';
import { orderBroken } from './order-broken.ts';
import { stakeholderWithoutActivity } from './stakeholder-without-activity.ts';
import { windowLengthDiffers } from './window-length-differs.ts';
import type { Rule } from './rule.ts';

/** Every rule, in the order of the alphabet. */
export const rules: readonly Rule[] = [
  activityOutsidePeriod,
  activityWithoutStakeholder,
  ambitionNotMet,
  documentControlDiffers,
  leadMissing,
  levelNotCarried,
  methodUnknown,
  orderBroken,
  stakeholderWithoutActivity,
  windowLengthDiffers,
];
