import { printTiming } from '../dates/index.ts';
import type { Change, Changed, Difference, State } from './changes/change.ts';
import { detailDifferences, type Details } from './changes/details.ts';
import { itemDifferences, itemTraits, stateOfItem, type ItemContext } from './changes/item-differences.ts';
import { isSameScale, levelDifferences } from './changes/level-differences.ts';
import { idsAcross, latestOf, matchesOf, type Match, type Matchable } from './changes/matches.ts';
import { timingDifferences } from './changes/timing-differences.ts';
import type { CurrentTiming } from './current-timing.ts';
import { given } from './given.ts';
import type { Item, ItemKind, Plan, Prose, Stakeholder, When } from './plan.ts';
import { slugOf } from './slug.ts';

/**
 * What changed between two versions of a plan, in the order in which a board asks: what the plan promises, its period,
 * windows, decisions, what is done, then what stands beside it; each in the order of the later version, what was
 * dropped last. Other words for the same days are no change, nor is another order.
 */
export function changesBetween(before: Plan, after: Plan): Change[] {
  const stakeholders = matchesOf(before.stakeholders, after.stakeholders);
  const others = otherParts(before, after);
  const items = itemMatches(before, after, stakeholders);
  const context: ItemContext = {
    groups: { before: namesById(before.stakeholders), after: namesById(after.stakeholders) },
    ids: {
      items: idsAcross(items),
      stakeholders: idsAcross(stakeholders),
      topics: idsAcross(others.topic),
      objectives: idsAcross(others.objective),
      materials: idsAcross(others.material),
    },
    isSameScale: isSameScale(before.continuum, after.continuum),
  };
  return [
    ...planChanges(before, after, context),
    ...changesOfItems(items, context),
    ...changesOf('stakeholder', stakeholders, {
      differences: stakeholderDifferences(before, after, context),
      state: ({ level }) => given({ promise: level?.level }),
    }),
    ...Object.entries(others).flatMap(([of, matches]) => changesOf(of as OtherPart, matches, plain)),
  ];
}

function namesById(things: readonly Matchable[]): ReadonlyMap<string, string> {
  return new Map(things.map(({ id, name }) => [id, name]));
}

/** How the changes of one kind of thing are told. */
interface Telling<T> {
  /** How a thing that is in both versions differs, its name aside. */
  readonly differences: (before: T, after: T) => readonly Difference[];
  readonly state: (thing: T) => State;
}

function changesOf<T extends Matchable>(
  of: Changed,
  matches: readonly Match<T>[],
  telling: Telling<T>,
): Change[] {
  return matches.flatMap((match) => {
    const { id, name } = latestOf(match);
    return differencesOf(match, telling).map((difference) => ({ of, id, name, ...difference }));
  });
}

function differencesOf<T extends Matchable>(
  { before, after }: Match<T>,
  { differences, state }: Telling<T>,
): Difference[] {
  if (!after) return [{ kind: 'dropped', from: state(before!) }];
  if (!before) return [{ kind: 'added', to: state(after) }];
  return [...renaming(before.name, after.name), ...differences(before, after)];
}

function renaming(from: string, to: string): Difference[] {
  return from === to ? [] : [{ kind: 'renamed', from, to }];
}

function planChanges(before: Plan, after: Plan, { isSameScale }: ItemContext): Change[] {
  const subject = { of: 'plan', id: '', name: after.title } as const;
  const differences: Difference[] = [
    ...(isSameScale ? [] : [{ kind: 'scale' as const, from: before.continuum, to: after.continuum }]),
    ...levelDifferences('promise', before.ambition?.level, after.ambition?.level, isSameScale),
    ...renaming(before.title, after.title),
    ...detailDifferences(detailsOfPlan(before), detailsOfPlan(after)),
  ];
  const ofPeriod = timingDifferences({ when: timingOf(before.period) }, { when: timingOf(after.period) });
  return [
    ...differences.map((difference) => ({ ...subject, ...difference })),
    ...ofPeriod.map((difference) => ({ ...subject, of: 'period' as const, ...difference })),
  ];
}

function detailsOfPlan(plan: Plan): Details {
  const { summary, vision, budget, governance, equality, dataProtection } = plan;
  const named = { summary, vision, budget, governance, equality, dataProtection };
  return { ...named, 'other-parts': otherFields.map((field) => plan[field] ?? null) };
}

/** What has no change of its own. Not the control of the document, which is otherwise in every version, nor its settings. */
const otherFields = [
  'subtitle',
  'organisation',
  'partners',
  'nation',
  'quotations',
  'foreword',
  'values',
  'duties',
  'achievements',
  'responsibilities',
  'review',
  'acknowledgements',
  'cycle',
  'progress',
  'levelsOfWorking',
  'designPrinciples',
  'focus',
  'approach',
  'outcomes',
  'principles',
  'glossary',
  'formats',
  'contact',
  'evaluation',
  'feedback',
] as const satisfies readonly (keyof Plan)[];

