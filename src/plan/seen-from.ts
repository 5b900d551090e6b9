import type { Day, Timing } from '../dates/index.ts';
import type { Plan } from './plan.ts';

/**
 * The day that a document and the plans that it is about are seen from: the one that is asked for; else, of a paper, the
 * one that it names itself, or that of its meeting. No clock is read.
 */
export function seenFrom({ cover }: Plan, asked: Day | undefined): Day | undefined {
  return asked ?? dayIn(cover?.asAt?.timing) ?? dayIn(cover?.date?.timing);
}

/** The day of a timing that is one day and no more or less. */
export function dayIn(timing: Timing | undefined): Day | undefined {
  if (timing?.type !== 'interval' || timing.precision !== 'day' || timing.approximate) return undefined;
  return timing.start.earliest === timing.end.latest ? timing.start.earliest : undefined;
}
