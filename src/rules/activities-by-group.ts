import { activitiesOf, type Activity, type Plan } from '../plan/plan.ts';

/** What is planned with each stakeholder group that has anything, by its id; what is cancelled is not. */
export function activitiesByGroup(plan: Plan): ReadonlyMap<string, readonly Activity[]> {
  const groups = new Map<string, Activity[]>();
  for (const activity of activitiesOf(plan)) {
    if (activity.status === 'cancelled') continue;
    for (const id of activity.with) {
      const group = groups.get(id);
      if (group) group.push(activity);
      else groups.set(id, [activity]);
    }
  }
  return groups;
}
