import { activitiesOf, type Activity, type Plan } from '../../plan/plan.ts';
import { groupedByEach } from './grouped-by-each.ts';

/** What is planned with each stakeholder group that has anything, by its id; what is cancelled is not. */
export function activitiesByGroup(plan: Plan): ReadonlyMap<string, readonly Activity[]> {
  const planned = activitiesOf(plan).filter(({ status }) => status !== 'cancelled');
  return groupedByEach(planned, (activity) => activity.with);
}
