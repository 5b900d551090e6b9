import { monthEnd, monthStart } from '../civil.ts';
import { codeOf, codePoint, type Code } from '../codes.ts';
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
    if (groups === undefined) return undefined;
    const code = codeOf(groups['code']!);
    if (code === undefined) return undefined;
    const first = monthStart(
      Number(groups['firstYear'] ?? groups['year']),
      monthOf(groups['first'] ?? groups['last']!),
    );
    const last = monthEnd(Number(groups['year']), monthOf(groups['last']!));
    const starts = context.yearStart === undefined ? anyStart : [context.yearStart];
    return oneOf(code, (point) => point.earliest === first && point.latest === last, starts);
  },
};

const anyStart = Array.from({ length: 12 }, (_, index) => index + 1);

/** The stretch of a code that begins on a day, whatever month its years then begin in. */
export function codeFrom(code: Code, first: number): Point | undefined {
  return oneOf(code, (point) => point.earliest === first);
}

/** The stretch of a code that ends on a day, inclusive. */
export function codeTo(code: Code, last: number): Point | undefined {
  return oneOf(code, (point) => point.latest === last);
}

/** The stretch of a code that is meant, where years begin in one of some months. */
function oneOf(
  code: Code,
  isMeant: (point: Point) => boolean,
  starts: readonly number[] = anyStart,
): Point | undefined {
  for (const yearStart of starts) {
    const point = codePoint(code, yearStart);
    if (point.type === 'point' && isMeant(point)) return point;
  }
  return undefined;
}

const monthAndCode = new RegExp(`^(${monthPattern}) (\\d{4}) \\(([^()]+)\\)$`);

/** "March 2025 (Q4 2024/25)" after "the end of", and "January 2025 (Q4 2024/25)" after "from". */
export function codeAtMonth(words: string, end: 'first' | 'last'): Point | undefined {
  const match = monthAndCode.exec(words);
  if (!match) return undefined;
  const [month, year, name] = match.slice(1) as [string, string, string];
  const code = codeOf(name);
  if (code === undefined) return undefined;
  return end === 'first'
    ? codeFrom(code, monthStart(Number(year), monthOf(month)))
    : codeTo(code, monthEnd(Number(year), monthOf(month)));
}
