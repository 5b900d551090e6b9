import { codeInPlan } from '../codes.ts';
import type { PointForm } from '../form.ts';

const pattern =
  /^(?:the )?(?:(fy ?|financial year (?:of )?)|(?:(academic) year (?:of )?))?(\d{4}|\d{2})([/-])(\d{4}|\d{2})(?: (?:(financial)|(academic)) year)?$/;

/** A year that does not begin in January, where the plan says when it does. */
export const financialYear: PointForm = {
  name: 'financial-year',
  what: 'A financial or an academic year, in a plan that says in which month its years begin',
  cues: ['/', '-'],
  examples: [
    { text: '2024/25', yearStart: 4, reads: 'interval year 2024-04..2025-03' },
    { text: 'FY24/25', yearStart: 4, reads: 'interval year 2024-04..2025-03' },
    { text: '2024/2025', yearStart: 4, reads: 'interval year 2024-04..2025-03' },
    { text: 'academic year 2024-25', yearStart: 9, reads: 'interval year 2024-09..2025-08' },
    { text: 'FY24/25', reads: 'ambiguous' },
  ],
  point(words, { context }) {
    const match = pattern.exec(words);
    if (!match) return undefined;
    const [first, joint, next] = match.slice(3) as [string, string, string];
    const [financial, academic] = [match[1] ?? match[6], match[2] ?? match[7]];
    const isNamed = financial !== undefined || academic !== undefined;
    if (first.length === 2 && (!isNamed || next.length === 4)) return undefined;
    // "2026-2027" is from one year to the next.
    if (next.length === 4 && joint === '-' && !isNamed) return undefined;
    const year = Number(first) + (first.length === 2 ? 2000 : 0);
    if (Number(next) !== (next.length === 2 ? (year + 1) % 100 : year + 1)) return undefined;
    const { yearStart } = context;
    // Without the month of its start bare years have more readings than this form knows of.
    // Nor is `2011-12` for this form, which may be a month: the form of ISO dates comes first.
    if (!isNamed && (yearStart === undefined || yearStart === 1)) return undefined;
    const isAcademicPlan = yearStart !== undefined && yearStart >= 8 && yearStart <= 10;
    const isOther =
      (financial !== undefined && isAcademicPlan) || (academic !== undefined && !isAcademicPlan);
    const point = codeInPlan({ year, isSplit: true }, isOther ? {} : context);
    if (point.type === 'error' || isNamed || next.length === 2) return point;
    const warning = `“${first}/${next}” is read as one year of the plan, not as two of the calendar: those are written “${first} to ${next}”.`;
    return { ...point, warning };
  },
};
