import { activitiesOf } from '../plan/plan.ts';
import { writesOfPeople } from '../practice/characteristics.ts';
import { phrase, quote } from '../source/quote.ts';
import type { Rule } from './rule.ts';

export const characteristicUnreached: Rule = {
  code: 'characteristic-unreached',
  severity: 'hint',
  title: 'No activity reaches people who have something in common that the profile names.',
  why: 'Those whom the law protects are often those who do not come by themselves. Whether each is reached is seen only if somebody looks.',
  evidence:
    'Of five published plans and strategies none looks whether the nine protected characteristics are reached. Only plans that say `characteristics:` of at least one group are looked at: of the others, a name is read as far as it is plain (“Deaf club”). Marriage and civil partnership is not asked for.',
  *check(plan, { profile }) {
    const tagged = plan.stakeholders.filter(({ characteristics }) => characteristics.length > 0);
    const activities = activitiesOf(plan).filter(({ status }) => status !== 'cancelled');
    if (tagged.length === 0 || activities.length === 0) return;
    const met = new Set(activities.flatMap((activity) => activity.with));
    const reached = plan.stakeholders
      .filter(({ id }) => met.has(id))
      .flatMap(({ name, characteristics }) => [name, ...characteristics]);
    const missing = profile.characteristics.filter(
      (characteristic) =>
        !characteristic.isOptional && !reached.some((words) => writesOfPeople(words, characteristic)),
    );
    if (missing.length === 0) return;
    yield {
      at: '/stakeholders',
      on: 'key',
      message: `No activity is with a group that has ${phrase(
        missing.map(({ name }) => quote(name)),
        'or',
      )} among its \`characteristics\`, or in its name.`,
      hint: 'If such people are among a group, say so there; if they are not reached, plan something with them; if it does not matter here, accept it on the record.',
    };
  },
};
