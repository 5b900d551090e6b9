import type { Plan, Rating } from '../../plan/plan.ts';
import type { Promises } from '../../plan/promises.ts';
import { ratingsOf } from '../../plan/ratings.ts';
import type { Columns } from './columns.ts';
import { promisedWords } from './levels-view.ts';
import { ratingWords } from './words.ts';

/** What the grid of influence and interest shows, in words. */
export type RatingsView = {
  /** `promised`, where some group is promised a level of its own. */
  readonly columns: Columns<'promised'>;
  readonly groups: readonly {
    readonly name: string;
    readonly influence: string;
    readonly interest: string;
    readonly promised: string;
  }[];
};

/** Absent where the plan rates no group, and where its ratings may not be shown. */
export function ratingsView(plan: Plan, promises: Promises): RatingsView | undefined {
  const ratings = ratingsOf(plan);
  if (!ratings) return undefined;
  const hasPromised = ratings.groups.some(({ promised }) => promised);
  return {
    columns: { promised: hasPromised ? ['promised'] : [] },
    groups: ratings.groups.map((group) => ({
      name: group.name,
      influence: wordsOf(group.influence),
      interest: wordsOf(group.interest),
      promised: promisedWords(group, promises, plan.continuum),
    })),
  };
}

function wordsOf(rating: Rating | undefined): string {
  return rating ? ratingWords[rating] : 'not rated';
}
