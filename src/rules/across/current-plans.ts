import type { PlanClaims } from './claims.ts';

/**
 * Plans without those of which there is a later version among them: of one title and stated organisation, or of one reference,
 * that counts whose document is dated last, or comes last in their order. In their order.
 */
export function currentPlans(plans: readonly PlanClaims[]): PlanClaims[] {
  const latest = new Map<string, PlanClaims>();
  for (const plan of plans) {
    for (const identity of plan.identities) {
      const other = latest.get(identity);
      if (!other || isAsLate(plan, other)) latest.set(identity, plan);
    }
  }
  return plans.filter((plan) => plan.identities.every((identity) => latest.get(identity) === plan));
}

function isAsLate({ dated = -Infinity }: PlanClaims, { dated: other = -Infinity }: PlanClaims): boolean {
  return dated >= other;
}
