import { currentTiming } from '../../plan/current-timing.ts';
import { activitiesOf, type Activity, type Plan, type Prose, type Stakeholder } from '../../plan/plan.ts';
import { activityView, type ActivityView } from './activity-view.ts';
import { fact, factAsList, factOnLine, factOrLine, factsOf, type FactView } from './facts.ts';
import { filtersOf, type FilterView } from './filters.ts';
import type { Names } from './names.ts';
import { amount, counted, levelWords, listed } from './words.ts';

/** What is done with whom. */
export type ActivitiesView = {
  /** "What is done with whom"; a strategy or a framework without activities only says who there is. */
  readonly heading: string;
  readonly count: string;
  /**
   * What a reader misses in every activity, said once: full sentences. That leads or levels are missing is for the
   * author to hear, from the check.
   */
  readonly notes: readonly string[];
  readonly filters: readonly FilterView[];
  readonly groups: readonly GroupView[];
  /** Groups of a strategy or a framework of which it says no more than the name. */
  readonly others: readonly string[];
};

/** A stakeholder group with the activities that name it first. */
export type GroupView = {
  readonly id: string;
  readonly name: string;
  readonly description?: Prose;
  /** What matters to the group. */
  readonly concern?: Prose;
  readonly facts: readonly FactView[];
  readonly activities: readonly ActivityView[];
  /** Activities that stand with another group and are for this one too. */
  readonly alsoIn: readonly { readonly id: string; readonly name: string }[];
  /** Said where a plan has nothing planned for the group. */
  readonly none: readonly string[];
};

/** Absent where the plan has neither stakeholders nor activities. */
export function activitiesView(plan: Plan, names: Names): ActivitiesView | undefined {
  const activities = activitiesOf(plan);
  if (activities.length === 0 && plan.stakeholders.length === 0) return undefined;
  const filters = filtersOf(plan, activities);
  const isUndated = activities.length > 1 && !activities.some((activity) => currentTiming(activity).timing);
  const view = (activity: Activity) => activityView(activity, { plan, names, filters, isUndated });
  const byGroup = groupedBy(activities);
  const groups = plan.stakeholders.map((group) => groupView(group, plan, byGroup.get(group.id) ?? [], view));
  const ofNobody = activities.filter(({ with: ids }) => ids.length === 0);
  const told = groups.filter((group) => plan.kind === 'plan' || isTold(group));
  const hasList = plan.kind !== 'plan' && activities.length === 0;
  return {
    heading: hasList ? 'Stakeholders' : 'What is done with whom',
    count: counted(activities.length, 'activity', 'activities'),
    notes: isUndated ? ['The plan gives no dates for the activities.'] : [],
    filters: filters.map(({ view }) => view).filter(isUseful),
    groups: ofNobody.length > 0 ? [...told, noGroup(ofNobody.map(view))] : told,
    others: groups.filter((group) => !told.includes(group)).map(({ name }) => name),
  };
}

/** Whether there is more to tell of a group than its name. */
function isTold({ description, concern, facts, activities, alsoIn }: GroupView): boolean {
  return facts.length + activities.length + alsoIn.length > 0 || (description ?? concern) !== undefined;
}

/** A choice of one is none, and nobody reads a list of hundreds. */
function isUseful({ options }: FilterView): boolean {
  return options.length > 1 && options.length <= 200;
}

/** What is for each group, itself or with others, in the order of the plan. */
function groupedBy(activities: readonly Activity[]): ReadonlyMap<string, Activity[]> {
  const groups = new Map<string, Activity[]>();
  for (const activity of activities) {
    for (const id of activity.with) {
      const group = groups.get(id);
      if (group) group.push(activity);
      else groups.set(id, [activity]);
    }
  }
  return groups;
}

function groupView(
  stakeholder: Stakeholder,
  { kind, continuum }: Plan,
  activities: readonly Activity[],
  view: (activity: Activity) => ActivityView,
): GroupView {
  const { id, name, description, concern, level } = stakeholder;
  const own = activities.filter((activity) => activity.with[0] === id);
  const shared = activities.filter((activity) => activity.with[0] !== id);
  return {
    id: `group-${id}`,
    name,
    ...(description !== undefined && { description }),
    ...(concern !== undefined && { concern }),
    facts: factsOf(
      fact('Promised level', level ? [levelWords(level.level, continuum)] : []),
      fact('How many people', amount(stakeholder.size)),
      factOrLine('Characteristics', stakeholder.characteristics),
      factOrLine('Best reached by', stakeholder.channels),
      factOrLine('Reached through', stakeholder.through),
      factOnLine('Contact', listed(stakeholder.contact)),
      factOnLine('Members', stakeholder.members),
      factAsList('What must be done for this group', stakeholder.duties),
    ),
    activities: own.map(view),
    alsoIn: shared.map((activity) => ({ id: activity.id, name: activity.name })),
    none: kind === 'plan' && activities.length === 0 ? ['No activity is planned with this group.'] : [],
  };
}

function noGroup(activities: readonly ActivityView[]): GroupView {
  return {
    id: 'no-group',
    name: 'No group named',
    facts: [],
    activities,
    alsoIn: [],
    none: [],
  };
}
