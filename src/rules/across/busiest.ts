import type { Day } from '../../dates/index.ts';
import type { Claim } from './claims.ts';

/** A claim, and days on which it counts, both inclusive. */
export interface Counted {
  readonly claim: Claim;
  readonly from: Day;
  readonly until: Day;
}

/**
 * What counts on the day on which most does, the first of such days: one claim of each activity, and one of an event that
 * several plans hold together, by their first days. Of days with claims of fewer plans than `plans` none is taken.
 */
export function busiest(counted: readonly Counted[], { plans }: { readonly plans: number }): Counted[] {
  const day = busiestDay(counted, plans);
  if (day === undefined) return [];
  const found = new Map<unknown, Counted>();
  for (const one of counted) {
    const event = eventOf(one.claim);
    if (one.from <= day && day <= one.until && !found.has(event)) found.set(event, one);
  }
  return [...found.values()].toSorted((a, b) => a.from - b.from);
}

function busiestDay(counted: readonly Counted[], plans: number): Day | undefined {
  const changes = counted.flatMap(({ claim, from, until }) => [
    { claim, day: from, by: 1 },
    { claim, day: until + 1, by: -1 },
  ]);
  // What is over makes room before the next begins.
  changes.sort((a, b) => a.day - b.day || a.by - b.by);
  const events = new Tally();
  const files = new Tally();
  let best: Day | undefined;
  let most = 0;
  for (const { claim, day, by } of changes) {
    events.add(eventOf(claim), by);
    files.add(claim.activity.file, by);
    if (events.size <= most || files.size < plans) continue;
    most = events.size;
    best = day;
  }
  return best;
}

/** Of what counts as one. */
function eventOf({ activity }: Claim): unknown {
  return activity.event ?? activity;
}

/** How many different things there are at a time. */
class Tally {
  readonly #counts = new Map<unknown, number>();

  get size(): number {
    return this.#counts.size;
  }

  add(what: unknown, by: number): void {
    const count = (this.#counts.get(what) ?? 0) + by;
    if (count === 0) this.#counts.delete(what);
    else this.#counts.set(what, count);
  }
}
