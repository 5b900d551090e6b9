export {
  dateOf,
  dayOf,
  daysInMonth,
  isoOf,
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
  startBound,
  type Certainty,
} from './compare.ts';
export { monthName, shortMonthName } from './months.ts';
export { printDay } from './print-day.ts';
export { printTiming } from './print.ts';
export { readTiming } from './read.ts';
export { earliestDay, latestDay } from './timing.ts';
export type * from './timing.ts';
