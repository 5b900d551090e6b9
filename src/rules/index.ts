import { activityOutsidePeriod } from './activity-outside-period.ts';
import { activityWithoutStakeholder } from './activity-without-stakeholder.ts';
import { ambitionNotMet } from './ambition-not-met.ts';
import { budgetExceeded } from './budget-exceeded.ts';
import { documentControlDiffers } from './document-control-differs.ts';
import { feedbackUnanswered } from './feedback-unanswered.ts';
import { formatsMissing } from './formats-missing.ts';
import { keyPlayerOnlyTold } from './key-player-only-told.ts';
import { leadMissing } from './lead-missing.ts';
import { levelNotCarried } from './level-not-carried.ts';
import { methodUnknown } from './method-unknown.ts';
import { nameVariant } from './name-variant.ts';
import { orderBroken } from './order-broken.ts';
import { purposeNotRecommended } from './purpose-not-recommended.ts';
import { reachNotRecorded } from './reach-not-recorded.ts';
import { riskUnowned } from './risk-unowned.ts';
import { stakeholderOneContact } from './stakeholder-one-contact.ts';
import { stakeholderWithoutActivity } from './stakeholder-without-activity.ts';
import { targetUntestable } from './target-untestable.ts';
import { windowLengthDiffers } from './window-length-differs.ts';
import type { Rule } from './rule.ts';

/** Every rule, in the order of the alphabet. */
export const rules: readonly Rule[] = [
  activityOutsidePeriod,
  activityWithoutStakeholder,
  ambitionNotMet,
  budgetExceeded,
  documentControlDiffers,
  feedbackUnanswered,
  formatsMissing,
  keyPlayerOnlyTold,
  leadMissing,
  levelNotCarried,
  methodUnknown,
  nameVariant,
  orderBroken,
  purposeNotRecommended,
  reachNotRecorded,
  riskUnowned,
  stakeholderOneContact,
  stakeholderWithoutActivity,
  targetUntestable,
  windowLengthDiffers,
];
