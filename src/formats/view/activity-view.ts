import type { Activity, Plan, Prose } from '../../plan/plan.ts';
import { fact, factOnLine, factOrLine, factsOf, type FactView } from './facts.ts';
import { keysOf, type Filter } from './filters.ts';
import { itemView, type ItemFacts, type ItemView } from './item-view.ts';
import { named, type Names } from './names.ts';
import { amount, levelWords, listed, purposeWords } from './words.ts';

export type ActivityView = ItemView & {
  readonly access?: Prose;
  /** What is to come of it. */
  readonly outcome?: Prose;
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
  return {
    ...itemView(activity, context.names, (common) => factsOfActivity(activity, common, context)),
    ...(activity.access !== undefined && { access: activity.access }),
    ...(activity.outcome !== undefined && { outcome: activity.outcome }),
    keys: keysOf(activity, context.filters),
  };
}

function factsOfActivity(
  activity: Activity,
  { when, firstPlanned, time, others }: ItemFacts,
  { plan, names, isUndated }: ActivityContext,
): FactView[] {
  const { method, purpose, reach, topics, materials } = activity;
  return factsOf(
    fact('When', isUndated ? [] : when),
    firstPlanned,
    time,
    levelFact(activity, plan),
    fact('Method', listed(method?.name)),
    fact('Purpose', purpose ? [purposeWords[purpose]] : []),
    ...others,
    fact('Venue', listed(activity.venue)),
    fact('People to reach', amount(reach.planned)),
    fact('People reached', amount(reach.actual)),
    fact('Cost', listed(activity.cost)),
    fact('Measured by', listed(activity.measure)),
    factOrLine('For the objective', named(activity.objectives, names.objectives)),
    factOrLine('About', named(topics, names.topics)),
    factOrLine('Materials', named(materials, names.materials)),
    factOnLine('Also for', named(activity.with.slice(1), names.stakeholders)),
  );
}

function levelFact({ level }: Activity, { continuum }: Plan): FactView {
  if (!level) return fact('Level', []);
  const meter = continuum.levels.map(({ rank }) => (rank <= level.rank ? 'on' : 'off'));
  return { ...fact('Level', [levelWords(level, continuum)]), meter };
}
