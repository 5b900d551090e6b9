import { dateOf, monthEnd, monthStart } from './civil.ts';
import type { Point } from './point.ts';

/** A third of a month, a quarter, a season or a year. */
export type Part = 'early' | 'mid' | 'late';

const parts: readonly Part[] = ['early', 'mid', 'late'];

/**
 * The early, middle or late part of a point, hedged: of a month days 1–10, 11–20 and the rest; of anything longer
 * a third of its months. The unit is the one that the ends fall on.
 */
export function partOf(whole: Point, part: Part): Point {
  const hedged = { type: 'point', approximate: true } as const;
  const third = parts.indexOf(part);
  const { year, month } = dateOf(whole.earliest);
  if (whole.precision === 'month') {
    const earliest = whole.earliest + third * 10;
    return { ...hedged, precision: 'day', earliest, latest: part === 'late' ? whole.latest : earliest + 9 };
  }
  const last = dateOf(whole.latest);
  const months = ((last.year - year) * 12 + last.month - month + 1) / 3;
  const first = month + third * months;
  return {
    ...hedged,
    precision: 'month',
    earliest: monthStart(year, first),
    latest: monthEnd(year, first + months - 1),
  };
}
