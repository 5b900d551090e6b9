import type { Level } from '../practice/continuum.ts';
import type { Plan, Rating } from './plan.ts';

/** How a plan rates its stakeholder groups, where it says that this may be shown. */
export interface Ratings {
  /** How many levels the plan's continuum has. */
  readonly steps: number;
  /** All groups, in the order of the plan. */
  readonly groups: readonly GroupRating[];
}

export interface GroupRating {
  /** The stakeholder's. */
  readonly id: string;
  readonly name: string;
  readonly influence?: Rating;
  readonly interest?: Rating;
  readonly promised?: Level;
}

/** The ratings of a plan. Nothing where they may not be shown, so that no output has to ask; or where no group has one. */
export function ratingsOf({ showsRatings, stakeholders, continuum }: Plan): Ratings | undefined {
  if (!showsRatings || !stakeholders.some(({ influence, interest }) => influence ?? interest))
    return undefined;
  return {
    steps: continuum.levels.length,
    groups: stakeholders.map(({ id, name, influence, interest, level }) => ({
      id,
      name,
      ...(influence && { influence }),
      ...(interest && { interest }),
      ...(level && { promised: level.level }),
    })),
  };
}

/** Whether a group has its place among the others. */
export function isRated({ influence, interest }: GroupRating): boolean {
  return influence !== undefined && interest !== undefined;
}
