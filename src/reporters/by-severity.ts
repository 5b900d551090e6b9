import type { LocatedDiagnostic } from '../source/diagnostic.ts';

/** The most serious first; the order is otherwise that which they have. */
export function bySeverity<Problem extends Pick<LocatedDiagnostic, 'severity'>>(
  problems: readonly Problem[],
): Problem[] {
  return problems.toSorted((a, b) => rankOf(a) - rankOf(b));
}

/** How late a problem is told: 0 for an error, more for what weighs less. */
export function rankOf({ severity }: Pick<LocatedDiagnostic, 'severity'>): number {
  return ranks[severity];
}

const ranks = { error: 0, warning: 1, hint: 2 } as const;
