import type { Level } from '../practice/continuum.ts';
import { activitiesOf, type Activity, type Plan } from './plan.ts';

/** What a plan promises its stakeholder groups, beside what it plans with them. */
export interface Promises {
  /** Every level of the plan's continuum, lowest first. */
  readonly levels: readonly Level[];
  /** The level that the plan promises as a whole, or higher. */
  readonly ambition?: Level;
  /** In the order of the plan. */
  readonly groups: readonly GroupPromise[];
}

/** One stakeholder group. An activity for several groups counts for each; a cancelled one for none. */
export interface GroupPromise {
  /** The stakeholder's. */
  readonly id: string;
  readonly name: string;
  readonly promised?: Level;
  /** The levels at which something is planned, lowest first, and how many activities; each 1 or more. */
  readonly planned: readonly { readonly level: Level; readonly count: number }[];
  readonly highest?: Level;
  /** How many activities have no level, stated or by their method. */
  readonly withoutLevel: number;
  /** How many activities there are in all. */
  readonly activities: number;
}

/** The promises of a plan, for its page, its picture and its table alike. */
export function promisesOf(plan: Plan): Promises {
  const byGroup = new Map<string, Activity[]>(plan.stakeholders.map(({ id }) => [id, []]));
  for (const activity of activitiesOf(plan)) {
    if (activity.status === 'cancelled') continue;
    for (const id of new Set(activity.with)) byGroup.get(id)?.push(activity);
  }
  const { levels } = plan.continuum;
  return {
    levels,
    ...(plan.ambition && { ambition: plan.ambition.level }),
    groups: plan.stakeholders.map(({ id, name, level }) => ({
      id,
      name,
      ...(level && { promised: level.level }),
      ...plannedFor(byGroup.get(id)!, levels),
    })),
  };
}

/** The level that a group is promised: its own, else the plan's. */
export function promiseTo({ promised }: GroupPromise, { ambition }: Promises): Level | undefined {
  return promised ?? ambition;
}

/** Whether something is planned with a group at this level or above it. The lowest is reached by whatever is planned. */
export function reaches({ highest, activities }: GroupPromise, level: Level): boolean {
  return (highest?.rank ?? lowestOf(activities)) >= level.rank;
}

/** The rank that so many activities without a level reach. */
function lowestOf(activities: number): number {
  return activities > 0 ? 1 : 0;
}

function plannedFor(activities: readonly Activity[], levels: readonly Level[]) {
  const counts = new Map<string | undefined, number>();
  for (const { level } of activities) counts.set(level?.id, (counts.get(level?.id) ?? 0) + 1);
  const planned = levels.flatMap((level) => {
    const count = counts.get(level.id);
    return count === undefined ? [] : [{ level, count }];
  });
  const highest = planned.at(-1)?.level;
  return {
    planned,
    ...(highest && { highest }),
    withoutLevel: counts.get(undefined) ?? 0,
    activities: activities.length,
  };
}
