import type { Bound, Day, Deadline, Interval, OpenInterval, Precision } from '../dates/index.ts';
import type { BarMark, MilestoneMark, Span } from './timeline.ts';

/** The longest that each unit can be, in days. */
const unitDays: Record<Precision, number> = {
  day: 1,
  week: 7,
  month: 31,
  quarter: 92,
  season: 92,
  year: 366,
};

/**
 * An interval as a bar. A month, a quarter or a year fills its days; a bound wider than the unit that was
 * written ("some day from 7 to 24 April") is uncertain between its days.
 */
export function barOf({ start, end, precision, approximate }: Interval): BarMark {
  const around = approximate ? { start: half(start), end: half(end) } : { start: 0, end: 0 };
  const isUncertain = (bound: Bound) => !approximate && lengthOf(bound) > unitDays[precision];
  return {
    type: 'bar',
    start: start.earliest - around.start,
    end: end.latest + around.end,
    solidStart: isUncertain(start) ? start.latest : start.earliest,
    solidEnd: isUncertain(end) ? end.earliest : end.latest,
    approximate,
    openStart: false,
    openEnd: false,
  };
}

/** An interval without an end, as far as the window goes. */
export function openBarOf(timing: OpenInterval, lastDay: Day): BarMark {
  const end: Bound = { earliest: lastDay, latest: lastDay };
  const bar = barOf({ ...timing, type: 'interval', end });
  return { ...bar, end: lastDay, solidEnd: lastDay, openEnd: true };
}

/** What goes on until the end of something, with no start given: as far back as the window goes. */
export function untilBarOf(timing: Deadline, firstDay: Day): BarMark {
  const start: Bound = { earliest: firstDay, latest: firstDay };
  const bar = barOf({ ...timing, type: 'interval', start });
  return { ...bar, start: firstDay, solidStart: firstDay, openStart: true };
}

/** An interval as a point that others wait for: somewhere in it. */
export function milestoneOf({ start, end, approximate }: Interval): MilestoneMark {
  const around = approximate ? { start: half(start), end: half(end) } : { start: 0, end: 0 };
  const span: Span = { start: start.earliest - around.start, end: end.latest + around.end };
  return { type: 'milestone', ...span, precise: span.start === span.end };
}

/** Half of what was written, which is how far off a hedged date may be: of "about April", half a month. */
function half(bound: Bound): number {
  return Math.ceil(lengthOf(bound) / 2);
}

function lengthOf({ earliest, latest }: Bound): number {
  return latest - earliest + 1;
}
