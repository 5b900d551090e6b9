import type { Change, Changed } from '../../plan/changes/change.ts';
import type { ItemKind } from '../../plan/plan.ts';
import { changeWords, type ChangeWords } from './change-words.ts';
import { kindWords } from './kind-words.ts';
import { counted } from './words.ts';

/** What changed between two versions of a plan. */
export type ChangesView = {
  /** "3 added", "1 dropped", "2 moved": what matters most first. */
  readonly counts: readonly string[];
  /** A row each for what has changed, in the order of the changes. */
  readonly rows: readonly ChangedView[];
  /** Said where nothing has changed. */
  readonly none: readonly string[];
};

export type ChangedView = {
  /** What kind of thing it is: "Consultation window", "Stakeholder group". */
  readonly what: string;
  readonly name: string;
  /** One or more. */
  readonly changes: readonly ChangeWords[];
};

/** The changes of a plan in words: one row for all that is changed of one thing; `none` is said where there is none. */
export function changesView(
  changes: readonly Change[],
  none = 'Nothing in the plan has changed.',
): ChangesView {
  return {
    counts: countsOf(changes),
    rows: bySubject(changes).map(rowOf),
    none: changes.length === 0 ? [none] : [],
  };
}

/** The changes of one thing stand together already. */
function bySubject(changes: readonly Change[]): Change[][] {
  const groups: Change[][] = [];
  for (const change of changes) {
    const last = groups.at(-1);
    if (last && isOfSame(last[0]!, change)) last.push(change);
    else groups.push([change]);
  }
  return groups;
}

/** A thing that was dropped or added may have the id of another, and has no other change. */
function isOfSame(one: Change, other: Change): boolean {
  const isWhole = [one, other].some(({ kind }) => kind === 'added' || kind === 'dropped');
  return !isWhole && one.of === other.of && one.id === other.id && one.name === other.name;
}

function rowOf(changes: readonly Change[]): ChangedView {
  const { of, name, item } = changes[0]!;
  return {
    what: item ? kindWords(item) : thingWords[of as Exclude<Changed, ItemKind>],
    name,
    changes: changes.map((change) =>
      changeWords(
        change,
        changes.filter((other) => other !== change),
      ),
    ),
  };
}

const thingWords: Readonly<Record<Exclude<Changed, ItemKind>, string>> = {
  plan: 'The plan as a whole',
  period: 'Period of the plan',
  stakeholder: 'Stakeholder group',
  option: 'Option',
  question: 'What people are asked',
  negotiable: 'What can still change',
  'not-negotiable': 'What cannot change',
  risk: 'Risk',
  aim: 'Aim',
  objective: 'Objective',
  priority: 'Priority',
  topic: 'Topic',
  material: 'Material',
  section: 'Section',
};

/** What is counted together, what matters most first; what is in none of them is counted as changed otherwise. */
const tallies: readonly Tally[] = [
  ['promise lowered', ({ kind }) => kind === 'promise-lowered' || kind === 'promise-withdrawn'],
  ['promise raised', ({ kind }) => kind === 'promise-raised' || kind === 'promise-given'],
  ['added', ({ kind }) => kind === 'added'],
  ['dropped', ({ kind }) => kind === 'dropped'],
  ['cancelled', (change) => change.kind === 'status' && change.to === 'cancelled'],
  ['moved', ({ kind }) => kind === 'moved'],
  ['shortened', ({ kind }) => kind === 'shortened'],
  ['lengthened', ({ kind }) => kind === 'lengthened'],
  ['without a date now', ({ kind }) => kind === 'undated'],
  ['given a date', ({ kind }) => kind === 'dated'],
  ['level lowered', ({ kind }) => kind === 'level-lowered'],
  ['level raised', ({ kind }) => kind === 'level-raised'],
];

type Tally = readonly [words: string, is: (change: Change) => boolean];

/** Of things, not of changes: one that moved and is shorter is counted for both. */
function countsOf(changes: readonly Change[]): string[] {
  const things = bySubject(changes);
  const isIn = (thing: readonly Change[], [, is]: Tally) => thing.some(is);
  const others = things.filter((thing) => !tallies.some((tally) => isIn(thing, tally)));
  const counts = tallies.map(
    (tally) => [tally[0], things.filter((thing) => isIn(thing, tally)).length] as const,
  );
  return [...counts, ['changed otherwise', others.length] as const].flatMap(([words, count]) =>
    count > 0 ? [counted(count, words, words.replace(/^(promise|level) /, '$1s '))] : [],
  );
}
