import { dateOf } from './civil.ts';
import { fault, type Fault } from './fault.ts';
import { monthName } from './months.ts';
import { partOf, type Part } from './parts.ts';
import { labelled, monthsPoint, type Point } from './point.ts';
import type { Bound, TimingContext } from './timing.ts';

/**
 * A code: a quarter ("Q4 2024/25", "Q2 2024") or a financial year ("2024/25"), or a part of one ("late Q4
 * 2026"). Its months depend on where the year begins, so it is never printed without them.
 */
export interface Code {
  readonly part?: Part;
  /** 1–4; absent for a whole year. */
  readonly quarter?: number;
  /** The year, or the one in which it begins. */
  readonly year: number;
  /** Written with both its years: "2024/25". */
  readonly isSplit: boolean;
}

const pattern = /^(?:(early|mid|late)[ -])?(?:q([1-4]) )?(\d{4})(?:\/(\d{2}))?$/i;

/** Whether a label is a code, which says its months only to those who know where the year begins. */
export function isCode(label: string | undefined): label is string {
  return label !== undefined && codeOf(label) !== undefined;
}

/** The code that words spell in the way of the house; nothing where they spell none. */
export function codeOf(words: string): Code | undefined {
  const [, part, quarter, year, next] = pattern.exec(words) ?? [];
  if (year === undefined || (quarter === undefined && next === undefined)) return undefined;
  if (next !== undefined && Number(next) !== (Number(year) + 1) % 100) return undefined;
  return {
    ...(part !== undefined && { part: part.toLowerCase() as Part }),
    ...(quarter !== undefined && { quarter: Number(quarter) }),
    year: Number(year),
    isSplit: next !== undefined,
  };
}

/** A code in the spelling of the house: "Q4 2024/25", "late Q4 2026", "2024/25". */
export function printCode({ part, quarter, year, isSplit }: Code): string {
  const years = isSplit ? splitYear(year) : String(year);
  const whole = quarter === undefined ? years : `Q${quarter} ${years}`;
  if (part === undefined) return whole;
  return part === 'mid' ? `mid-${whole}` : `${part} ${whole}`;
}

/** The year from 2024 to 2025: "2024/25". */
export function splitYear(year: number): string {
  return `${year}/${String((year + 1) % 100).padStart(2, '0')}`;
}

/** The stretch that a code means where years begin in a month, 1–12. */
export function codePoint(code: Code, yearStart: number): Point | Fault {
  const first = (code.isSplit ? yearStart : 1) + ((code.quarter ?? 1) - 1) * 3;
  const precision = code.quarter === undefined ? 'year' : 'quarter';
  const months = code.quarter === undefined ? 12 : 3;
  const whole = monthsPoint(precision, code.year, first, first + months - 1);
  if (whole.type === 'error') return whole;
  return labelled(code.part === undefined ? whole : partOf(whole, code.part), printCode(code));
}

/** The stretch that a code means in a plan, or why the plan must say more. */
export function codeInPlan(code: Code, { yearStart = 1 }: TimingContext): Point | Fault {
  if (!code.isSplit || yearStart > 1) return codePoint(code, yearStart);
  const name = printCode(code);
  const readings = [4, 9].map((month) => monthsOf(codePoint(code, month)));
  return fault(
    'ambiguous',
    `“${name}” has more than one reading, as the plan does not say in which month such a year begins: ${readings[0]!} if that is April, ${readings[1]!} if it is September.`,
    `Write the months, for example “${readings[0]!}”, or say in the plan where its years begin: \`calendar: { year-start: 4 }\`.`,
  );
}

function monthsOf(point: Point | Fault): string {
  return point.type === 'point' ? printMonths(point) : 'other months';
}

/** A stretch of whole months by its months: "January to March 2025", "December 2026". */
export function printMonths({ earliest, latest }: Bound): string {
  const [first, last] = [dateOf(earliest), dateOf(latest)];
  const end = `${monthName(last.month)} ${last.year}`;
  if (first.year === last.year && first.month === last.month) return end;
  return `${monthName(first.month)}${first.year === last.year ? '' : ` ${first.year}`} to ${end}`;
}
