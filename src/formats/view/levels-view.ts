import { activitiesOf, type Plan } from '../../plan/plan.ts';
import type { GroupPromise, Promises } from '../../plan/promises.ts';
import type { Continuum } from '../../practice/continuum.ts';
import { filledColumns, type Columns } from './columns.ts';
import { counted, levelWords } from './words.ts';

/** The continuum: its levels, and what is promised and planned on them. */
export type LevelsView = {
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
  /** `promised`, where some group is promised a level of its own. */
  readonly columns: { readonly promised: readonly string[] };
  readonly groups: readonly {
    readonly name: string;
    readonly promised: string;
    /** "2 activities at Participation", lowest level first. */
    readonly planned: readonly string[];
    readonly highest: string;
  }[];
};

/** Absent where neither an activity nor a promise has a level. */
export function levelsView(plan: Plan, promises: Promises): LevelsView | undefined {
  const { continuum } = plan;
  const hasPlanned = activitiesOf(plan).some(({ level }) => level);
  const hasPromised = promises.groups.some(({ promised }) => promised);
  if (!hasPlanned && !hasPromised && promises.ambition === undefined) return undefined;
  const levels = levelViews(continuum);
  return {
    name: continuum.name,
    columns: filledColumns(levels, ['description', 'methods']),
    levels,
    ambition: promises.ambition ? [levelWords(promises.ambition, continuum)] : [],
    ambitionFor: ambitionFor(promises),
    ...(promises.groups.length > 0 && {
      promises: {
        columns: { promised: hasPromised ? ['promised'] : [] },
        groups: promises.groups.map((group) => groupWords(group, promises, continuum)),
      },
    }),
  };
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

function groupWords(group: GroupPromise, { ambition }: Promises, continuum: Continuum) {
  const planned = group.planned.map(
    ({ level, count }) => `${counted(count, 'activity', 'activities')} at ${level.name}`,
  );
  const unstated = counted(group.withoutLevel, 'activity', 'activities');
  return {
    name: group.name,
    promised: promisedWords(group, ambition !== undefined, continuum),
    planned: [
      ...planned,
      ...(group.withoutLevel > 0 ? [`${unstated} without a stated level`] : []),
      ...(group.activities === 0 ? ['no activity planned'] : []),
    ],
    highest: group.highest ? levelWords(group.highest, continuum) : 'none',
  };
}

function promisedWords({ promised }: GroupPromise, hasAmbition: boolean, continuum: Continuum): string {
  if (promised) return levelWords(promised, continuum);
  return hasAmbition ? 'as the whole plan' : 'not stated';
}
