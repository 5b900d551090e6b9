import type { Form } from '../form.ts';
import { about } from './about.ts';
import { afterDate } from './after-date.ts';
import { beforeDate } from './before-date.ts';
import { codesRange } from './codes-range.ts';
import { counted } from './counted.ts';
import { datedLength } from './dated-length.ts';
import { day } from './day.ts';
import { deadline } from './deadline.ts';
import { decade } from './decade.ts';
import { duration } from './duration.ts';
import { event } from './event.ts';
import { financialYear } from './financial-year.ts';
import { halfYear } from './half-year.ts';
import { hedged } from './hedged.ts';
import { inPoint } from './in-point.ts';
import { isoDate } from './iso-date.ts';
import { isoInterval } from './iso-interval.ts';
import { isoSet } from './iso-set.ts';
import { joinedSide } from './joined-side.ts';
import { list } from './list.ts';
import { localWeeks } from './local-weeks.ts';
import { mixedFrequency } from './mixed-frequency.ts';
import { month } from './month.ts';
import { monthlyDay } from './monthly-day.ts';
import { nthWeek } from './nth-week.ts';
import { nthWeekday } from './nth-weekday.ts';
import { numericDate } from './numeric-date.ts';
import { numberedWeek } from './numbered-week.ts';
import { openEnded } from './open-ended.ts';
import { part } from './part.ts';
import { planClock } from './plan-clock.ts';
import { quarter } from './quarter.ts';
import { range } from './range.ts';
import { rangeList } from './range-list.ts';
import { recurrence } from './recurrence.ts';
import { recurrenceWithin } from './recurrence-within.ts';
import { season } from './season.ts';
import { throughout } from './throughout.ts';
import { timeOfDay } from './time-of-day.ts';
import { unscheduled } from './unscheduled.ts';
import { week } from './week.ts';
import { weekdays } from './weekdays.ts';
import { weekend } from './weekend.ts';
import { withMonths } from './with-months.ts';
import { year } from './year.ts';
import { yearly } from './yearly.ts';
import { yearsAround } from './years-around.ts';
import { yearsInShort } from './years-in-short.ts';

/**
 * Every kind of timing, in the order in which they are tried: what takes times of day away, then points, then what is
 * built round them.
 */
export const forms: readonly Form[] = [
  timeOfDay,
  day,
  nthWeekday,
  nthWeek,
  month,
  year,
  quarter,
  season,
  halfYear,
  decade,
  withMonths,
  isoDate,
  numericDate,
  financialYear,
  yearsInShort,
  week,
  part,
  about,
  inPoint,
  isoInterval,
  isoSet,
  // Before what has far longer expressions for the same words.
  duration,
  recurrence,
  yearly,
  weekdays,
  weekend,
  monthlyDay,
  recurrenceWithin,
  datedLength,
  // "1 March to May 2018 (TBC)" is hedged as a whole.
  hedged,
  range,
  codesRange,
  list,
  rangeList,
  deadline,
  beforeDate,
  afterDate,
  openEnded,
  yearsAround,
  planClock,
  throughout,
  numberedWeek,
  counted,
  event,
  joinedSide,
  mixedFrequency,
  unscheduled,
  localWeeks,
];
