import { activitiesOf, type Activity } from '../plan/plan.ts';
import type { Continuum } from '../practice/continuum.ts';
import { nearest } from '../source/nearest.ts';
import { quote } from '../source/quote.ts';
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
    for (const activity of activitiesOf(plan)) {
      if (activity.method && !activity.level && activity.status !== 'cancelled') {
        yield findingOf(activity, suggest(activity.method.name), continuum);
      }
    }
  },
};

function findingOf(
  { name, method }: Activity,
  meant: string | undefined,
  { levels, name: scale }: Continuum,
): Finding {
  const ids = levels.map(({ id }) => quote(id)).join(', ');
  return {
    at: method!.pointer,
    message: `The ${scale.toLowerCase()} has no method ${quote(method!.name)}, so ${quote(name)} has no level.${meant === undefined ? '' : ` Did you mean ${quote(meant)}?`}`,
    hint:
      meant === undefined
        ? `Keep the method and give the activity a level of its own, \`level:\` with one of ${ids}.`
        : `Write ${quote(meant)}, or keep the method and give the activity a \`level:\` of its own.`,
  };
}

/** The listed method that a written one is nearly spelled as; each is looked for once. */
function suggestions({ levels }: Continuum): (method: string) => string | undefined {
  const listed = levels.flatMap(({ methods }) => methods).slice(0, 200);
  const known = new Map<string, string | undefined>();
  return (method) => {
    if (!known.has(method) && known.size < 200) known.set(method, nearest(method, listed));
    return known.get(method);
  };
}
