export {
  dateOf,
  dayOf,
  daysInMonth,
  firstYear,
  isoOf,
  lastYear,
  mondayOf,
  monthEnd,
  monthStart,
  weekdayOf,
  type CivilDate,
  type Day,
} from './civil.ts';
export {
  after,
  before,
  endBound,
  inside,
  isOnOrBefore,
  overlaps,
  partsOf,
  roughly,
  startBound,
  type Certainty,
  type Extent,
} from './compare.ts';
export { explain, type Explanation } from './explain.ts';
export type { Facts } from './facts.ts';
export { printDuration } from './length.ts';
export { monthName, shortMonthName } from './months.ts';
export { printDay } from './print-day.ts';
export { printTimes } from './print-times.ts';
export { printTiming } from './print.ts';
export { readTiming } from './read.ts';
export { recurrenceIn } from './recurrence-in.ts';
export { repeatsOf } from './repeats.ts';
export { couldBeOfLength, dayAfter, lastDayOf, printSpan, withWeekend } from './spans.ts';
export { earliestDay, latestDay } from './timing.ts';
export type * from './timing.ts';
