import type { Activity } from '../../plan/plan.ts';

/** What to say where an activity leaves something out: in each place, or once where it holds for all of them. */
export interface Missing {
  /** Stands in for the value; absent where nothing is said in the place. */
  readonly words?: string;
  /** A full sentence for all of them. */
  readonly note?: string;
}

export function missingTimings(activities: readonly Activity[]): Missing {
  return missing(
    activities.map(({ when, planned, expected, actual }) => actual ?? expected ?? when ?? planned),
    'no date given',
    'The plan gives no dates for the activities.',
  );
}

export function missingLeads(activities: readonly Activity[]): Missing {
  return missing(
    activities.map(({ lead }) => lead[0]),
    'not named',
    'The plan does not name who leads each activity.',
  );
}

export function missingLevels(activities: readonly Activity[]): Missing {
  return missing(
    activities.map(({ level }) => level),
    'not stated',
    'The plan does not say at which level the activities are.',
  );
}

function missing(values: readonly unknown[], words: string, note: string): Missing {
  const isAll = values.length > 1 && values.every((value) => value === undefined);
  return isAll ? { note } : { words };
}
