import { printTimes, printTiming } from '../../dates/index.ts';
import type { Item, Prose } from '../../plan/plan.ts';
import { currentTiming } from '../../plan/current-timing.ts';
import { fact, type FactView } from './facts.ts';
import { named, type Names } from './names.ts';
import { listed, statusOf } from './words.ts';

/** What the page says of any dated thing. */
export type ItemView = {
  /** Unique in the document. */
  readonly id: string;
  readonly name: string;
  readonly when: readonly string[];
  readonly status: readonly string[];
  readonly facts: readonly FactView[];
  readonly commentary?: Prose;
};

/** What any dated thing may have, from which its facts are made. */
export interface ItemFacts {
  readonly when: readonly string[];
  /** When it was first planned for, where that has changed. */
  readonly firstPlanned: FactView;
  /** The times of day, which `when` leaves out. */
  readonly time: FactView;
  /** Who leads it, the phase that it is in, what it follows and what it comes before. */
  readonly others: readonly FactView[];
}

/** The view of an item, with the facts that its kind chooses to show. */
export function itemView(
  item: Item,
  names: Names,
  facts: (common: ItemFacts) => readonly FactView[],
): ItemView {
  const { timing, words, approved } = currentTiming(item);
  const { id, name, commentary } = item;
  const first = approved ? [printTiming(approved)] : [];
  const when = [words];
  return {
    id,
    name,
    when,
    status: statusOf(item, names.late.has(id)),
    facts: facts({
      when,
      // An extended window says both ends already.
      firstPlanned: fact(
        'First planned for',
        first.filter((earlier) => !words.startsWith(earlier)),
      ),
      time: fact('Time', listed(timing && printTimes(timing))),
      others: placeFacts(item, names),
    }),
    ...(commentary !== undefined && { commentary }),
  };
}

function placeFacts({ lead, phase, after, before }: Item, { items }: Names): FactView[] {
  const ids = (links: Item['after']) => links.map(({ id }) => id);
  return [
    fact('Lead', lead),
    fact('Phase', named(listed(phase), items)),
    fact('After', named(ids(after), items)),
    fact('Before', named(ids(before), items)),
  ];
}
