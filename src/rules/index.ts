import { activityOutsidePeriod } from './activity-outside-period.ts';
import { activityWithoutStakeholder } from './activity-without-stakeholder.ts';
import { ambitionNotMet } from './ambition-not-met.ts';
import { bodyMissing } from './body-missing.ts';
import { bodyOutOfTime } from './body-out-of-time.ts';
import { characteristicUnreached } from './characteristic-unreached.ts';
import { citationWrong } from './citation-wrong.ts';
import { coverIncomplete } from './cover-incomplete.ts';
import { documentControlDiffers } from './document-control-differs.ts';
import { equalityMissing } from './equality-missing.ts';
import { holidayClash } from './holiday-clash.ts';
import { leadMissing } from './lead-missing.ts';
import { levelNotCarried } from './level-not-carried.ts';
import { methodUnknown } from './method-unknown.ts';
import { orderBroken } from './order-broken.ts';
import { paperDeadlineShort } from './paper-deadline-short.ts';
import { preElectionOverlap } from './pre-election-overlap.ts';
import { scrutinyTimetableMissing } from './scrutiny-timetable-missing.ts';
import { stakeholderWithoutActivity } from './stakeholder-without-activity.ts';
import { windowLengthDiffers } from './window-length-differs.ts';
import { windowTooShort } from './window-too-short.ts';
import type { Rule } from './rule.ts';

/** Every rule, in the order of the alphabet. */
export const rules: readonly Rule[] = [
  activityOutsidePeriod,
  activityWithoutStakeholder,
  ambitionNotMet,
  bodyMissing,
  bodyOutOfTime,
  characteristicUnreached,
  citationWrong,
  coverIncomplete,
  documentControlDiffers,
  equalityMissing,
  holidayClash,
  leadMissing,
  levelNotCarried,
  methodUnknown,
  orderBroken,
  paperDeadlineShort,
  preElectionOverlap,
  scrutinyTimetableMissing,
  stakeholderWithoutActivity,
  windowLengthDiffers,
  windowTooShort,
];