function timingOf(when: When | undefined): CurrentTiming {
  return when ? { timing: when.timing, words: printTiming(when.timing) } : { words: 'no date given' };
}

/** In the order in which their changes are told. */
const itemKinds: readonly ItemKind[] = [
  'window',
  'milestone',
  'activity',
  'step',
  'target',
  'event',
  'phase',
];

/** Things of another kind are other things, whatever they are called. */
function itemMatches(before: Plan, after: Plan, stakeholders: readonly Match<Stakeholder>[]): Match<Item>[] {
  const traits = itemTraits(idsAcross(stakeholders));
  return itemKinds.flatMap((kind) => {
    const ofKind = (item: Item) => item.kind === kind;
    return matchesOf(before.items.filter(ofKind), after.items.filter(ofKind), traits);
  });
}

function changesOfItems(matches: readonly Match<Item>[], context: ItemContext): Change[] {
  const telling = {
    differences: (before: Item, after: Item) => itemDifferences(before, after, context),
    state: stateOfItem,
  };
  const ranked = matches.toSorted((one, other) => rankOf(one) - rankOf(other));
  return ranked.flatMap((match) => {
    const item = latestOf(match);
    return changesOf(item.kind, [match], telling).map((change) => ({ ...change, item }));
  });
}

/** Decisions go before other milestones. */
function rankOf(match: Match<Item>): number {
  const item = latestOf(match);
  const isDecision = item.kind === 'milestone' && item.what === 'decision';
  return itemKinds.indexOf(item.kind) - (isDecision ? 0.5 : 0);
}

function stakeholderDifferences(earlier: Plan, later: Plan, { isSameScale }: ItemContext) {
  return (before: Stakeholder, after: Stakeholder): Difference[] => {
    // A group without a promise of its own has that of the plan, which is told once, of the plan.
    const isOwn = before.level !== undefined || after.level !== undefined;
    const [from, to] = [before.level ?? earlier.ambition, after.level ?? later.ambition];
    return [
      ...(isOwn ? levelDifferences('promise', from?.level, to?.level, isSameScale) : []),
      ...detailDifferences(detailsOfGroup(before), detailsOfGroup(after)),
    ];
  };
}

/** Not its concern, influence and interest: they are for the team. */
function detailsOfGroup(group: Stakeholder): Details {
  const { description, members, size, duties, channels, through, contact } = group;
  return { description, members, size, duties, channels, through, contact };
}

type OtherPart = Exclude<Changed, 'plan' | 'period' | 'stakeholder' | ItemKind>;

/** What is compared of a part that has no dates and promises nothing. */
interface Plain extends Matchable {
  readonly details: Details;
}

const plain: Telling<Plain> = {
  differences: (before, after) => detailDifferences(before.details, after.details),
  state: () => ({}),
};

/** In the order in which their changes are told. */
function otherParts(before: Plan, after: Plan): Record<OtherPart, readonly Match<Plain>[]> {
  const of = (partsOf: (plan: Plan) => readonly Plain[]) => matchesOf(partsOf(before), partsOf(after));
  return {
    option: of(({ options }) => options.map(({ name, text }) => unregistered(name, { text }))),
    question: of(({ questions }) => questions.map(statement)),
    negotiable: of(({ negotiable }) => negotiable.map(statement)),
    'not-negotiable': of(({ notNegotiable }) => notNegotiable.map(statement)),
    risk: of(({ risks }) =>
      risks.map(({ name, likelihood, impact, mitigation, owner }) =>
        unregistered(name, { likelihood, impact, mitigation, owner }),
      ),
    ),
    aim: of(({ aims }) => aims.map(statement)),
    objective: of(({ objectives }) =>
      objectives.map(({ id, name, text, actions }) => ({ id, name, details: { text, actions } })),
    ),
    priority: of(({ priorities }) =>
      priorities.map(({ id, name, vision, text, aims, actions }) => ({
        id,
        name,
        details: { vision, text, aims, actions },
      })),
    ),
    topic: of(({ topics }) => topics.map(({ id, name, text }) => ({ id, name, details: { text } }))),
    material: of(({ materials }) =>
      materials.map(({ id, name, formats, text }) => ({ id, name, details: { formats, text } })),
    ),
    section: of(({ sections }) =>
      sections.map(({ id, heading, text }) => ({ id, name: heading, details: { text } })),
    ),
  };
}

/** What no other part of a plan refers to has no id of its own. */
function unregistered(name: string, details: Details): Plain {
  return { id: slugOf(name) || name, name, details };
}

/** A sentence is the same only as long as its words are. */
function statement(text: Prose): Plain {
  return { id: text, name: text, details: {} };
}
