import { partsOf, roughly, type Day, type Extent, type Frequency, type Timing } from '../../dates/index.ts';

/** Days in a row, both inclusive. */
export interface Stretch {
  readonly from: Day;
  readonly until: Day;
  /** Whether it goes on through all of them for every reading; else only at some time in them. */
  readonly isSure: boolean;
}

/** The days of an activity. */
export interface Stretches {
  /** One or more, in order. */
  readonly stretches: readonly Stretch[];
  /** Whether it comes back, or goes on without an end: it is not all there is to do on its days. */
  readonly isSeries: boolean;
}

/** The days that a timing gives; nothing where it leaves them open, as "by 30 June" and "twice a year" do. */
export function stretchesOf(timing: Timing): Stretches | undefined {
  switch (timing.type) {
    case 'interval':
    case 'set':
      return { stretches: partsOf(timing)!.map(stretchOf), isSeries: false };
    case 'open': {
      const { earliest, latest } = roughly(timing.start, timing);
      return { stretches: [{ from: earliest, until: latest, isSure: earliest === latest }], isSeries: true };
    }
    case 'recurring': {
      const { from, until, frequency, deadline } = timing;
      if (!from || !until || deadline || !isSeveralTimesAYear(frequency)) return undefined;
      return { stretches: [stretchOf({ start: from, end: until })], isSeries: true };
    }
    default:
      return undefined;
  }
}

/** Of "September to November" October is sure; of "September" no day is. */
function stretchOf({ start, end }: Extent): Stretch {
  return start.latest <= end.earliest
    ? { from: start.latest, until: end.earliest, isSure: true }
    : { from: start.earliest, until: end.latest, isSure: false };
}

/** What comes back at least each quarter is there all the time; what comes back once a year is not. */
function isSeveralTimesAYear({ unit, every, count }: Frequency): boolean {
  if (unit === 'year') return count >= 4 * every;
  return unit !== 'month' || every <= 3 * count;
}
