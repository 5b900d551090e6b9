import { monthEnd, monthStart } from '../civil.ts';
import { codeOf, codePoint, type Code } from '../codes.ts';
import type { Fault } from '../fault.ts';
import type { PointForm } from '../form.ts';
import { monthOf, monthPattern } from '../months.ts';
import type { Point } from '../point.ts';

const pattern = new RegExp(
  `^(?:(?<first>${monthPattern})(?: (?<firstYear>\\d{4}))?(?: to |-| - ))?(?<last>${monthPattern}) (?<year>\\d{4}) \\((?<code>[^()]+)\\)$`,
);

/** A quarter or a financial year with its months, as the house prints it: it needs no plan to say when years begin. */
export const withMonths: PointForm = {
  name: 'with-months',
  what: 'A quarter or a financial year together with its months',
  cues: ['('],
  examples: [
    { text: 'January to March 2025 (Q4 2024/25)', reads: 'interval quarter 2025-Q1' },
    { text: 'April 2024 to March 2025 (2024/25)', reads: 'interval year 2024-04..2025-03' },
    { text: 'December 2026 (late Q4 2026)', reads: 'interval month about 2026-12' },
    { text: 'by the end of March 2025 (Q4 2024/25)', reads: 'deadline quarter 2025-Q1' },
    { text: 'from January 2025 (Q4 2024/25)', reads: 'open quarter 2025-Q1' },
  ],
  point(words, { context }) {
    const groups = pattern.exec(words)?.groups;
    const code = codeOf(groups?.['code'] ?? '');
    if (groups === undefined || code === undefined) return undefined;
    const last = monthEnd(Number(groups['year']), monthOf(groups['last']!));
    const first =
      groups['first'] === undefined
        ? monthStart(Number(groups['year']), monthOf(groups['last']!))
        : monthStart(Number(groups['firstYear'] ?? groups['year']), monthOf(groups['first']));
    const point = codeFrom(code, first);
    const isOfPlan =
      !code.isSplit ||
      context.yearStart === undefined ||
      isSamePoint(codePoint(code, context.yearStart), point);
    return point?.latest === last && isOfPlan ? point : undefined;
  },
};

function isSamePoint(a: Point | Fault, b: Point | undefined): boolean {
  return a.type === 'point' && a.earliest === b?.earliest;
}

/** The stretch of a code that begins on a day, whatever month its years then begin in. */
export function codeFrom(code: Code, first: number): Point | undefined {
  return oneOf(code, (point) => point.earliest === first);
}

/** The stretch of a code that ends on a day, inclusive. */
export function codeTo(code: Code, last: number): Point | undefined {
  return oneOf(code, (point) => point.latest === last);
}

function oneOf(code: Code, isMeant: (point: Point) => boolean): Point | undefined {
  for (let yearStart = 1; yearStart <= 12; yearStart++) {
    const point = codePoint(code, yearStart);
    if (point.type === 'point' && isMeant(point)) return point;
  }
  return undefined;
}

const monthAndCode = new RegExp(`^(${monthPattern}) (\\d{4}) \\(([^()]+)\\)$`);

/** "March 2025 (Q4 2024/25)" after "the end of", and "January 2025 (Q4 2024/25)" after "from". */
export function codeAtMonth(words: string, end: 'first' | 'last'): Point | undefined {
  const [, month, year, name] = monthAndCode.exec(words) ?? [];
  const code = codeOf(name ?? '');
  if (month === undefined || code === undefined) return undefined;
  return end === 'first'
    ? codeFrom(code, monthStart(Number(year), monthOf(month)))
    : codeTo(code, monthEnd(Number(year), monthOf(month)));
}
