import { codeInPlan, printCode } from '../codes.ts';
import { fault, type Fault } from '../fault.ts';
import type { PointForm } from '../form.ts';
import type { Point } from '../point.ts';
import type { TimingContext } from '../timing.ts';

const ordinals = ['first', 'second', 'third', 'fourth'];
const number = `q ?(?<figure>[1-4])|(?:quarter|qtr) (?<counted>[1-4])|(?:the )?(?<ordinal>${ordinals.join('|')}|last|1st|2nd|3rd|4th) (?:quarter|qtr)`;
const kind = '(?:(?<financial>fy ?|financial year )|(?<calendar>calendar year ))?';
const years = `(?:the )?${kind}(?<year>\\d{4}|\\d{2}(?=[/-]))(?:[/-](?<next>\\d{4}|\\d{2}))?`;
const numberFirst = new RegExp(`^(?:${number})(?:,? (?:of |in )?| ?\\((?=.*\\)$))${years}\\)?$`);
const yearFirst = new RegExp(`^${years} (?:${number})$`);

/** A quarter of a calendar year, or of a year that begins where the plan says. */
export const quarter: PointForm = {
  name: 'quarter',
  what: 'A quarter of a calendar year or, where both its years are written, of the financial year; a plan can say that all its quarters are financial',
  cues: ['q'],
  examples: [
    { text: 'the first quarter of 2013', reads: 'interval quarter 2013-Q1' },
    { text: 'Q3 2024', reads: 'interval quarter 2024-Q3' },
    { text: 'Q4 2024/25', yearStart: 4, reads: 'interval quarter 2025-Q1' },
    { text: 'Q 4 2027/28', yearStart: 4, reads: 'interval quarter 2028-Q1' },
    { text: 'by the fourth quarter of 2025', reads: 'deadline quarter 2025-Q4' },
    { text: 'Q4 2024/25', reads: 'ambiguous' },
  ],
  point(words, { context }) {
    const groups = (numberFirst.exec(words) ?? yearFirst.exec(words))?.groups;
    if (groups === undefined) return undefined;
    const year = Number(groups['year']) + (groups['year']!.length === 2 ? 2000 : 0);
    const quarter = quarterOf(groups);
    if (groups['next'] === undefined) return bareQuarter(quarter, year, groups, context);
    if (Number(groups['next']) % 100 !== (year + 1) % 100 || groups['calendar'] !== undefined)
      return undefined;
    return codeInPlan({ quarter, year, isSplit: true }, context);
  },
};

function quarterOf(groups: Readonly<Record<string, string>>): number {
  const figure = groups['figure'] ?? groups['counted'];
  if (figure !== undefined) return Number(figure);
  const ordinal = groups['ordinal']!;
  if (ordinal === 'last') return 4;
  return Number(ordinal[0]) || ordinals.indexOf(ordinal) + 1;
}

/** "Q2 2025": of the calendar year, unless the plan counts its quarters from where its years begin. */
function bareQuarter(
  quarter: number,
  year: number,
  groups: Readonly<Record<string, string | undefined>>,
  context: TimingContext,
): Point | Fault {
  const calendar = { quarter, year, isSplit: false };
  const { quarters, yearStart = 4 } = context;
  const isFinancial = quarters === 'financial' && groups['calendar'] === undefined && yearStart !== 1;
  if (groups['financial'] !== undefined) return eitherYear(quarter, year);
  if (!isFinancial) return codeInPlan(calendar, context);
  const firstMonth = yearStart + (quarter - 1) * 3;
  if (firstMonth > 12) return eitherYear(quarter, year);
  return codeInPlan({ quarter, year, isSplit: true }, { ...context, yearStart });
}

/** "Q4 2025" of a financial year: of the one that ends in 2025, or of the one that begins then. */
function eitherYear(quarter: number, year: number): Fault {
  const readings = [year - 1, year].map((year) => printCode({ quarter, year, isSplit: true }));
  return fault(
    'ambiguous',
    `“Q${quarter} ${year}” has two readings, as a financial year falls in two calendar years: ${readings[0]!}, or ${readings[1]!}.`,
    `Write the one you mean, “${readings[0]!}” or “${readings[1]!}”.`,
  );
}
