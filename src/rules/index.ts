import { abbreviationUnexplained } from './abbreviation-unexplained.ts';
import { activityOutsidePeriod } from './activity-outside-period.ts';
import { activityWithoutStakeholder } from './activity-without-stakeholder.ts';
import { ambitionNotMet } from './ambition-not-met.ts';
import { documentControlDiffers } from './document-control-differs.ts';
import { draftingLeftover } from './drafting-leftover.ts';
import { hardToRead } from './hard-to-read.ts';
import { leadMissing } from './lead-missing.ts';
import { levelNotCarried } from './level-not-carried.ts';
import { methodUnknown } from './method-unknown.ts';
import { orderBroken } from './order-broken.ts';
import { privateDetail } from './private-detail.ts';
import { referenceBroken } from './reference-broken.ts';
import { saidTwice } from './said-twice.ts';
import { soundsDecided } from './sounds-decided.ts';
import { stakeholderWithoutActivity } from './stakeholder-without-activity.ts';
import { windowLengthDiffers } from './window-length-differs.ts';
import type { Rule } from './rule.ts';

/** Every rule, in the order of the alphabet. */
export const rules: readonly Rule[] = [
  abbreviationUnexplained,
  activityOutsidePeriod,
  activityWithoutStakeholder,
  ambitionNotMet,
  documentControlDiffers,
  draftingLeftover,
  hardToRead,
  leadMissing,
  levelNotCarried,
  methodUnknown,
  orderBroken,
  privateDetail,
  referenceBroken,
  saidTwice,
  soundsDecided,
  stakeholderWithoutActivity,
  windowLengthDiffers,
];
