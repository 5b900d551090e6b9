import { abbreviationUnexplained } from './abbreviation-unexplained.ts';
import { activityOutsidePeriod } from './activity-outside-period.ts';
import { activityWithoutStakeholder } from './activity-without-stakeholder.ts';
import { ambitionNotMet } from './ambition-not-met.ts';
import { bodyMissing } from './body-missing.ts';
import { bodyOutOfTime } from './body-out-of-time.ts';
import { budgetExceeded } from './budget-exceeded.ts';
import { characteristicUnreached } from './characteristic-unreached.ts';
import { citationWrong } from './citation-wrong.ts';
import { coverIncomplete } from './cover-incomplete.ts';
import { decisionBeforeClose } from './decision-before-close.ts';
import { decisionTooSoon } from './decision-too-soon.ts';
import { documentControlDiffers } from './document-control-differs.ts';
import { draftingLeftover } from './drafting-leftover.ts';
import { equalityMissing } from './equality-missing.ts';
import { feedbackUnanswered } from './feedback-unanswered.ts';
import { formatsMissing } from './formats-missing.ts';
import { hardToRead } from './hard-to-read.ts';
import { holidayClash } from './holiday-clash.ts';
import { itemStale } from './item-stale.ts';
import { keyPlayerOnlyTold } from './key-player-only-told.ts';
import { leadMissing } from './lead-missing.ts';
import { levelNotCarried } from './level-not-carried.ts';
import { loopNotClosed } from './loop-not-closed.ts';
import { materialLate } from './material-late.ts';
import { methodUnknown } from './method-unknown.ts';
import { nameVariant } from './name-variant.ts';
import { orderBroken } from './order-broken.ts';
import { paperDeadlineShort } from './paper-deadline-short.ts';
import { periodGap } from './period-gap.ts';
import { preElectionOverlap } from './pre-election-overlap.ts';
import { privateDetail } from './private-detail.ts';
import { purposeNotRecommended } from './purpose-not-recommended.ts';
import { reachNotRecorded } from './reach-not-recorded.ts';
import { referenceBroken } from './reference-broken.ts';
import { riskUnowned } from './risk-unowned.ts';
import { saidTwice } from './said-twice.ts';
import { scrutinyTimetableMissing } from './scrutiny-timetable-missing.ts';
import { soundsDecided } from './sounds-decided.ts';
import { stakeholderOneContact } from './stakeholder-one-contact.ts';
import { stakeholderWithoutActivity } from './stakeholder-without-activity.ts';
import { statusDiffers } from './status-differs.ts';
import { targetUntestable } from './target-untestable.ts';
import { timingUndecided } from './timing-undecided.ts';
import { windowLengthDiffers } from './window-length-differs.ts';
import { windowTooShort } from './window-too-short.ts';
import type { Rule } from './rule.ts';

/** Every rule, in the order of the alphabet. */
export const rules: readonly Rule[] = [
  abbreviationUnexplained,
  activityOutsidePeriod,
  activityWithoutStakeholder,
  ambitionNotMet,
  bodyMissing,
  bodyOutOfTime,
  budgetExceeded,
  characteristicUnreached,
  citationWrong,
  coverIncomplete,
  decisionBeforeClose,
  decisionTooSoon,
  documentControlDiffers,
  draftingLeftover,
  equalityMissing,
  feedbackUnanswered,
  formatsMissing,
  hardToRead,
  holidayClash,
  itemStale,
  keyPlayerOnlyTold,
  leadMissing,
  levelNotCarried,
  loopNotClosed,
  materialLate,
  methodUnknown,
  nameVariant,
  orderBroken,
  paperDeadlineShort,
  periodGap,
  preElectionOverlap,
  privateDetail,
  purposeNotRecommended,
  reachNotRecorded,
  referenceBroken,
  riskUnowned,
  saidTwice,
  scrutinyTimetableMissing,
  soundsDecided,
  stakeholderOneContact,
  stakeholderWithoutActivity,
  statusDiffers,
  targetUntestable,
  timingUndecided,
  windowLengthDiffers,
  windowTooShort,
];
