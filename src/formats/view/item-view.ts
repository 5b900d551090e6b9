import { printTiming } from '../../dates/index.ts';
import type { Item, Prose } from '../../plan/plan.ts';
import { currentTiming } from '../../plan/current-timing.ts';
import { named, type Names } from './names.ts';
import { statusWords } from './words.ts';

/** What the page says of any dated thing. */
export type ItemView = {
  /** Unique in the document. */
  readonly id: string;
  readonly name: string;
  readonly when: readonly string[];
  /** When it was first planned for, where that has changed. */
  readonly firstPlanned: readonly string[];
  readonly status: readonly string[];
  readonly lead: readonly string[];
  readonly phase: readonly string[];
  readonly after: readonly string[];
  readonly before: readonly string[];
  readonly commentary?: Prose;
};

export function itemView(item: Item, names: Names): ItemView {
  const { words, approved } = currentTiming(item);
  const { id, name, status, lead, phase, commentary } = item;
  const first = approved ? [printTiming(approved)] : [];
  return {
    id,
    name,
    when: [words],
    // An extended window says both ends already.
    firstPlanned: first.filter((earlier) => !words.startsWith(earlier)),
    status: status ? [statusWords[status]] : [],
    lead,
    phase: named(phase === undefined ? [] : [phase], names.items),
    after: named(
      item.after.map(({ id }) => id),
      names.items,
    ),
    before: named(
      item.before.map(({ id }) => id),
      names.items,
    ),
    ...(commentary !== undefined && { commentary }),
  };
}
