import { activitiesOf, type Activity, type Plan } from '../plan/plan.ts';
import { givesSay, isOneWay } from '../practice/is-one-way.ts';
import { at } from '../source/pointer.ts';
import { quote } from '../source/quote.ts';
import type { Finding, Rule } from './rule.ts';

export const levelNotCarried: Rule = {
  code: 'level-not-carried',
  severity: 'warning',
  title: 'An activity is at a higher level of involvement than its method, or its purpose, can carry.',
  why: 'A leaflet is not a partnership. People who were promised a say and are only told lose trust in the next invitation too.',
  evidence:
    'Herefordshire’s engagement plan of 2010 claims the right-hand side of its continuum, whose own table of methods puts 9 of its 22 activities on the left.',
  *check(plan) {
    for (const activity of activitiesOf(plan)) {
      const { name, pointer, statedLevel, method, status } = activity;
      if (status === 'cancelled') continue;
      if (onlyTells(activity, plan)) {
        yield onlyTold(activity);
        continue;
      }
      if (!statedLevel || !method?.level || statedLevel.level.rank <= method.level.rank) continue;
      if (isTogether(activity) && !isOneWay(method.level)) continue;
      yield {
        at: at(pointer, 'level'),
        message: `${quote(name)} is to be at the level ${quote(statedLevel.level.name)}, but its method, ${quote(method.name)}, belongs to ${quote(method.level.name)}, which is lower.`,
        hint: `Choose a method that ${quote(statedLevel.level.name)} has${methodsOf(statedLevel.level.methods)}, or lower the level.`,
      };
    }
  },
};

/** What people work out, or decide, in a workshop makes it more than a debate. A leaflet stays one. */
function isTogether({ purpose }: Activity): boolean {
  return purpose === 'design-together' || purpose === 'decide-together';
}

/** Telling people something is one-way, whatever the method is called. */
function onlyTells({ purpose, level }: Activity, { continuum }: Plan): boolean {
  return (purpose === 'inform' || purpose === 'give-feedback') && !!level && givesSay(level, continuum);
}

function onlyTold({ name, purpose, level, statedLevel, method }: Activity): Finding {
  const does = purpose === 'inform' ? 'inform people' : 'give feedback to people';
  return {
    at: (statedLevel ?? method)!.pointer,
    message: `${quote(name)} is to ${does}, but counts as ${quote(level!.name)}, where they have a say.`,
    hint: 'Give it the `level:` that it has, or correct its `purpose:`.',
  };
}

function methodsOf(methods: readonly string[]): string {
  return methods.length > 0 ? `, such as ${quote(methods[0])}` : '';
}
