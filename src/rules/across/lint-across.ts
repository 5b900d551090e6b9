import { given } from '../../plan/given.ts';
import type { Allowance } from '../../plan/plan.ts';
import type { Limits } from '../../practice/profile.ts';
import type { Diagnostic, Severity } from '../../source/diagnostic.ts';
import type { Pointer } from '../../source/pointer.ts';
import { acceptedOf, expiredAllowance, isOver, nearestScope, type Accepted } from '../parts/allowances.ts';
import { groupedBy } from '../parts/grouped-by.ts';
import { diagnosticOf, weightOf, type Weights } from '../parts/weights.ts';
import type { Claim, PlanClaims, PlanFile } from './claims.ts';
import { currentPlans } from './current-plans.ts';
import { sharedRules } from './index.ts';
import type { Claimed, SharedContext, SharedFinding, SharedRule } from './shared-rule.ts';

export interface AcrossContext extends SharedContext {
  readonly weights?: Weights;
}

/** What the rules across plans say of one of them. */
export interface LintedAcross {
  readonly diagnostics: Diagnostic[];
  readonly accepted: Accepted[];
}

/**
 * Holds plans against each other, by the rules across plans. Gives those of which there is something to say. What an
 * `allow` names, on the plan, the activity or the group, is left out, and the rest is looked at; a problem that there is
 * only with it is accepted. One that is past its day is reported (`allow-expired`) and leaves out nothing; one that
 * accepts nothing is not, as the plan that it is about may not be among those that are checked.
 */
export function lintAcross(
  plans: readonly PlanClaims[],
  context: AcrossContext,
): Map<PlanFile, LintedAcross> {
  const current = currentPlans(plans.toSorted(byName));
  const claims = current.flatMap((plan) => plan.claims);
  const said = new Map<PlanFile, LintedAcross>();
  for (const rule of sharedRules) {
    const weight = weightOf(rule, context.weights);
    if (weight === 'off') continue;
    const { open, expired, accepted } = found(rule, claims, allowedBy(current, rule), context);
    for (const finding of open) saidOf(finding).diagnostics.push(told(finding, rule, weight));
    for (const [allowance, file] of expired) saidOfFile(file).diagnostics.push(expiredAllowance(allowance));
    for (const [finding, allowance] of accepted)
      saidOf(finding).accepted.push(acceptedOf(told(finding, rule, weight), allowance));
  }
  return said;

  function saidOf({ claims: [first] }: SharedFinding): LintedAcross {
    return saidOfFile(first.activity.file);
  }

  function saidOfFile(file: PlanFile): LintedAcross {
    const known = said.get(file) ?? { diagnostics: [], accepted: [] };
    said.set(file, known);
    return known;
  }
}

/** What accepts problems of a rule at a claim, if anything does. */
type Allowed = (claim: Claim) => Allowance | undefined;

/** Nothing where no plan has any such. */
function allowedBy(plans: readonly PlanClaims[], { code }: SharedRule): Allowed | undefined {
  const scopes = new Map<PlanFile, Map<Pointer, Allowance>>();
  for (const { file, allow } of plans) {
    const own = allow.filter(({ rule }) => rule === code);
    if (own.length > 0) scopes.set(file, new Map(own.map((allowance) => [allowance.scope, allowance])));
  }
  if (scopes.size === 0) return undefined;
  return ({ activity, listed }) => {
    const own = scopes.get(activity.file);
    return own && (nearestScope(activity.pointer, own) ?? nearestScope(listed ?? '', own));
  };
}

interface Found {
  readonly open: readonly SharedFinding[];
  /** What accepts it no longer, and in which plan. */
  readonly expired: ReadonlyMap<Allowance, PlanFile>;
  readonly accepted: readonly (readonly [SharedFinding, Allowance])[];
}

function found(
  rule: SharedRule,
  claims: readonly Claim[],
  allowed: Allowed | undefined,
  context: AcrossContext,
): Found {
  const all = [...rule.check(claimedBy(claims), context)];
  if (!allowed) return { open: all, expired: new Map(), accepted: [] };
  const holding: Allowed = (claim) => {
    const allowance = allowed(claim);
    return allowance && !isOver(allowance, context.asAt) ? allowance : undefined;
  };
  const without = (some: readonly Claim[]) => [
    ...rule.check(claimedBy(some.filter((claim) => !holding(claim))), context),
  ];
  const open = without(claims);
  return { open, expired: expiredIn(open, allowed), accepted: acceptedIn(all, holding, without) };
}

/** What would accept something that is open, if its day were not over. */
function expiredIn(open: readonly SharedFinding[], allowed: Allowed): Map<Allowance, PlanFile> {
  const expired = new Map<Allowance, PlanFile>();
  for (const claim of open.flatMap((finding) => finding.claims)) {
    const allowance = allowed(claim);
    if (allowance) expired.set(allowance, claim.activity.file);
  }
  return expired;
}

/** What there is only with what is accepted. */
function acceptedIn(
  all: readonly SharedFinding[],
  holding: Allowed,
  without: (claims: readonly Claim[]) => readonly SharedFinding[],
): (readonly [SharedFinding, Allowance])[] {
  return all.flatMap((finding) => {
    const allowance = finding.claims.map(holding).find((each) => each !== undefined);
    return allowance && without(finding.claims).length === 0 ? [[finding, allowance] as const] : [];
  });
}

/** What is claimed, in the order in which it first is. */
function claimedBy(claims: readonly Claim[]): Claimed[] {
  return [...groupedBy(claims, ({ key }) => key).values()].map((all) => {
    const [{ kind, name }] = all as [Claim];
    return { kind, name, claims: all, limits: mostGenerous(all) };
  });
}

function mostGenerous(claims: readonly Claim[]): Limits {
  const all = [...new Set(claims.map(({ activity }) => activity.file.limits))];
  return {
    ...all[0]!,
    asks: Math.max(...all.map(({ asks }) => asks)),
    asksWithin: Math.min(...all.map(({ asksWithin }) => asksWithin)),
    leads: Math.max(...all.map(({ leads }) => leads)),
  };
}

function told(
  { at, message, hint, severity }: SharedFinding,
  rule: SharedRule,
  weight: Severity,
): Diagnostic {
  return diagnosticOf(rule, { at, message, hint, ...given({ severity }) }, weight);
}

/** By UTF-16 units: the same anywhere. */
function byName({ file: a }: PlanClaims, { file: b }: PlanClaims): number {
  return a.name < b.name ? -1 : Number(a.name > b.name);
}
