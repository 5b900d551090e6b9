import { activitiesOf, type Activity, type Plan } from '../plan/plan.ts';
import { methodsOf, plainName, type Continuum } from '../practice/continuum.ts';
import { defaultScale } from '../practice/scales.ts';
import { nearest } from '../source/nearest.ts';
import { quote } from '../source/quote.ts';
import { namesInShort } from './parts/names-in-short.ts';
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
    if (continuum.levels.every(({ methods }) => methods.length === 0)) {
      yield* noMethods(plan);
      return;
    }
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

/** A scale that lists no methods gives no activity its level: said once, unless most have what says it otherwise. */
function* noMethods(plan: Plan): Generator<Finding> {
  const activities = activitiesOf(plan).filter(({ status }) => status !== 'cancelled');
  const bare = unknownIn(plan).filter(({ purpose }) => purpose === undefined);
  if (bare.length * 2 <= activities.length) return;
  const [have, to] =
    bare.length === 1 ? ['one activity has', 'it'] : [`${bare.length} activities have`, 'each'];
  yield {
    at: '/activities',
    on: 'key',
    message: `The scale ${quote(plan.continuum.name)} lists no methods, so that ${have} no level.`,
    hint: `Add a \`level:\` to ${to}, one of ${idsOf(plan.continuum)}; or a \`purpose:\`, which says what people are asked for.`,
  };
}

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
 * The method of the scale that a written one is nearly spelled as, or the only one of whose words it is the greater part
 * ("board meeting" of "Public board meetings"); each is looked for once.
 */
function suggestions(continuum: Continuum): (method: string) => string | undefined {
  const listed = methodsOf(continuum).slice(0, 200);
  const known = new Map<string, string | undefined>();
  return (method) => {
    if (!known.has(method) && known.size < 200)
      known.set(method, misspelt(method, listed) ?? holderOf(method, listed));
    return known.get(method);
  };
}

/** A word more or less makes another method: a public meeting is no public board meeting. */
function misspelt(method: string, listed: readonly string[]): string | undefined {
  const near = nearest(method, listed);
  if (near === undefined || Math.abs(near.length - method.length) <= 1) return near;
  return wordsOf(near).length === wordsOf(method).length ? near : undefined;
}

function holderOf(method: string, listed: readonly string[]): string | undefined {
  const own = wordsOf(method);
  const holders = listed.filter((candidate) => {
    const words = wordsOf(candidate);
    return own.length * 2 >= words.length && ` ${words.join(' ')} `.includes(` ${own.join(' ')} `);
  });
  return holders.length === 1 ? holders[0] : undefined;
}

function wordsOf(method: string): string[] {
  return plainName(method).split(' ');
}
