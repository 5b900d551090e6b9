import {
  couldBeOfLength,
  endBound,
  lastDayOf,
  printDuration,
  printSpan,
  printTiming,
  readTiming,
  roughly,
  startBound,
  withWeekend,
  type Bound,
} from '../dates/index.ts';
import type { ConsultationWindow } from '../plan/plan.ts';
import { at } from '../source/pointer.ts';
import { quote } from '../source/quote.ts';
import type { Finding, Rule } from './rule.ts';

export const windowLengthDiffers: Rule = {
  code: 'window-length-differs',
  severity: 'error',
  title: 'A consultation window is not as long as the plan says it is.',
  why: 'People plan their response by the length that they are told. A window that is shorter than it was promised to be is the first thing that is held against a consultation.',
  evidence:
    'Of published windows that state both, the four examined count their weeks in two ways, with the last day and without it: Kent 70 days, Hampshire 98, Rhondda Cynon Taf 42, Holwell 49. Both ways are let pass, and a day more or less; of months and years, less than a week more or less.',
  *check({ items }) {
    for (const item of items) {
      if (item.kind !== 'window' || item.status === 'cancelled') continue;
      yield* findingsOf(item);
    }
  },
};

function* findingsOf(window: ConsultationWindow): Generator<Finding> {
  const dates = datesOf(window);
  if (!dates) return;
  const { until } = window.extended ?? {};
  const ends = [dates.end, (until && endBound(until.timing)) ?? dates.end];
  for (const { key, words, limit } of statedLengths(window)) {
    const length = lengthOf(words);
    const shortest = length === undefined ? undefined : lastDayOf(dates.start.earliest, length);
    if (length === undefined || shortest === undefined) continue;
    // A day short is how people count who leave out the first or the last.
    const isTooShort = ({ latest }: Bound) => latest < shortest - 1;
    const isOff = (end: Bound) => couldBeOfLength(dates.start, end, length) === false;
    const isWrong = {
      exact: (end: Bound) => isOff(roundedEnd(end, length)),
      least: isTooShort,
      most: (end: Bound) => isOff(end) && !isTooShort(end),
    }[limit];
    if (!ends.every((end) => isWrong(withWeekend(dates.start, end, length)))) continue;
    yield finding(window, key, length, dates, `${differences[limit]} ${printDuration(length)}`);
  }
}

/** How a length is meant: as it is, as the shortest, or as the longest. */
type Limit = 'exact' | 'least' | 'most';

const differences: Readonly<Record<Limit, string>> = { exact: 'not', least: 'less than', most: 'more than' };

interface StatedLength {
  readonly key: string;
  readonly words: string | undefined;
  readonly limit: Limit;
}

function statedLengths({ length, minimumLength }: ConsultationWindow): readonly StatedLength[] {
  return [
    { key: 'length', words: length, limit: limitOf(length ?? '') },
    { key: 'minimum-length', words: minimumLength, limit: 'least' },
  ];
}

function limitOf(words: string): Limit {
  if (/\b(?:at least|minimum|not? less than)\b/i.test(words)) return 'least';
  return /\b(?:up to|at most|maximum|not? more than)\b/i.test(words) ? 'most' : 'exact';
}

/**
 * "Three months" are said of what is nearly a quarter: with what `couldBeOfLength` lets pass, a week less a day either way.
 * A least and a most are no such figures.
 */
function roundedEnd({ earliest, latest }: Bound, length: string): Bound {
  const grace = /[MY]$/.test(length) ? 5 : 0;
  return { earliest: earliest - grace, latest: latest + grace };
}

/** The dates as they were announced. The length that is stated may be that, or the one with the extension. */
interface Dates {
  readonly start: Bound;
  readonly end: Bound;
  readonly words: string;
}

function datesOf({ when, planned, expected, actual }: ConsultationWindow): Dates | undefined {
  const timing = (when ?? planned ?? actual ?? expected)?.timing;
  // A month alone may hold the window anywhere: "September 2026" and "four weeks" agree.
  if (timing?.type !== 'interval') return undefined;
  return {
    start: roughly(startBound(timing)!, timing),
    end: roughly(endBound(timing)!, timing),
    words: printTiming(timing),
  };
}

function lengthOf(words: string | undefined): string | undefined {
  const timing = words === undefined ? undefined : readTiming(words);
  return timing?.type === 'duration' ? timing.duration : undefined;
}

function finding(
  window: ConsultationWindow,
  key: string,
  length: string,
  { start, end, words }: Dates,
  difference: string,
): Finding {
  const isExact = start.earliest === start.latest && end.earliest === end.latest;
  const isTooLong = end.earliest > lastDayOf(start.latest, length)!;
  const longest = printSpan(start.earliest, end.latest, length);
  const bounded = isTooLong
    ? `at the least ${printSpan(start.latest, end.earliest, length)}`
    : `at the most ${longest}`;
  const span = isExact ? longest : bounded;
  return {
    at: at(window.pointer, key),
    message: `${quote(window.name)} is open ${span}, ${difference}: ${words}.`,
    hint: `Correct its dates or its \`${key}\`.`,
  };
}
