import { dayAfter, monthStart, readTiming, type Timing } from '../../dates/index.ts';
import type { CurrentTiming } from '../current-timing.ts';
import type { Length, TimingDifference } from './change.ts';
import { reachOf, type Reach } from './reach.ts';

/** When something is, and how long the plan says that it is where its dates do not tell. */
export interface Timed {
  readonly when: CurrentTiming;
  /** In the author's words: "12 weeks". */
  readonly length?: string | undefined;
}

/** Only where one is surely longer: by their dates, by what the plan states where these do not tell the length. */
export function lengthDifference(before: Timed, after: Timed): TimingDifference[] {
  const byDates = [before.when.timing, after.when.timing].map(lengthOf);
  const stated = [before.length, after.length].map(statedLength);
  const [from, to] = stated.every(Boolean) && !byDates.every(isExact) ? stated : byDates;
  if (!from || !to || (from.fewest <= to.most && to.fewest <= from.most)) return [];
  const kind = to.most < from.fewest ? 'shortened' : 'lengthened';
  return [{ kind, from: before.when, to: after.when, lengths: { from, to } }];
}

function isExact(length: Length | undefined): boolean {
  return length !== undefined && length.fewest === length.most;
}

function lengthOf(timing: Timing | undefined): Length | undefined {
  if (timing?.type === 'duration') return lengthIn(timing.duration);
  if (timing?.type !== 'interval') return undefined;
  const { start, end } = reachOf(timing) as Required<Reach>;
  return {
    fewest: Math.max(1, end.earliest - start.latest + 1),
    most: end.latest - start.earliest + 1,
  };
}

function statedLength(words: string | undefined): Length | undefined {
  const timing = words === undefined ? undefined : readTiming(words);
  return timing?.type === 'duration' ? lengthIn(timing.duration) : undefined;
}

/** The first days of months of one leap year and three others: among them a length in months has every number of days. */
const starts = Array.from({ length: 48 }, (_, month) => monthStart(2021, month + 1));

/** Hours are no days, and how many days working days take is not told by their number. */
function lengthIn(duration: string | undefined): Length | undefined {
  const days = starts.flatMap((start) => {
    const end = duration === undefined ? undefined : dayAfter(start, duration);
    return end === undefined ? [] : [end - start];
  });
  if (duration === undefined || days.length === 0) return undefined;
  return { fewest: Math.min(...days), most: Math.max(...days), stated: duration };
}
