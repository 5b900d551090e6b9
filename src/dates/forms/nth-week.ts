import { mondayOf, type Day } from '../civil.ts';
import { fault } from '../fault.ts';
import type { PointForm } from '../form.ts';
import { monthName, monthOf, monthPattern } from '../months.ts';
import { monthsPoint, point, type Point } from '../point.ts';
import { printDay } from '../print-day.ts';
import { placeOf } from './nth-weekday.ts';

const pattern = new RegExp(
  `^(?:the )?(?:(first|second|third|fourth|last|1st|2nd|3rd|4th) (?:week|wk)|(?:week|wk) ([1-4])) (?:of|in) (${monthPattern})(?: of)? (\\d{4})$`,
);

/** A week by its place in a month. */
export const nthWeek: PointForm = {
  name: 'nth-week',
  what: 'The first, second, third, fourth or last week of a month: refused where the month begins, or ends, within a week, as only some count that one',
  cues: ['week', 'wk'],
  examples: [
    { text: 'first week of March 2027', reads: 'interval week 2027-03-01..2027-03-07' },
    { text: 'week 3 of March 2027', reads: 'interval week 2027-03-15..2027-03-21' },
    { text: 'the last week in May 2026', reads: 'interval week 2026-05-25..2026-05-31' },
    { text: 'by the second week of March 2027', reads: 'deadline week 2027-03-08..2027-03-14' },
    { text: 'first week of June 2019', reads: 'ambiguous' },
    { text: 'last week of June 2027', reads: 'ambiguous' },
  ],
  point(words) {
    const [, place, figure, month, year] = pattern.exec(words) ?? [];
    if (month === undefined) return undefined;
    const whole = monthsPoint('month', Number(year), monthOf(month));
    if (whole.type === 'error') return whole;
    const [counted, full] = mondaysOf(placeOf(place ?? figure!), whole);
    if (counted === full) return point('week', full, full + 6);
    const [first, second] = [counted, full].toSorted((a, b) => a - b).map(printDay);
    return fault(
      'ambiguous',
      `“${words.replace(month, monthName(monthOf(month)))}” has two readings: the week of ${first} or that of ${second}.`,
      `Write the one you mean by its Monday, “w/c ${first}” or “w/c ${second}”.`,
    );
  },
};

/** The Mondays of a week of a month (1–4, or −1 for the last): where those that it shares are counted, and where not. */
function mondaysOf(place: number, { earliest, latest }: Point): readonly [counted: Day, full: Day] {
  if (place === -1) return [mondayOf(latest), mondayOf(latest + 1) - 7];
  const later = 7 * (place - 1);
  return [mondayOf(earliest) + later, mondayOf(earliest + 6) + later];
}
