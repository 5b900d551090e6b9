import type { Item, Prose, Target } from '../../plan/plan.ts';
import type { Lane, Timeline } from '../../timeline/timeline.ts';
import { fact, factsOf, type FactView } from './facts.ts';
import { itemView, type ItemFacts, type ItemView } from './item-view.ts';
import { named, type Names } from './names.ts';
import { kindWords } from './kind-words.ts';
import { amount, listed, whenWords } from './words.ts';

/** Everything with a date that is not an activity. */
export type DatesView = {
  readonly lanes: readonly {
    /** Empty for the key dates themselves: the section is called so. */
    readonly headings: readonly string[];
    readonly rows: readonly DateView[];
  }[];
};

export type DateView = ItemView & {
  /** What kind of thing it is: "Consultation window", "Decision to go ahead". */
  readonly kind: string;
  readonly extendedBecause?: Prose;
  readonly about?: Prose;
};

/** In the order of the timeline; absent where there is nothing of the kind. */
export function datesView({ lanes }: Timeline, names: Names): DatesView | undefined {
  const views = lanes.flatMap(({ id, name, rows }: Lane) => {
    const items = rows.map(({ item }) => item).filter(isToldHere);
    const headings = id === 'key-dates' ? [] : [name];
    return items.length > 0 ? [{ headings, rows: items.map((item) => dateView(item, names)) }] : [];
  });
  return views.length > 0 ? { lanes: views } : undefined;
}

/** A target of a priority is told with its priority. */
function isToldHere(item: Item): boolean {
  return item.kind !== 'activity' && !(item.kind === 'target' && item.priority !== undefined);
}

function dateView(item: Item, names: Names): DateView {
  const window = item.kind === 'window' ? item : undefined;
  const because = window?.extended?.because;
  return {
    ...itemView(item, names, (common) => factsOfDate(item, common, names)),
    kind: kindWords(item),
    ...(because !== undefined && { extendedBecause: because }),
    ...(window?.about !== undefined && { about: window.about }),
  };
}

function factsOfDate(item: Item, { when, firstPlanned, time, others }: ItemFacts, names: Names): FactView[] {
  const window = item.kind === 'window' ? item : undefined;
  const about = item.kind === 'milestone' ? item.about : undefined;
  // The words of an extended window mostly say its new end already.
  const extended = whenWords(window?.extended?.until).filter((end) => !when[0]!.endsWith(end));
  return factsOf(
    firstPlanned,
    time,
    fact('Length', listed(window?.length)),
    fact('Minimum length', listed(window?.minimumLength)),
    fact('People to reach', amount(window?.reach.planned)),
    fact('People reached', amount(window?.reach.actual)),
    fact('Extended to', extended),
    fact('About', named(listed(about), names.items)),
    fact('Papers due', item.kind === 'milestone' ? whenWords(item.papers) : []),
    ...others,
    ...(item.kind === 'target' ? factsOfTarget(item, names) : []),
  );
}

function factsOfTarget({ measure, objectives }: Target, names: Names): FactView[] {
  return [
    fact('Measured by', listed(measure)),
    fact('For the objective', named(objectives, names.objectives)),
  ];
}
