import { activitiesOf, type Plan } from '../../plan/plan.ts';
import { promiseTo, reaches, type GroupPromise, type Promises } from '../../plan/promises.ts';
import type { Continuum, Level } from '../../practice/continuum.ts';
import { defaultScale } from '../../practice/scales.ts';
import { filledColumns, type Columns } from './columns.ts';
import { counted, levelWords, listed } from './words.ts';

/** The continuum: its levels, and what is promised and planned on them. */
export type LevelsView = {
  /** "Levels of involvement"; what the scale is called, where the document is about the scale and not its use. */
  readonly heading: string;
  /** The scale's own name. */
  readonly name: string;
  /** `description` and `methods`, where some level has them. */
  readonly columns: Columns<'description' | 'methods'>;
  readonly levels: readonly LevelView[];
  /** The level that the plan promises as a whole. */
  readonly ambition: readonly string[];
  /** To whom: what follows "The plan promises …, or higher". */
  readonly ambitionFor: string;
  readonly promises?: PromisesView;
};

export type LevelView = {
  readonly name: string;
  readonly rank: string;
  readonly description: readonly string[];
  readonly methods: readonly string[];
  /** A step of the continuum each, lowest first: `on` up to this level, then `off`. */
  readonly meter: readonly string[];
};

/** What the picture of the continuum shows, in words. */
export type PromisesView = {
  /** `promised`, where some group is promised a level of its own; `met`, where anything is promised to a group. */
  readonly columns: Columns<'promised' | 'met'>;
  readonly groups: readonly {
    readonly name: string;
    readonly promised: string;
    /** "2 activities at Participation", lowest level first. */
    readonly planned: readonly string[];
    readonly highest: string;
    /** Whether the promise is met; nothing where there is none. */
    readonly met: readonly string[];
  }[];
};

/** Absent where neither an activity nor a promise has a level, unless a strategy or a framework spells out its own. */
export function levelsView(plan: Plan, promises: Promises): LevelsView | undefined {
  const { continuum } = plan;
  const hasPlanned = activitiesOf(plan).some(({ level }) => level);
  const hasPromised = promises.groups.some(({ promised }) => promised);
  const isUsed = hasPlanned || hasPromised || promises.ambition !== undefined;
  if (!isUsed && (plan.kind === 'plan' || continuum === defaultScale)) return undefined;
  const levels = levelViews(continuum);
  return {
    heading: isUsed ? 'Levels of involvement' : continuum.name,
    name: continuum.name,
    columns: filledColumns(levels, ['description', 'methods']),
    levels,
    ambition: promises.ambition ? [levelWords(promises.ambition, continuum)] : [],
    ambitionFor: ambitionFor(promises),
    ...(isUsed && promises.groups.length > 0 && { promises: promisesView(promises, continuum) }),
  };
}

function promisesView(promises: Promises, continuum: Continuum): PromisesView {
  const groups = promises.groups.map((group) => groupWords(group, promises, continuum));
  const hasPromised = promises.groups.some(({ promised }) => promised);
  const columns = { promised: hasPromised ? ['promised'] : [], ...filledColumns(groups, ['met']) };
  return { columns, groups };
}

/** A group that is promised a level of its own may get less than the whole plan promises. */
function ambitionFor({ groups }: Promises): string {
  const count = groups.filter(({ promised }) => promised).length;
  if (groups.length > 0 && count === groups.length) {
    return ', as a whole; each group is promised a level of its own';
  }
  return count > 0 ? ', to every group without a level of its own' : ', to every group';
}

function levelViews({ levels }: Continuum): LevelView[] {
  return levels.map(({ name, rank, description, methods }) => ({
    name,
    rank: String(rank),
    description: description === undefined ? [] : [description],
    methods,
    meter: levels.map((level) => (level.rank <= rank ? 'on' : 'off')),
  }));
}

function groupWords(group: GroupPromise, promises: Promises, continuum: Continuum) {
  const planned = group.planned.map(
    ({ level, count }) => `${counted(count, 'activity', 'activities')} at ${level.name}`,
  );
  const unstated = counted(group.withoutLevel, 'activity', 'activities');
  return {
    name: group.name,
    promised: promisedWords(group, promises, continuum),
    planned: [
      ...planned,
      ...(group.withoutLevel > 0 ? [`${unstated} without a stated level`] : []),
      ...(group.activities === 0 ? ['no activity planned'] : []),
    ],
    highest: group.highest ? levelWords(group.highest, continuum) : 'none',
    met: listed(metWords(group, promiseTo(group, promises))),
  };
}

/** The level that a group is promised, in the words of a table. */
export function promisedWords(
  { promised }: Pick<GroupPromise, 'promised'>,
  { ambition }: Pick<Promises, 'ambition'>,
  continuum: Continuum,
): string {
  if (promised) return levelWords(promised, continuum);
  return ambition ? 'as the whole plan' : 'not stated';
}

function metWords(group: GroupPromise, level: Level | undefined): string | undefined {
  if (!level) return undefined;
  if (reaches(group, level)) return 'yes';
  if (group.activities === 0) return 'no, nothing is planned';
  const none = `nothing is planned at ${level.name} or higher`;
  // What has no level may still be what was promised.
  return group.withoutLevel > 0 ? `not as far as levels are stated: ${none}` : `no, ${none}`;
}
