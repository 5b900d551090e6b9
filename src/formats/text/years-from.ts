import { dateOf, monthStart, type CivilDate, type Day } from '../../dates/index.ts';
import type { AxisUnit } from '../drawing/axis-units.ts';

/** A unit of the axis whose years begin with the month `yearStart`, 1 to 12; shorter units than quarters stay as they are. */
export function yearsFrom(yearStart: number, unit: AxisUnit): AxisUnit {
  if (yearStart === 1) return unit;
  const { upper, strong } = unit;
  return {
    ...unit,
    ...(unit.days >= quarter && moved(unit, yearStart - 1)),
    ...(upper && { upper: yearsFrom(yearStart, upper) }),
    ...(strong && { strong: yearsFrom(yearStart, strong) }),
  };
}

/** A quarter, and all years together, are at least so many days long. */
const quarter = 80;
const year = 360;

function moved(unit: AxisUnit, months: number): Pick<AxisUnit, 'periodOf' | 'label'> {
  return {
    periodOf(day) {
      const { start, next } = unit.periodOf(byMonths(dateOf(day), -months));
      return { start: byMonths(dateOf(start), months), next: byMonths(dateOf(next), months) };
    },
    label(start) {
      const date = dateOf(byMonths(start, -months));
      return unit.days < year
        ? unit.label(date)
        : `${date.year}-${String((date.year + 1) % 100).padStart(2, '0')}`;
    },
  };
}

/** The first day of the month so many months later. */
function byMonths({ year, month }: CivilDate, months: number): Day {
  return monthStart(year, month + months);
}
