import { currentTiming } from '../plan/current-timing.ts';
import type { Activity, Plan, Stakeholder } from '../plan/plan.ts';
import { isStatutory } from '../practice/body-words.ts';
import { isOneWay } from '../practice/is-one-way.ts';
import { at } from '../source/pointer.ts';
import { quote } from '../source/quote.ts';
import { activitiesByGroup } from './parts/activities-by-group.ts';
import { isToBeConfirmed } from './parts/is-to-be-confirmed.ts';
import { namesInShort } from './parts/names-in-short.ts';
import type { Finding, Rule } from './rule.ts';

export const stakeholderOneContact: Rule = {
  code: 'stakeholder-one-contact',
  severity: 'hint',
  title: 'A group is reached in one way only: by a single activity, or online and not otherwise.',
  why: 'Whoever is ill that evening, misses that letter or does not use the internet is not heard at all. A second way in costs little.',
  evidence:
    'In Herefordshire’s engagement plan of 2010 carers and the scrutiny committee have one of 22 activities each. NHS England’s statutory guidance of 2022 asks for a range of ways to take part.',
  *check(plan) {
    for (const thin of thinGroups(plan)) yield findingOf(thin);
  },
  together(findings, plan) {
    const places = new Set(findings.map(({ at }) => at));
    const thin = thinGroups(plan).filter(({ group }) => places.has(placeOf(group)));
    const online = thin.filter(({ isOnline }) => isOnline).length;
    const mixed = online === 0 ? 'a single activity each' : 'a single activity, or only what is online';
    const ways = online === thin.length ? 'only what is online' : mixed;
    return {
      at: '/stakeholders',
      on: 'key',
      message: `One way only is planned to reach ${namesInShort(thin.map(({ group }) => group.name))}: ${ways}.`,
      hint: hintFor(thin.map(({ group }) => group)),
    };
  },
};

/** A group that is reached in one way only. */
interface Thin {
  readonly group: Stakeholder;
  readonly activities: readonly Activity[];
  readonly isOnline: boolean;
}

function thinGroups(plan: Plan): Thin[] {
  const byGroup = activitiesByGroup(plan);
  if (!isFarEnough(byGroup)) return [];
  return plan.stakeholders.flatMap((group) => {
    const activities = byGroup.get(group.id) ?? [];
    // A committee meets people online as well as anywhere.
    const isOnline = !isStatutory(group) && activities.length > 0 && activities.every(isOnlineOnly);
    const isThin = isOnline || (activities.length === 1 && !isRepeated(activities[0]!));
    return isThin && !isOnlyToBeTold(group, plan) ? [{ group, activities, isOnline }] : [];
  });
}

/**
 * In a plan of a few activities, or one that has a single activity for most groups, that says nothing of a group: it
 * has to have five activities at least, and two for each group on average.
 */
function isFarEnough(byGroup: ReadonlyMap<string, readonly Activity[]>): boolean {
  const all = [...byGroup.values()];
  const contacts = all.reduce((sum, { length }) => sum + length, 0);
  return contacts >= 2 * all.length && new Set(all.flat()).size >= 5;
}

/** Whoever is promised no more than to be told has that with one letter. */
function isOnlyToBeTold({ level }: Stakeholder, { ambition }: Plan): boolean {
  const promised = level ?? ambition;
  return promised !== undefined && isOneWay(promised.level);
}

/** Monthly, on several days, ongoing: more than one chance to take part. */
function isRepeated(activity: Activity): boolean {
  const { timing } = currentTiming(activity);
  if (timing?.type === 'unscheduled') return !isToBeConfirmed(timing);
  return timing?.type === 'recurring' || timing?.type === 'set' || timing?.type === 'open';
}

const online =
  /\b(?:apps?|e-?(?:bulletin|mail|newsletter)s?|facebook|instagram|internet|intranet|online|podcasts?|sms|social media|text messages?|tiktok|video calls?|virtual|webinars?|web ?(?:pages?|sites?)|whatsapp|youtube|zoom)\b/i;
const offline =
  /\b(?:booklets?|face[- ]to[- ]face|hybrid|in[- ]person|leaflets?|letters?|library|paper|phone|post|posters?|print(?:ed)?|radio|telephone|visits?)\b/i;

/** By the words of its method; what it is called may be what it is about. */
function isOnlineOnly({ method, access = '' }: Activity): boolean {
  return method !== undefined && online.test(method.name) && !offline.test(`${method.name} ${access}`);
}

function placeOf({ pointer }: Stakeholder): string {
  return at(pointer, 'name');
}

function findingOf({ group, activities, isOnline }: Thin): Finding {
  const place = placeOf(group);
  const names = namesInShort(activities.map(({ name }) => name));
  if (isOnline) {
    return {
      at: place,
      message: `All that is planned with ${quote(group.name)} is online: ${names}.`,
      hint: 'Plan a way to take part for those who do not use the internet, or cannot.',
    };
  }
  return {
    at: place,
    message: `A single activity is planned with ${quote(group.name)}: ${names}.`,
    hint: hintFor([group]),
  };
}

/** People may miss a date; a body has its meetings, and answers once it has what it needs. */
function hintFor(groups: readonly Stakeholder[]): string {
  const bodies = groups.filter(isStatutory).length;
  const ofBody = 'see that the one that is planned comes in time for a meeting at which it can answer';
  if (bodies === groups.length) return `A body of this kind needs no second way to take part; ${ofBody}.`;
  const second = 'Plan a second way to take part';
  const why = 'for those who miss the first or cannot use it';
  if (groups.length === 1) return `${second}, ${why}.`;
  return bodies === 0
    ? `${second} with each of them, ${why}.`
    : `${second} with each of the groups of people, ${why}. For ${namesInShort(groups.filter(isStatutory).map(({ name }) => name))}, ${ofBody}.`;
}
