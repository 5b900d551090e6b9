import { activitiesOf, type Activity, type Plan } from '../plan/plan.ts';
import { plainName, type Continuum } from '../practice/continuum.ts';
import { defaultScale } from '../practice/scales.ts';
import { nearest } from '../source/nearest.ts';
import { quote } from '../source/quote.ts';
import { namesInShort } from './names-in-short.ts';
import type { Finding, Rule } from './rule.ts';

export const methodUnknown: Rule = {
  code: 'method-unknown',
  severity: 'hint',
  title: 'The method of an activity is none of the continuum’s, so that the activity has no level.',
  why: 'An activity without a level counts for no promise, and readers cannot see how far it involves them. Often it is only a slip of the pen.',
  evidence:
    'The continuum of Herefordshire’s engagement plan of 2010 gives each of its five levels four or five methods; a level that comes from its method cannot be claimed for a leaflet.',
  *check(plan) {
    const { continuum } = plan;
    if (continuum.levels.every(({ methods }) => methods.length === 0)) return;
    const suggest = suggestions(continuum);
    const areLevelsUsed = usesLevels(plan);
    for (const activity of unknownIn(plan)) {
      const meant = suggest(activity.method!.name);
      if (areLevelsUsed || meant !== undefined) yield findingOf(activity, meant, continuum);
    }
  },
  together(findings, plan) {
    const places = new Set(findings.map(({ at }) => at));
    const activities = unknownIn(plan).filter(({ method }) => places.has(method!.pointer));
    const methods = [...new Set(activities.map(({ method }) => method!.name))];
    const suggest = suggestions(plan.continuum);
    if (activities.length < 4 || methods.some((method) => suggest(method) !== undefined)) return undefined;
    return {
      at: '/activities',
      on: 'key',
      message: `${activities.length} activities have no level, as ${quote(plan.continuum.name)} has none of their methods: ${namesInShort(methods)}.`,
      hint: `Give each of them a \`level:\` of its own, one of ${idsOf(plan.continuum)}; or add the methods to a \`continuum:\` of your own.`,
    };
  },
};

/** Activities that are without a level, and have a method. */
function unknownIn(plan: Plan): Activity[] {
  return activitiesOf(plan).filter(({ method, level, status }) => method && !level && status !== 'cancelled');
}

/** Whether a plan speaks of levels at all: in one that does not, a method says how something is done, and no more. */
function usesLevels(plan: Plan): boolean {
  const { ambition, continuum, stakeholders } = plan;
  if (ambition ?? continuum.id !== defaultScale.id) return true;
  return [...stakeholders, ...activitiesOf(plan)].some(({ level }) => level);
}

function findingOf({ name, method }: Activity, meant: string | undefined, continuum: Continuum): Finding {
  return {
    at: method!.pointer,
    message: `${quote(continuum.name)} has no method ${quote(method!.name)}, so ${quote(name)} has no level.${meant === undefined ? '' : ` Did you mean ${quote(meant)}?`}`,
    hint:
      meant === undefined
        ? `Keep the method and give the activity a level of its own, \`level:\` with one of ${idsOf(continuum)}.`
        : `Write ${quote(meant)}, or keep the method and give the activity a \`level:\` of its own.`,
  };
}

function idsOf({ levels }: Continuum): string {
  return levels.map(({ id }) => quote(id)).join(', ');
}

/**
 * The listed method that a written one is nearly spelled as, or the only one that has all of its words ("survey" of
 * "Questionnaires & surveys"); each is looked for once.
 */
function suggestions({ levels }: Continuum): (method: string) => string | undefined {
  const listed = levels.flatMap(({ methods }) => methods).slice(0, 200);
  const words = listed.map((method) => new Set(wordsOf(method)));
  const holderOf = (method: string) => {
    const own = wordsOf(method);
    const holders = listed.filter((_, index) => own.every((word) => words[index]!.has(word)));
    return holders.length === 1 ? holders[0] : undefined;
  };
  const known = new Map<string, string | undefined>();
  return (method) => {
    if (!known.has(method) && known.size < 200)
      known.set(method, nearest(method, listed) ?? holderOf(method));
    return known.get(method);
  };
}

function wordsOf(method: string): string[] {
  return plainName(method).split(' ');
}
