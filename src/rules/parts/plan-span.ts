import { dateOf, endBound, printTiming, startBound, type Day, type Timing } from '../../dates/index.ts';
import type { Plan } from '../../plan/plan.ts';
import { quote } from '../../source/quote.ts';
import { timingOf } from './item-dates.ts';

interface Days {
  /** The first day on which it may have been written, or else that it is about. */
  readonly earliest: Day;
  /** The last day that it is about. */
  readonly latest: Day;
}

/** The days that a plan is of. */
export interface PlanSpan extends Days {
  /** Behind "the plan": "is dated 13 January 2025". */
  readonly words: string;
}

/**
 * Law and bodies are held against the time of the plan, never against a clock: a plan of 2010 works with those of 2010.
 * From the date of the document, or of the meeting of a paper, to the end of the period; else the period; else from the
 * first to the last of its items. Nothing where it has no dates.
 */
export function spanOf(plan: Plan): PlanSpan | undefined {
  const written = (plan.document.date ?? plan.cover?.date)?.timing;
  const period = plan.period?.timing;
  if (written && startBound(written)) {
    return withWords(
      daysOf(period ? [written, period] : [written]),
      () => `is dated ${printTiming(written)}`,
    );
  }
  if (period) return withWords(daysOf([period]), () => `has the period ${quote(printTiming(period))}`);
  return withWords(daysOf(plan.items.flatMap((item) => timingOf(item) ?? [])), yearsOf);
}

function withWords(days: Days | undefined, wordsOf: (days: Days) => string): PlanSpan | undefined {
  return days && { ...days, words: wordsOf(days) };
}

/** From the first to the last day; an end that is not given is anywhere. */
function daysOf(timings: readonly Timing[]): Days | undefined {
  let [earliest, latest] = [Infinity, -Infinity];
  for (const timing of timings) {
    const [start, end] = [startBound(timing), endBound(timing)];
    if (!start && !end) continue;
    earliest = Math.min(earliest, start?.earliest ?? -Infinity);
    latest = Math.max(latest, end?.latest ?? Infinity);
  }
  return earliest > latest ? undefined : { earliest, latest };
}

/** No more finely than any date was written. */
function yearsOf({ earliest, latest }: Days): string {
  const years = [earliest, latest].filter(Number.isFinite).map((day) => dateOf(day).year);
  return `has dates of ${[...new Set(years)].join(' to ')}`;
}
