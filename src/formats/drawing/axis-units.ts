import {
  dateOf,
  monthName,
  monthStart,
  shortMonthName,
  weekdayOf,
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

function months(
  count: number,
  needs: number,
  label: AxisUnit['label'],
  more: Partial<AxisUnit> = {},
): AxisUnit {
  return {
    needs,
    days: averageMonth * count,
    periodOf(day) {
      const { year, month } = dateOf(day);
      // Counted from the year 0, so that decades begin with a round year.
      const first = Math.floor((year * 12 + month - 1) / count) * count;
      return { start: monthStart(0, first + 1), next: monthStart(0, first + count + 1) };
    },
    label,
    ...more,
  };
}

function years(count: number, more: Partial<AxisUnit> = {}): AxisUnit {
  return months(12 * count, 33, ({ year }) => String(year), { isLabelledAtStart: count > 1, ...more });
}

const year = years(1);
const quarter = months(3, 24, ({ month }) => `Q${(month + 2) / 3}`, { upper: year, strong: year });
const fullMonth = ({ month }: CivilDate) => monthName(month);
const monthAndYear = months(1, 100, ({ year, month }) => `${monthName(month)} ${year}`);

const week: AxisUnit = {
  needs: 42,
  days: 7,
  periodOf(day) {
    const monday = day - weekdayOf(day) + 1;
    return { start: monday, next: monday + 7 };
  },
  label: ({ month, day }) => `${day} ${shortMonthName(month)}`,
  upper: monthAndYear,
  strong: monthAndYear,
};

/** Finest first; the last ones fit any window from 1900 to 2200. */
const units: readonly AxisUnit[] = [
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

/** The finest unit whose labels fit. */
export function axisUnit(pixelsPerDay: number): AxisUnit {
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
