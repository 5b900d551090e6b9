import { activitiesOf, type Activity, type Plan, type PromisedLevel } from '../plan/plan.ts';
import { promisesOf, reaches, type GroupPromise } from '../plan/promises.ts';
import type { Level } from '../practice/continuum.ts';
import { isOneWay } from '../practice/is-one-way.ts';
import { quote } from '../source/quote.ts';
import { activitiesByGroup } from './parts/activities-by-group.ts';
import { namesInShort } from './parts/names-in-short.ts';
import type { Finding, Rule } from './rule.ts';

export const ambitionNotMet: Rule = {
  code: 'ambition-not-met',
  severity: 'warning',
  title: 'A level of involvement is promised, and nothing planned reaches it.',
  why: 'A level is a promise. A group that is promised a debate and gets a mailing has been misled, and a board that reads the promise does not see it.',
  evidence:
    'Herefordshire’s engagement plan of 2010 promises “maximum involvement”; carers get one mailing, and none of its 22 activities is at Partnership.',
  *check(plan) {
    const { groups } = promisesOf(plan);
    const planned = groups.filter(({ activities }) => activities > 0);
    const byGroup = activitiesByGroup(plan);
    const openFor = (short: readonly GroupPromise[], level: Level) =>
      new Set(short.flatMap(({ id }) => byGroup.get(id)!).filter((activity) => mayBeAt(level, activity)));
    for (const [index, stakeholder] of plan.stakeholders.entries()) {
      const group = groups[index]!;
      if (!stakeholder.level || group.activities === 0 || reaches(group, stakeholder.level.level)) continue;
      const { level, pointer } = stakeholder.level;
      yield ownPromise(group, level, pointer, openFor([group], level));
    }
    const { ambition } = plan;
    if (!ambition) return;
    const short = planned.filter((group) => !group.promised && !reaches(group, ambition.level));
    if (short.length > 0) yield ambitionOf(plan, short, ambition, openFor(short, ambition.level));
  },
};

/** Whether an activity has no level and may be at this one: what only tells people is at none where they have a say. */
function mayBeAt(promised: Level, { level, purpose }: Activity): boolean {
  return !level && ((purpose !== 'inform' && purpose !== 'give-feedback') || isOneWay(promised));
}

/** What is planned without a level may still reach the promise: then it is only a prompt to look. */
function certainty(groups: readonly GroupPromise[]): Pick<Finding, 'severity'> {
  return groups.every(({ withoutLevel }) => withoutLevel > 0) ? { severity: 'hint' } : {};
}

function ownPromise(group: GroupPromise, level: Level, at: string, open: ReadonlySet<Activity>): Finding {
  const highest = group.highest
    ? `the highest level planned with it is ${quote(group.highest.name)}`
    : 'no activity with it has a `level:`, or a `method:` that gives one';
  const rest = group.withoutLevel > 0 && group.highest ? ' among the activities that have one' : '';
  return {
    at,
    ...certainty([group]),
    message: `${quote(group.name)} is promised ${quote(level.name)}, but ${highest}${rest}.`,
    hint: hintOf(open, level, `plan an activity at ${quote(level.name)} with this group, or promise it less`),
  };
}

function ambitionOf(
  plan: Plan,
  short: readonly GroupPromise[],
  { level, pointer }: PromisedLevel,
  open: ReadonlySet<Activity>,
): Finding {
  return {
    at: pointer,
    ...certainty(short),
    message: `The plan promises ${quote(level.name)}${level.rank < topOf(plan).rank ? ' or higher' : ''}, but nothing planned with ${namesInShort(short.map(({ name }) => name))} reaches it${lowerThan(level, plan)}.`,
    hint: hintOf(
      open,
      level,
      'plan more with these groups, give them a `level:` of their own that says what they are promised, or lower the ambition',
    ),
  };
}

/** What is there and has no level may be what was promised: the plan has to say so before it plans more. */
function hintOf(open: ReadonlySet<Activity>, { id, name }: Level, more: string): string {
  if (open.size === 0) return `${more.charAt(0).toUpperCase()}${more.slice(1)}.`;
  const names = Array.from(open, ({ name }) => name);
  const one = names.length === 1 ? quote(names[0]) : `one of ${namesInShort(names)}`;
  return `If ${one} is at ${quote(name)}, say so there with ${quote(`level: ${id}`)}, or with a ${quote('method:')} that belongs to it; if not, ${more}.`;
}

/** What the plan does instead, over all of its activities. */
function lowerThan({ rank }: Level, plan: Plan): string {
  const activities = activitiesOf(plan).filter(({ status }) => status !== 'cancelled');
  const lower = activities.filter(({ level }) => level && level.rank < rank).length;
  if (lower === 0) return '';
  if (lower === activities.length)
    return lower === 1 ? '; its one activity is lower' : `; all of its ${lower} activities are lower`;
  const top = topOf(plan);
  // What has no level may be at any; and where the top is promised, what is not lower is there.
  const mayBeAtTop = activities.some(({ level }) => !level || level.rank === top.rank);
  return `; ${lower} of its ${activities.length} activities ${lower === 1 ? 'is' : 'are'} lower${mayBeAtTop ? '' : `, and none is at ${quote(top.name)}`}`;
}

function topOf({ continuum }: Plan): Level {
  return continuum.levels.at(-1)!;
}
