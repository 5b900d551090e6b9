import type { Season, TimingContext } from '../dates/index.ts';
import type { Diagnostic } from '../source/diagnostic.ts';
import type { Entry } from './entry.ts';
import { given } from './given.ts';
import type { Calendar } from './plan-file.ts';

const seasonNames: readonly Season[] = ['spring', 'summer', 'autumn', 'winter'];

/**
 * How the plan's organisation counts years, quarters and seasons, as far as its file says. Reports
 * `seasons-overlap`.
 */
export function resolveCalendar(
  calendar: Entry<Calendar>,
  report: (diagnostic: Diagnostic) => void,
): TimingContext {
  return given({
    yearStart: month(calendar.text('year-start')),
    quarters: calendar.choice('quarters', ['calendar', 'financial']),
    hemisphere: calendar.choice('hemisphere', ['northern', 'southern']),
    seasons: calendar.has('seasons') ? seasonsOf(calendar, report) : undefined,
  });
}

/** All four, each in a month of its own: else there would be a season without days. */
function seasonsOf(
  calendar: Entry<Calendar>,
  report: (diagnostic: Diagnostic) => void,
): Record<Season, number> | undefined {
  const entry = calendar.entry('seasons');
  const months = seasonNames.map((name) => month(entry.text(name)));
  if (months.includes(undefined)) return undefined;
  if (new Set(months).size < seasonNames.length) {
    report({
      code: 'seasons-overlap',
      severity: 'error',
      message: 'Two of the plan’s seasons begin in one month, so that one of them has no days.',
      hint: 'Give each season a month of its own.',
      at: calendar.at('seasons'),
    });
    return undefined;
  }
  return Object.fromEntries(seasonNames.map((name, index) => [name, months[index]!])) as Record<
    Season,
    number
  >;
}

function month(text: string | undefined): number | undefined {
  const month = Number(text ?? Number.NaN);
  return month >= 1 && month <= 12 ? month : undefined;
}
