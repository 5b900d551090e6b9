import { earliestDay, latestDay, readTiming, type TimingContext } from '../dates/index.ts';
import { quote } from '../source/quote.ts';
import { UsageError } from './exit-code.ts';

/** First and last day of a plan, inclusive. */
type Period = NonNullable<TimingContext['period']>;

/** What a reader of timings is told beside the words. */
export function contextFrom(period: Period | undefined, yearStart: number | undefined): TimingContext {
  return { ...(period && { period }), ...(yearStart !== undefined && { yearStart }) };
}

/** The period of a plan, in any words that say one: `2018-03-01/2018-07-24`, `March to July 2018`. */
export function periodMeant(words: string, as = 'The period'): Period {
  const timing = readTiming(words);
  const [start, end] = timing.type === 'error' ? [] : [earliestDay(timing), latestDay(timing)];
  if (start !== undefined && end !== undefined) return { start, end };
  throw new UsageError(
    `${as} needs a stretch of time such as 2018-03-01/2018-07-24; ${quote(words)} is none.`,
  );
}

/** The month in which years begin, 1–12. */
export function yearStartMeant(words: string, as = 'The start of the year'): number {
  if (/^(?:0?[1-9]|1[0-2])$/.test(words)) return Number(words);
  throw new UsageError(`${as} needs a month from 1 to 12, such as 04 for April; ${quote(words)} is none.`);
}
