import { activityOutsidePeriod } from './activity-outside-period.ts';
import { activityWithoutStakeholder } from './activity-without-stakeholder.ts';
import { ambitionNotMet } from './ambition-not-met.ts';
import { decisionBeforeClose } from './decision-before-close.ts';
import { decisionTooSoon } from './decision-too-soon.ts';
import { documentControlDiffers } from './document-control-differs.ts';
import { itemStale } from './item-stale.ts';
import { leadMissing } from './lead-missing.ts';
import { levelNotCarried } from './level-not-carried.ts';
import { loopNotClosed } from './loop-not-closed.ts';
import { materialLate } from './material-late.ts';
import { methodUnknown } from './method-unknown.ts';
import { orderBroken } from './order-broken.ts';
import { periodGap } from './period-gap.ts';
import { stakeholderWithoutActivity } from './stakeholder-without-activity.ts';
import { statusDiffers } from './status-differs.ts';
import { timingUndecided } from './timing-undecided.ts';
import { windowLengthDiffers } from './window-length-differs.ts';
import type { Rule } from './rule.ts';

/** Every rule, in the order of the alphabet. */
export const rules: readonly Rule[] = [
  activityOutsidePeriod,
  activityWithoutStakeholder,
  ambitionNotMet,
  decisionBeforeClose,
  decisionTooSoon,
  documentControlDiffers,
  itemStale,
  leadMissing,
  levelNotCarried,
  loopNotClosed,
  materialLate,
  methodUnknown,
  orderBroken,
  periodGap,
  stakeholderWithoutActivity,
  statusDiffers,
  timingUndecided,
  windowLengthDiffers,
];
