import { figure, figureOf } from './figure.ts';

/** How many people, or households, as far as the words give it. Both ends inclusive. */
export interface Headcount {
  readonly least: number;
  readonly most: number;
  /** What is counted, in small letters; absent where only a number is written. */
  readonly unit?: string;
}

const exact = 'a total of|all|exactly';
const hedged = String.raw`about|almost|around|approx\.?|approximately|c\.?|ca\.?|circa|nearly|roughly|some|~`;
const orMore = 'at least|more than|over';
const orFewer = 'at most|fewer than|less than|no more than|under|up to';

const counted = new RegExp(
  String.raw`^(?:(?:${exact}|(${hedged})|(${orMore})|(${orFewer}))\s?)?${figure}(\+)?(?:\s?(?:[-–]|to)\s?${figure})?(?:\s([\p{L}\s'’-]+))?$`,
  'iu',
);

/** What makes of a number one of several: "20 a week", "30 per school", "12 of them". */
const severalfold = /\b(?:an?|and|annually|daily|each|every|monthly|of|or|per|weekly|yearly)\b/i;

/**
 * A headcount in words: "2,500", "about 200", "150–200 people", "200+". A hedged one may be off by a tenth. Nothing
 * where the words may mean something else.
 */
export function readHeadcount(words: string): Headcount | undefined {
  const found = counted.exec(words);
  if (!found) return undefined;
  const [, isHedged, isLeast, isMost, digits, magnitude, plus, toDigits, toMagnitude, unit] = found;
  if (unit !== undefined && severalfold.test(unit)) return undefined;
  const first = figureOf(digits!, magnitude);
  const last = toDigits === undefined ? first : figureOf(toDigits, toMagnitude);
  const slack = isHedged === undefined ? 0 : 0.1;
  return {
    least: isMost === undefined ? first * (1 - slack) : 0,
    most: isLeast === undefined && plus === undefined ? last * (1 + slack) : Infinity,
    ...(unit !== undefined && { unit: unit.toLowerCase() }),
  };
}
