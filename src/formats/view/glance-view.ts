import { activitiesOf, type Plan } from '../../plan/plan.ts';
import type { Promises } from '../../plan/promises.ts';
import { currentTiming } from '../../plan/current-timing.ts';
import { controlWords, type ControlWords } from './control-view.ts';
import { counted, levelWords, whenWords } from './words.ts';

/** What a reader wants to know first: when, who, what is promised, what it is about. */
export type GlanceView = {
  readonly control: ControlWords;
  /** The plan's period, else its consultation windows. */
  readonly when: readonly string[];
  readonly counts: string;
  readonly groups: readonly {
    readonly id: string;
    readonly name: string;
    readonly promised: readonly string[];
  }[];
  /** What the plan promises as a whole. */
  readonly promise: readonly string[];
  /** What else there is to say of promises: full sentences. */
  readonly promiseNotes: readonly string[];
  /** Every level, highest first, where the plan promises one: `promised`, `on` below it, `off` above it. */
  readonly ladder: readonly { readonly name: string; readonly step: 'off' | 'promised' | 'on' }[];
  readonly milestones: readonly { readonly id: string; readonly name: string; readonly when: string }[];
};

/** More milestones than these are for the section about dates. */
const mostMilestones = 5;

export function glanceView(plan: Plan, promises: Promises): GlanceView {
  const milestones = plan.items.filter((item) => item.kind === 'milestone');
  return {
    control: controlWords(plan.document),
    when: whenOf(plan),
    counts: countsOf(plan),
    groups: promises.groups.map(({ id, name, promised }) => ({
      id,
      name,
      promised: promised ? [promised.name] : [],
    })),
    promise: promises.ambition ? [`${levelWords(promises.ambition, plan.continuum)}, or higher`] : [],
    promiseNotes: promiseNotes(promises),
    ladder: ladderOf(promises),
    milestones:
      milestones.length > mostMilestones
        ? []
        : milestones.map((item) => ({ id: item.id, name: item.name, when: currentTiming(item).words })),
  };
}

function promiseNotes({ ambition, groups }: Promises): string[] {
  const count = groups.filter(({ promised }) => promised).length;
  if (count === 0) return ambition ? [] : ['The plan does not promise a level of involvement.'];
  return [
    count === groups.length
      ? 'Each group is promised a level of its own.'
      : 'Some groups are promised a level of their own.',
  ];
}

function ladderOf({ levels, ambition }: Promises): GlanceView['ladder'] {
  if (!ambition) return [];
  const step = (rank: number) => (rank < ambition.rank ? 'on' : 'off');
  return levels
    .map(
      ({ name, rank }) =>
        ({ name, step: rank === ambition.rank ? ('promised' as const) : step(rank) }) as const,
    )
    .reverse();
}

function whenOf({ period, items }: Plan): string[] {
  if (period) return whenWords(period);
  const windows = items.filter((item) => item.kind === 'window');
  return windows.map((item) => currentTiming(item).words);
}

function countsOf(plan: Plan): string {
  const groups = counted(plan.stakeholders.length, 'stakeholder group', 'stakeholder groups');
  return `${groups}, ${counted(activitiesOf(plan).length, 'activity', 'activities')}`;
}
