import type { Level } from './continuum.ts';

/** Rungs of Arnstein's ladder above its lowest on which people are not heard either. */
const told: ReadonlySet<string> = new Set(['therapy', 'informing']);

/** Whether people are told at this level, and not heard: the lowest of a scale is so, of Arnstein's the lowest three. */
export function isOneWay({ id, rank }: Level): boolean {
  return rank === 1 || told.has(id);
}
