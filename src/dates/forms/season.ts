import type { Fault } from '../fault.ts';
import type { PointForm } from '../form.ts';
import { labelled, monthsPoint, type Point } from '../point.ts';
import { seasonMonths, seasonName } from '../seasons.ts';
import type { Season, TimingContext } from '../timing.ts';
import { pointInPeriod } from '../year-from-period.ts';

const pattern =
  /^(?:the )?(spring|summer|autumn|fall|winter)(?:,? (?:of |in )?(\d{4}|\d{2}(?=[/-]\d{2}$))(?:[/-](?:\d{2})?(\d{2}))?)?$/;

/** A season; one that runs over the new year belongs to the year in which it begins. */
export const season: PointForm = {
  name: 'season',
  what: 'A season; winter belongs to the year in which it begins, and without a year it is the one season of that name in the plan’s period',
  cues: ['spring', 'summer', 'autumn', 'fall', 'winter'],
  examples: [
    { text: 'Summer 2019', reads: 'interval season 2019-06..2019-08' },
    { text: 'the autumn of 2019', reads: 'interval season 2019-09..2019-11' },
    { text: 'Fall 2023', reads: 'interval season 2023-09..2023-11' },
    { text: 'Winter 2023/24', reads: 'interval season 2023-12..2024-02' },
    { text: 'Winter 25/26', reads: 'interval season 2025-12..2026-02' },
    { text: 'Winter 2026', reads: 'interval season 2026-12..2027-02' },
    { text: 'in the autumn', period: '2023-01-01/2023-12-31', reads: 'interval season 2023-09..2023-11' },
    { text: 'in the autumn', reads: 'ambiguous' },
  ],
  point(words, { context }) {
    const [, name, written, next] = pattern.exec(words) ?? [];
    if (name === undefined) return undefined;
    const year = written?.length === 2 ? `20${written}` : written;
    const season = (name === 'fall' ? 'autumn' : name) as Season;
    if (year === undefined)
      return pointInPeriod(season, (year) => seasonPoint(season, year, context), context);
    const isSplit = seasonMonths(season, context).last > 12;
    const isNext = Number(next) === (Number(year) + 1) % 100;
    return next === undefined || (isSplit && isNext) ? seasonPoint(season, Number(year), context) : undefined;
  },
};

/** The season that begins in a year. */
export function seasonPoint(season: Season, year: number, context: TimingContext): Point | Fault {
  const { first, last } = seasonMonths(season, context);
  return labelled(monthsPoint('season', year, first, last), seasonName(season, year, context));
}
