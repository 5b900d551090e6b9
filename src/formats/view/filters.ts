import type { Activity, Plan } from '../../plan/plan.ts';
import { named, namesOf } from './names.ts';
import { statusWords } from './words.ts';

/** A choice of activities by one of their properties. */
export type FilterView = {
  readonly name: FilterName;
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
};

export type FilterName = 'group' | 'level' | 'lead' | 'status';

/** A filter, and what it looks at. */
export interface Filter {
  readonly view: FilterView;
  readonly valuesOf: (activity: Activity) => readonly string[];
  /** The number of each option by its label. */
  readonly numbers: ReadonlyMap<string, number>;
}

/** The filters of these activities. An option is told by a number: no text of the plan is an attribute's value. */
export function filtersOf(plan: Plan, activities: readonly Activity[]): Filter[] {
  const { stakeholders } = namesOf(plan);
  const groups = plan.stakeholders.map(({ name }) => name);
  const levels = plan.continuum.levels.map(({ name }) => name);
  return [
    filter('group', 'Stakeholder group', groups, activities, (activity) =>
      named(activity.with, stakeholders),
    ),
    filter('level', 'Level of involvement', levels, activities, ({ level }) => (level ? [level.name] : [])),
    filter('lead', 'Lead', [], activities, ({ lead }) => lead),
    filter('status', 'Status', Object.values(statusWords), activities, ({ status }) =>
      status ? [statusWords[status]] : [],
    ),
  ];
}

/** By filter, the numbers of the options that an activity answers to, apart by spaces. */
export function keysOf(activity: Activity, filters: readonly Filter[]): Record<FilterName, string> {
  const keys = filters.map(({ view, valuesOf, numbers }) => {
    const own = new Set(valuesOf(activity).map((value) => numbers.get(value)!));
    return [view.name, [...own].sort((a, b) => a - b).join(' ')] as const;
  });
  return Object.fromEntries(keys) as Record<FilterName, string>;
}

/** The options are the values that some activity has, those in `order` first. */
function filter(
  name: FilterName,
  label: string,
  order: readonly string[],
  activities: readonly Activity[],
  valuesOf: Filter['valuesOf'],
): Filter {
  const used = new Set(activities.flatMap(valuesOf));
  const values = [...new Set([...order.filter((value) => used.has(value)), ...used])];
  const options = values.map((value, index) => ({ value: String(index + 1), label: value }));
  const numbers = new Map(values.map((value, index) => [value, index + 1]));
  return { view: { name, label, options }, valuesOf, numbers };
}
