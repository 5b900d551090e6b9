import { splitYear } from './codes.ts';
import type { Season, TimingContext } from './timing.ts';

const northern: Readonly<Record<Season, number>> = { spring: 3, summer: 6, autumn: 9, winter: 12 };
const southern: Readonly<Record<Season, number>> = { autumn: 3, winter: 6, spring: 9, summer: 12 };

/**
 * The months of a season, first and last, 1–12; past 12 they are of the next year. Meteorological seasons of the
 * plan's hemisphere, unless the plan says in which months its seasons begin.
 */
export function seasonMonths(
  season: Season,
  { seasons, hemisphere }: TimingContext,
): { first: number; last: number } {
  const starts = seasons ?? (hemisphere === 'southern' ? southern : northern);
  const first = starts[season];
  const lengths = Object.values(starts).map((start) => (start - first + 12) % 12 || 12);
  return { first, last: first + Math.min(...lengths) - 1 };
}

/** "summer 2019"; "winter 2023/24" where it runs over the new year. */
export function seasonName(season: Season, year: number, context: TimingContext): string {
  const isSplit = seasonMonths(season, context).last > 12;
  return `${season} ${isSplit ? splitYear(year) : year}`;
}
