import type { Form } from '../form.ts';
import { about } from './about.ts';
import { day } from './day.ts';
import { deadline } from './deadline.ts';
import { duration } from './duration.ts';
import { event } from './event.ts';
import { inPoint } from './in-point.ts';
import { isoDate } from './iso-date.ts';
import { isoInterval } from './iso-interval.ts';
import { list } from './list.ts';
import { localWeeks } from './local-weeks.ts';
import { month } from './month.ts';
import { numericDate } from './numeric-date.ts';
import { openEnded } from './open-ended.ts';
import { quarter } from './quarter.ts';
import { range } from './range.ts';
import { recurrence } from './recurrence.ts';
import { unscheduled } from './unscheduled.ts';
import { year } from './year.ts';
import { yearlyDeadline } from './yearly-deadline.ts';
import { yearsAround } from './years-around.ts';
import { yearsInShort } from './years-in-short.ts';

/** Every kind of timing, in the order in which they are tried: first points, then what is built round them. */
export const forms: readonly Form[] = [
  day,
  month,
  year,
  quarter,
  isoDate,
  numericDate,
  yearsInShort,
  about,
  inPoint,
  isoInterval,
  range,
  list,
  deadline,
  openEnded,
  recurrence,
  yearlyDeadline,
  duration,
  yearsAround,
  event,
  unscheduled,
  localWeeks,
];
