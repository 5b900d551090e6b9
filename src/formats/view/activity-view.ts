import type { Activity, Plan, Prose } from '../../plan/plan.ts';
import { keysOf, type Filter } from './filters.ts';
import { itemView, type ItemView } from './item-view.ts';
import { named, type Names } from './names.ts';
import { levelWords, listed, purposeWords } from './words.ts';

export type ActivityView = ItemView & {
  /** Names of the further stakeholder groups that it is for. */
  readonly alsoFor: readonly string[];
  readonly method: readonly string[];
  readonly level: readonly string[];
  /** A step of the continuum each, lowest first: `on` up to the activity's level, then `off`; empty without one. */
  readonly meter: readonly string[];
  readonly purpose: readonly string[];
  readonly topics: readonly string[];
  readonly materials: readonly string[];
  readonly venue: readonly string[];
  readonly access?: Prose;
  readonly reachPlanned: readonly string[];
  readonly reachActual: readonly string[];
  readonly cost: readonly string[];
  /** By filter, the numbers of its options that the activity answers to, apart by spaces. */
  readonly keys: {
    readonly group: string;
    readonly level: string;
    readonly lead: string;
    readonly status: string;
  };
};

/** What an activity is seen with. */
export interface ActivityContext {
  readonly plan: Plan;
  readonly names: Names;
  readonly filters: readonly Filter[];
  /** Whether no activity has a date, which is said once and not in each. */
  readonly isUndated: boolean;
}

export function activityView(activity: Activity, context: ActivityContext): ActivityView {
  const { plan, names, filters, isUndated } = context;
  const item = itemView(activity, names);
  const { levels } = plan.continuum;
  return {
    ...item,
    when: isUndated ? [] : item.when,
    alsoFor: named(activity.with.slice(1), names.stakeholders),
    method: listed(activity.method?.name),
    level: activity.level ? [levelWords(activity.level, plan.continuum)] : [],
    meter: activity.level ? levels.map(({ rank }) => (rank <= activity.level!.rank ? 'on' : 'off')) : [],
    purpose: activity.purpose ? [purposeWords[activity.purpose]] : [],
    topics: named(activity.topics, names.topics),
    materials: named(activity.materials, names.materials),
    venue: listed(activity.venue),
    ...(activity.access !== undefined && { access: activity.access }),
    reachPlanned: listed(activity.reach.planned),
    reachActual: listed(activity.reach.actual),
    cost: listed(activity.cost),
    keys: keysOf(activity, filters),
  };
}
