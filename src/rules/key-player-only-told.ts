import type { Activity, Stakeholder } from '../plan/plan.ts';
import { isOneWay } from '../practice/is-one-way.ts';
import { at } from '../source/pointer.ts';
import { phrase, quote } from '../source/quote.ts';
import { activitiesByGroup } from './parts/activities-by-group.ts';
import { namesInShort } from './parts/names-in-short.ts';
import type { Finding, Rule } from './rule.ts';

export const keyPlayerOnlyTold: Rule = {
  code: 'key-player-only-told',
  severity: 'warning',
  title: 'A group that matters most to the matter, or that is seldom heard, is only told about it.',
  why: 'Those who can stop a change, and care about it, will be heard one way or another; late, if nobody asks them. Those who are seldom heard stay unheard if they only get a leaflet.',
  evidence:
    'Grids of power and interest (Mendelow, 1991) ask that whoever has much of both be worked with closely. NHS England’s statutory guidance of 2022 asks organisations to build trust, above all with those who face inequality.',
  *check(plan) {
    // Where no more than telling is promised to anybody, that is what the plan is for.
    if (plan.ambition && isOneWay(plan.ambition.level)) return;
    const activities = activitiesByGroup(plan);
    for (const group of plan.stakeholders) {
      const own = activities.get(group.id); // a group with nothing is for another rule
      if (own?.every(isTelling)) yield* findingsOf(group, own);
    }
  },
};

/** Surely so: of what has neither a purpose nor a level nobody can tell. */
function isTelling({ purpose, level }: Activity): boolean {
  if (purpose !== undefined) return purpose === 'inform' || purpose === 'give-feedback';
  return level !== undefined && isOneWay(level);
}

/** How a group is rated is not in the message: a paper for the public may print it. */
function* findingsOf(group: Stakeholder, activities: readonly Activity[]): Generator<Finding> {
  const { pointer, name, level, influence, interest, characteristics } = group;
  const isKeyPlayer = influence === 'high' && interest === 'high';
  if (!isKeyPlayer && characteristics.length === 0) return;
  // A group with many sorts of people in it is as good as everybody.
  const isGeneral = !isKeyPlayer && characteristics.length > 1;
  yield {
    at: at(pointer, 'name'),
    // Where the plan promises the group no more, its author has thought of it.
    ...((isGeneral || (level && isOneWay(level.level))) && { severity: 'hint' as const }),
    message: `All that is planned with ${quote(name)} is to tell something, and nothing is to listen: ${namesInShort(activities.map(({ name }) => name))}.`,
    hint: isKeyPlayer
      ? 'Its influence and its interest are high: plan an activity in which it is heard, early enough to change something.'
      : isGeneral
        ? `It is said to be of ${phrase(characteristics.map(quote), 'and')}: if it is for them that the group is there, plan an activity in which they can speak.`
        : 'The group is one of those that are seldom heard: plan an activity in which it can speak, where its people are.',
  };
}
