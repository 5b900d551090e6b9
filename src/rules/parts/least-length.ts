import { weekdayOf, type Day } from '../../dates/index.ts';
import { regimeNamed } from '../../plan/profile-of.ts';
import type { ConsultationWindow, Plan } from '../../plan/plan.ts';
import type { Length, Profile, Regime } from '../../practice/profile.ts';
import { isBesideProposal } from './is-beside-proposal.ts';

/**
 * The regime that says how long a window lasts at least: its own, else that of the profile. What a profile asks of a
 * substantial change is meant for the consultation of the public on it, and not for what is beside that.
 */
export function regimeOf(window: ConsultationWindow, plan: Plan, profile: Profile): Regime | undefined {
  if (window.regime !== undefined) return regimeNamed(window.regime, profile);
  const { regime } = profile;
  if (!regime?.isForSubstantial) return regime;
  return plan.isSubstantial && !isBesideProposal(window) ? regime : undefined;
}

/**
 * How many of the days from the first to the last, both inclusive, count towards a length in this unit, without those
 * that are left out.
 */
export function daysThatCount(
  [first, last]: readonly [Day, Day],
  unit: Length['unit'],
  isLeftOut?: (day: Day) => boolean,
): number {
  let count = 0;
  for (let day = first; day <= Math.min(last, first + mostDays); day++) {
    if ((unit !== 'working days' || weekdayOf(day) < 6) && !isLeftOut?.(day)) count++;
  }
  return count;
}

/** Longer windows are not counted to their end: no length is as long. */
const mostDays = 5000;

/** Whether so many days are too few. People count the first day and the last or do not: a day short is let pass. */
export function isTooShort(days: number, { count, unit }: Length): boolean {
  return days < (unit === 'weeks' ? 7 * count : count) - 1;
}
