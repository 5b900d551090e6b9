import type { PointForm } from '../form.ts';
import { monthName, monthOf, monthPattern } from '../months.ts';
import { monthsPoint } from '../point.ts';
import { pointInPeriod } from '../year-from-period.ts';

const pattern = new RegExp(`^(?:the month of )?(${monthPattern})(?:(?:,? (?:of )?|-)(\\d{4}))?$`);
const figures = /^(0?[1-9]|1[0-2])\/(\d{4})$/;

/** A month in words; its year may come from the plan's period. */
export const month: PointForm = {
  name: 'month',
  what: 'A month; without a year it is the one month of that name in the plan’s period',
  examples: [
    { text: 'Sep 2010', reads: 'interval month 2010-09' },
    { text: 'SEPTEMBER 2010', reads: 'interval month 2010-09' },
    { text: 'in April 2013', reads: 'interval month 2013-04' },
    { text: "Sept '13", reads: 'interval month 2013-09' },
    { text: '09/2013', reads: 'interval month 2013-09' },
    { text: 'August', period: '2018-05-30/2018-09-11', reads: 'interval month 2018-08' },
    { text: 'August', reads: 'ambiguous' },
  ],
  point(words, { context }) {
    const inFigures = figures.exec(words);
    if (inFigures) return monthsPoint('month', Number(inFigures[2]), Number(inFigures[1]));
    const [, name, year] = pattern.exec(words) ?? [];
    if (name === undefined) return undefined;
    const month = monthOf(name);
    if (year !== undefined) return monthsPoint('month', Number(year), month);
    return pointInPeriod(monthName(month), (year) => monthsPoint('month', year, month), context);
  },
};
