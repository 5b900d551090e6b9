import type { Cover } from '../../plan/plan.ts';

/** Whether a paper has no recommendation, though its purpose is more than to inform, which asks for nothing by its nature. */
export function asksForNothing({ purpose, recommendation }: Cover): boolean {
  return purpose !== undefined && purpose !== 'information' && recommendation.length === 0;
}
