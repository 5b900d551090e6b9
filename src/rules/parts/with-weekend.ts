import { weekdayOf, type Bound } from '../../dates/index.ts';

/**
 * The end of what is counted in weeks: six weeks from a Monday are over on a Friday for those who count the weeks in
 * which they work, and the weekend counts with them. Any other end is left as it is.
 */
export function withWeekend({ earliest: first }: Bound, end: Bound): Bound {
  const isOfWorkingWeeks = weekdayOf(first) === monday && weekdayOf(end.latest) === friday;
  return isOfWorkingWeeks ? { earliest: end.earliest, latest: end.latest + 2 } : end;
}

const [monday, friday] = [1, 5];
