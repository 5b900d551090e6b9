import { activitiesOf, type Plan } from '../../plan/plan.ts';
import type { Promises } from '../../plan/promises.ts';
import type { Timeline } from '../../timeline/timeline.ts';
import { controlWords, type ControlWords } from './control-view.ts';
import { glanceDates, type GlanceDates } from './glance-dates.ts';
import { counted, levelWords, whenWords } from './words.ts';

/** What a reader wants to know first: when, who, what is promised, what it is about. */
export type GlanceView = {
  readonly control: ControlWords;
  /** Absent where a document that is no plan says nothing of the kind. */
  readonly times?: GlanceTimes;
  readonly content: GlanceContent;
  readonly promise?: GlancePromise;
};

export type GlanceTimes = {
  /** The plan's period; without one, and without any of `dates`, that it is not stated. */
  readonly when: readonly string[];
  readonly dates?: GlanceDates;
};

/** Who is involved, or what a strategy or a framework turns to. */
export type GlanceContent = {
  readonly label: string;
  /** "2 stakeholder groups, 3 activities"; nothing where there is nothing to count. */
  readonly counts: readonly string[];
  readonly points: readonly {
    /** The id of the place that tells more. */
    readonly anchor: string;
    readonly name: string;
    /** The level that is promised, of a group. */
    readonly promised: readonly string[];
  }[];
};

/** What is promised; a plan that promises nothing is not made to say so. */
export type GlancePromise = {
  /** What the plan promises as a whole. */
  readonly level: readonly string[];
  /** What else there is to say of promises: full sentences. */
  readonly notes: readonly string[];
  /** Every level, highest first, where the plan promises one: `promised`, `on` below it, `off` above it. */
  readonly ladder: readonly { readonly name: string; readonly step: 'off' | 'promised' | 'on' }[];
};

interface GlanceSource {
  readonly plan: Plan;
  readonly timeline: Timeline;
  readonly promises: Promises;
}

export function glanceView({ plan, timeline, promises }: GlanceSource): GlanceView {
  const dates = glanceDates(timeline);
  const when = whenOf(plan, dates);
  const promise = promiseOf(plan, promises);
  return {
    control: controlWords(plan.document),
    ...((when.length > 0 || dates) && { times: { when, ...(dates && { dates }) } }),
    content: contentOf(plan, promises),
    ...(promise && { promise }),
  };
}

function promiseOf({ continuum }: Plan, promises: Promises): GlancePromise | undefined {
  const { ambition } = promises;
  const notes = promiseNotes(promises);
  if (!ambition && notes.length === 0) return undefined;
  return {
    level: ambition ? [`${levelWords(ambition, continuum)}, or higher`] : [],
    notes,
    ladder: ladderOf(promises),
  };
}

function promiseNotes({ groups }: Promises): string[] {
  const count = groups.filter(({ promised }) => promised).length;
  if (count === 0) return [];
  return [
    count === groups.length
      ? 'Each group is promised a level of its own.'
      : 'Some groups are promised a level of their own.',
  ];
}

function ladderOf({ levels, ambition }: Promises): GlancePromise['ladder'] {
  if (!ambition) return [];
  const step = (rank: number) => (rank < ambition.rank ? 'on' : 'off');
  return levels
    .map(
      ({ name, rank }) =>
        ({ name, step: rank === ambition.rank ? ('promised' as const) : step(rank) }) as const,
    )
    .reverse();
}

function whenOf({ kind, period }: Plan, dates: GlanceDates | undefined): string[] {
  if (period) return whenWords(period);
  return dates || kind !== 'plan' ? [] : ['Not stated'];
}

/** A strategy is known by its priorities, a framework by its levels of working; whom else they name is told later. */
function contentOf(plan: Plan, promises: Promises): GlanceContent {
  const { priorities, levelsOfWorking } = plan;
  if (priorities.length > 0)
    return {
      label: 'Priorities',
      counts: countsOf(plan),
      points: priorities.map(({ id, name }) => ({ anchor: `priority-${id}`, name, promised: [] })),
    };
  if (levelsOfWorking.length > 0)
    return {
      label: 'What it sets out',
      counts: countsOf(plan),
      points: levelsOfWorking.map(({ name }) => ({ anchor: 'levels-of-working', name, promised: [] })),
    };
  return {
    label: 'Who is involved',
    counts: countsOf(plan),
    points: promises.groups.map(({ id, name, promised }) => ({
      anchor: plan.kind === 'plan' ? `group-${id}` : 'activities',
      name,
      promised: promised ? [promised.name] : [],
    })),
  };
}

/** What a plan has none of is not counted: "0 stakeholder groups" would say that nobody is involved. */
function countsOf(plan: Plan): string[] {
  const counts = [
    [plan.priorities.length, 'priority', 'priorities'],
    [plan.kind === 'framework' ? plan.principles.length : 0, 'principle', 'principles'],
    [plan.kind === 'plan' ? 0 : targetsOf(plan), 'target', 'targets'],
    [plan.stakeholders.length, 'stakeholder group', 'stakeholder groups'],
    [activitiesOf(plan).length, 'activity', 'activities'],
  ] as const;
  const present = counts.filter(([count]) => count > 0);
  if (present.length === 0) return plan.kind === 'plan' ? ['Not stated'] : [];
  return [present.map(([count, one, many]) => counted(count, one, many)).join(', ')];
}

function targetsOf({ items }: Plan): number {
  return items.filter(({ kind }) => kind === 'target').length;
}
