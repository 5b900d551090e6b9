import { dateOf } from './civil.ts';
import { isCode } from './codes.ts';
import { monthName } from './months.ts';
import { point, type Point } from './point.ts';
import { nameOf } from './print-point.ts';

/** The day before a point begins, or after it is over; as sure as the point, and called by it: "before May 2018". */
export function dayBeside(whole: Point, side: 'before' | 'after'): Point {
  const [near, beside] =
    side === 'before' ? [whole.earliest, whole.earliest - 1] : [whole.latest, whole.latest + 1];
  const { year, month } = dateOf(near);
  const name = isCode(whole.label) ? `${monthName(month)} ${year} (${whole.label})` : nameOf(whole);
  const { precision, approximate, toBeConfirmed } = whole;
  return {
    ...point(precision, beside, beside),
    label: `${side} ${name}`,
    approximate,
    ...(toBeConfirmed && { toBeConfirmed }),
  };
}
