import type { Plan, Prose } from '../../plan/plan.ts';

/** Sections whose headings are the same in every plan that has them; shown as the author's own are. */
export type StandingView = {
  readonly sections: readonly StandingSection[];
  /** Those of them that are for whoever wants to ask, or to read it otherwise. */
  readonly forReaders: readonly StandingSection[];
};

export type StandingSection = { readonly id: string; readonly heading: string; readonly text: Prose };

/** Absent where the plan has none. An id with a line in it cannot be one of the author's. */
export function standingView(plan: Plan): StandingView | undefined {
  const all = [
    ['_budget', 'Budget', plan.budget],
    ['_governance', 'Who answers for it', plan.governance],
    ['_equality', 'Equality', plan.equality],
    ['_data-protection', 'What happens with what you tell us', plan.dataProtection],
    ['_formats', 'In another format or language', plan.formats],
    ['_contact', 'Contact', plan.contact],
  ] as const;
  const sections = all.flatMap(([id, heading, text]) => (text === undefined ? [] : [{ id, heading, text }]));
  if (sections.length === 0) return undefined;
  return { sections, forReaders: sections.filter(({ id }) => id === '_formats' || id === '_contact') };
}
