import type { Reading } from './fault.ts';
import type { Frequency, Recurrence } from './timing.ts';

/** The days of a unit, give or take one. */
export const unitDays: Record<Frequency['unit'], number> = { day: 1, week: 7, month: 30, year: 365 };

/**
 * How often, between the first and the last day of something: nothing where that is hedged, has no days, or is too short
 * for it to come back.
 */
export function recurrenceIn(
  recurrence: Omit<Recurrence, 'text'>,
  within: Reading,
): Omit<Recurrence, 'text'> | undefined {
  // "Weekly throughout consultation": the days are the plan's to give.
  const isThroughout =
    within.type === 'unscheduled' ||
    (within.type === 'relative' && within.extent === 'stretch' && !within.direction);
  if (isThroughout && within.anchor !== undefined) return { ...recurrence, anchor: within.anchor };
  if (!('approximate' in within) || within.approximate) return undefined;
  const { precision } = within;
  if (within.type === 'open') return { ...recurrence, from: within.start, precision };
  if (within.type === 'deadline') return { ...recurrence, until: within.end, precision };
  if (within.type !== 'interval') return undefined;
  // "Every year in June 2018" promises nothing that comes back.
  const { unit, every, count } = recurrence.frequency;
  const days = within.end.latest - within.start.earliest + 1;
  if (days * count < 2 * every * (unitDays[unit] - 1)) return undefined;
  return { ...recurrence, from: within.start, until: within.end, precision };
}
