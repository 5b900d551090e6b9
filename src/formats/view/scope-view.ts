import type { Plan, Prose } from '../../plan/plan.ts';

/** What people are asked, and what their answers can change. */
export type ScopeView = {
  readonly lists: readonly { readonly heading: string; readonly items: readonly Prose[] }[];
  readonly options: readonly { readonly name: string; readonly text?: Prose }[];
};

/** Absent where the plan says nothing of the kind. */
export function scopeView({ questions, negotiable, notNegotiable, options }: Plan): ScopeView | undefined {
  const all = [
    ['What people are asked', questions],
    ['What can still change', negotiable],
    ['What cannot change', notNegotiable],
  ] as const;
  const lists = all.flatMap(([heading, items]) => (items.length > 0 ? [{ heading, items }] : []));
  if (lists.length === 0 && options.length === 0) return undefined;
  return { lists, options: options.map(({ name, text }) => ({ name, ...(text !== undefined && { text }) })) };
}
