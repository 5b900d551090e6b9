import { grouped } from '../../source/count.ts';
import { figure, figureOf } from './figure.ts';

/** An amount of money. */
export interface Money {
  /** In pence or cents, whole. */
  readonly pence: number;
  /** Absent where only a number is written. */
  readonly currency?: string;
}

const code = String.raw`(?:GBP|EUR|USD|pounds?|euros?|dollars?)\b`;
const amount = String.raw`([£€$])?\s?${figure}(?:\s?(${code}))?`;
const whole = new RegExp(`^${amount}$`, 'iu');
const inProse = new RegExp(String.raw`[£€$]\s?\d|\d(?:\s?k)?\s?${code}`, 'giu');

const opening = String.raw`^(?:the )?(?:(?:total |whole )?budget(?: is|:)? )?(?:a total of |no more than |up to )?`;
const begun = String.raw`${opening}(?:(about|around|approximately|circa|roughly|some) )?${amount}`;
/** What follows are its parts: the amount is all of it, whatever else is said. */
const summed = new RegExp(
  String.raw`${begun}(?=[^\S\n]*(?::\s?[£€$]|(?:altogether|in all|in total|overall)\b))`,
  'iu',
);
const closed = new RegExp(String.raw`${begun}(?=[^\S\n]*(?:$|[\n.:;(]))`, 'iu');
const funded = new RegExp(
  String.raw`${begun}(?=,? (?:agreed|approved|from|set aside)\b| for (?:the|this) (?:consultation|engagement|plan|programme|project)\b)`,
  'iu',
);

/** A text that is an amount and nothing else: "£1,200", "£1.2k", "1 200 EUR". "About £500 each" may be any. */
export function readMoney(words: string): Money | undefined {
  const found = whole.exec(words);
  return found ? moneyOf(found.slice(1)) : undefined;
}

/** The amount that an engagement may cost. */
export interface Budget extends Money {
  /** "About £5,000". */
  readonly isHedged: boolean;
}

/**
 * The amount that a paragraph on a budget begins with, where that is surely all of it: "£38,000: £31,550 for …",
 * "Up to £5,000 from the fund". "£10,000 from one and £20,000 from another" is not.
 */
export function readBudget(prose: string): Budget | undefined {
  const bare = readMoney(prose);
  if (bare) return { ...bare, isHedged: false };
  const isOnly = prose.match(inProse)?.length === 1;
  const found = summed.exec(prose) ?? (isOnly ? (closed.exec(prose) ?? funded.exec(prose)) : null);
  const money = found && moneyOf(found.slice(2));
  // A number without its currency may be a year.
  return money?.currency === undefined ? undefined : { ...money, isHedged: found![1] !== undefined };
}

/** "£1,200", "£1,200.50", "1,200". */
export function printMoney({ pence, currency = '' }: Money): string {
  const rest = pence % 100;
  const decimals = rest === 0 ? '' : `.${String(rest).padStart(2, '0')}`;
  return `${currency}${grouped(Math.floor(pence / 100))}${decimals}`;
}

function moneyOf([symbol, digits, magnitude, code]: readonly (string | undefined)[]): Money {
  const currency = symbol ?? (code && currencyOf(code));
  return {
    pence: Math.round(figureOf(digits!, magnitude) * 100),
    ...(currency !== undefined && { currency }),
  };
}

function currencyOf(code: string): string {
  if (/^e/i.test(code)) return '€';
  return /^[gp]/i.test(code) ? '£' : '$';
}
