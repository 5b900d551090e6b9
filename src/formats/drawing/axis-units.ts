import {
  dateOf,
  mondayOf,
  monthName,
  monthStart,
  shortMonthName,
  type CivilDate,
  type Day,
} from '../../dates/index.ts';
import type { Span } from '../../timeline/timeline.ts';

/** A period of the axis: inclusive days, not cut to the window. */
export interface Period extends Span {
  readonly label: string;
}

/** What one row of the axis shows. */
export interface AxisUnit {
  /** The label's room and the air round it, in pixels for each period. */
  readonly needs: number;
  /** How long a period is on average, in days. */
  readonly days: number;
  /** The first day of the period that holds a day, and of the one after. */
  periodOf(day: Day): { readonly start: Day; readonly next: Day };
  label(start: CivilDate): string;
  /** The label names the first year shown of several: it stands there, not in the middle. */
  readonly isLabelledAtStart?: boolean;
  /** The unit of the upper row, and the one whose boundaries have darker lines. */
  readonly upper?: AxisUnit;
  readonly strong?: AxisUnit;
}

const averageMonth = 30.44;

interface Months extends Partial<AxisUnit> {
  /** The month, 1 to 12, in which periods of several begin. */
  readonly from?: number;
}

function months(count: number, needs: number, label: AxisUnit['label'], unit: Months = {}): AxisUnit {
  const { from = 1, ...more } = unit;
  return {
    needs,
    days: averageMonth * count,
    periodOf(day) {
      const { year, month } = dateOf(day);
      // Counted from the year 0, so that decades begin with a round year.
      const first = Math.floor((year * 12 + month - from) / count) * count + from;
      return { start: monthStart(0, first), next: monthStart(0, first + count) };
    },
    label,
    ...more,
  };
}

const fullMonth = ({ month }: CivilDate) => monthName(month);
const monthAndYear = months(1, 100, ({ year, month }) => `${monthName(month)} ${year}`);

const week: AxisUnit = {
  needs: 42,
  days: 7,
  periodOf(day) {
    const monday = mondayOf(day);
    return { start: monday, next: monday + 7 };
  },
  label: ({ month, day }) => `${day} ${shortMonthName(month)}`,
  upper: monthAndYear,
  strong: monthAndYear,
};

/** Finest first; the last ones fit any window from 1900 to 2200. */
function unitsFrom(yearStart: number): AxisUnit[] {
  const years = (count: number, more: Partial<AxisUnit> = {}) =>
    months(12 * count, yearStart === 1 ? 33 : 54, yearLabel(yearStart), {
      from: yearStart,
      isLabelledAtStart: count > 1,
      ...more,
    });
  const year = years(1);
  const quarterOf = ({ month }: CivilDate) => `Q${Math.floor(((month - yearStart + 12) % 12) / 3) + 1}`;
  const quarter = months(3, 24, quarterOf, { from: yearStart, upper: year, strong: year });
  return [
    week,
    months(1, 62, fullMonth, { upper: year, strong: quarter }),
    months(1, 26, ({ month }) => shortMonthName(month), { upper: year, strong: quarter }),
    quarter,
    years(1, { strong: years(10) }),
    years(2, { strong: years(10) }),
    years(5, { strong: years(50) }),
    years(10, { strong: years(50) }),
    years(50),
  ];
}

/** "2026"; of years that begin in another month than January "2026-27". */
function yearLabel(yearStart: number): AxisUnit['label'] {
  if (yearStart === 1) return ({ year }) => String(year);
  return ({ year, month }) => {
    const first = month < yearStart ? year - 1 : year;
    return `${first}-${String((first + 1) % 100).padStart(2, '0')}`;
  };
}

/** The finest unit whose labels fit. `yearStart` is the month in which years begin, 1 for calendar years. */
export function axisUnit(pixelsPerDay: number, yearStart: number): AxisUnit {
  const units = unitsFrom(yearStart);
  return units.find(({ needs, days }) => days * pixelsPerDay >= needs) ?? units.at(-1)!;
}

/** The periods that touch the window, in order. */
export function periodsIn(unit: AxisUnit, window: Span): Period[] {
  const periods: Period[] = [];
  for (let day = window.start; day <= window.end;) {
    const { start, next } = unit.periodOf(day);
    const named = unit.isLabelledAtStart ? Math.max(start, window.start) : start;
    periods.push({ start, end: next - 1, label: unit.label(dateOf(named)) });
    day = next;
  }
  return periods;
}
