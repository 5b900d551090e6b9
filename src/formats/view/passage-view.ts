import type { Plan, Prose } from '../../plan/plan.ts';
import { fact, factsOf, type FactView } from './facts.ts';
import { listed, whenWords } from './words.ts';

/**
 * A part of a document that is a heading with sentences, a list or names with their meaning. Many parts are no more than
 * that, whatever they are about.
 */
export type PassageView = {
  readonly id: string;
  readonly heading: string;
  readonly facts: readonly FactView[];
  readonly text?: Prose;
  readonly items: readonly Prose[];
  readonly entries: readonly PassageEntry[];
};

/** A name with its meaning. */
export type PassageEntry = {
  /** Its number, where the entries have an order. */
  readonly number: readonly string[];
  readonly name: string;
  /** Said beside the name: the law that a duty comes from. */
  readonly notes: readonly string[];
  readonly text?: Prose;
  /** What is to be done for it. */
  readonly actions: readonly Prose[];
};

/** The passages of a document by their names; those that it does not have are absent. */
export type PassagesView = {
  readonly vision?: PassageView;
  readonly values?: PassageView;
  readonly objectives?: PassageView;
  readonly duties?: PassageView;
  readonly responsibilities?: PassageView;
  readonly cycle?: PassageView;
  readonly levelsOfWorking?: PassageView;
  readonly designPrinciples?: PassageView;
  readonly focus?: PassageView;
  readonly approach?: PassageView;
  readonly outcomes?: PassageView;
  readonly review?: PassageView;
  readonly acknowledgements?: PassageView;
};

export function passagesView(plan: Plan): PassagesView {
  const { vision, focus, review } = plan;
  const passages: Record<keyof PassagesView, PassageView> = {
    vision: passage('vision', 'Vision', { ...(vision !== undefined && { text: vision }) }),
    values: passage('values', 'Values', { entries: plan.values.map(entryOf) }),
    objectives: passage('objectives', 'Objectives', { entries: numbered(plan.objectives.map(entryOf)) }),
    duties: passage('duties', 'Duties', { entries: plan.duties.map(entryOf) }),
    responsibilities: passage('responsibilities', 'Responsibilities', {
      items: plan.responsibilities,
    }),
    cycle: passage('cycle', 'The engagement cycle', { entries: numbered(plan.cycle.map(entryOf)) }),
    levelsOfWorking: passage('levels-of-working', 'Levels of working', {
      entries: plan.levelsOfWorking.map(entryOf),
    }),
    designPrinciples: passage('design-principles', 'Design principles', {
      entries: plan.designPrinciples.map(entryOf),
    }),
    focus: passage('focus', 'Focus', {
      facts: factsOf(fact('When', whenWords(focus?.when))),
      items: focus?.points ?? [],
    }),
    approach: passage('approach', 'Approach', { entries: plan.approach.map(entryOf) }),
    outcomes: passage('outcomes', 'Outcomes', { items: plan.outcomes }),
    review: passage('review', 'Review', {
      facts: factsOf(fact('By', review?.by ?? []), fact('When', whenWords(review?.every))),
      ...(review?.text !== undefined && { text: review.text }),
    }),
    acknowledgements: passage('acknowledgements', 'Thanks', { items: plan.acknowledgements }),
  };
  return Object.fromEntries(Object.entries(passages).filter(([, passage]) => isFilled(passage)));
}

function passage(id: string, heading: string, parts: Partial<PassageView>): PassageView {
  return { id, heading, facts: [], items: [], entries: [], ...parts };
}

function isFilled({ facts, text, items, entries }: PassageView): boolean {
  return facts.length + items.length + entries.length > 0 || text !== undefined;
}

interface Named {
  readonly name: string;
  readonly text?: Prose;
  readonly law?: string;
  readonly actions?: readonly Prose[];
}

function entryOf({ name, text, law, actions = [] }: Named): PassageEntry {
  return { number: [], name, notes: listed(law), actions, ...(text !== undefined && { text }) };
}

/** What hangs below a number has room for two digits in Markdown. */
const mostNumbered = 99;

function numbered(entries: readonly PassageEntry[]): readonly PassageEntry[] {
  if (entries.length > mostNumbered) return entries;
  return entries.map((entry, index) => ({ ...entry, number: [String(index + 1)] }));
}
