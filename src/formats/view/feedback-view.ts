import type { Feedback, Prose } from '../../plan/plan.ts';
import { named, type Names } from './names.ts';
import { whenWords } from './words.ts';

/** One thing that was said, and what came of it. */
export type FeedbackView = {
  readonly from: readonly string[];
  readonly activity: readonly string[];
  readonly date: readonly string[];
  readonly said: Prose;
  readonly response?: Prose;
  readonly change?: Prose;
};

export function feedbackView(
  { from, activity, date, said, response, change }: Feedback,
  names: Names,
): FeedbackView {
  return {
    from: named(from, names.stakeholders),
    activity: named(activity === undefined ? [] : [activity], names.items),
    date: whenWords(date),
    said,
    ...(response !== undefined && { response }),
    ...(change !== undefined && { change }),
  };
}
