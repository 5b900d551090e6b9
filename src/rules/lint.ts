import type { Allowance, Plan } from '../plan/plan.ts';
import type { Diagnostic } from '../source/diagnostic.ts';
import {
  acceptedOf,
  allowancesOf,
  expiredAllowance,
  isOver,
  nearestScope,
  unusedAllowance,
  type Accepted,
} from './parts/allowances.ts';
import { faultyPlaces, isPracticeKnown } from './parts/faulty-places.ts';
import { groupedBy } from './parts/grouped-by.ts';
import { rules } from './index.ts';
import type { Finding, Rule, RuleContext } from './rule.ts';
import { unknownRules } from './parts/unknown-rules.ts';
import { diagnosticOf, weightOf, type Weights } from './parts/weights.ts';

/** What the rules say of a plan. */
export interface Linted {
  readonly diagnostics: readonly Diagnostic[];
  /** Problems that the plan accepts on the record. */
  readonly accepted: readonly Accepted[];
}

export interface LintContext extends Omit<RuleContext, 'isFaulty'> {
  readonly weights?: Weights;
  /** What was wrong with the file before. A rule has nothing to say about a place that could not be read. */
  readonly faults: readonly Diagnostic[];
}

/**
 * Holds a plan against every rule. A problem that an `allow` names, on the plan or on the item that holds it, is
 * accepted; an `allow` that names no rule (`reference-unknown`), that accepts nothing (`allow-unused`) or that was
 * only meant until a day before `asAt` (`allow-expired`) is itself reported.
 */
export function lint(plan: Plan, context: LintContext): Linted {
  const allowances = allowancesOf(plan);
  const { faults, weights, asAt } = context;
  const isFaulty = faultyPlaces(faults);
  const looked = { ...context, isFaulty };
  const used = new Set<Allowance | undefined>();
  const diagnostics: Diagnostic[] = [];
  const accepted: Accepted[] = [];
  for (const rule of rules) {
    const weight = weightOf(rule, weights);
    if (weight === 'off') continue;
    const found = [...rule.check(plan, looked)].filter(({ at }) => !isFaulty(at));
    for (const [allowance, findings] of sorted(found, rule, allowances)) {
      used.add(allowance);
      const said = together(rule, findings, plan).map((finding) => diagnosticOf(rule, finding, weight));
      for (const diagnostic of said) {
        if (!allowance || isOver(allowance, asAt)) diagnostics.push(diagnostic);
        else accepted.push(acceptedOf(diagnostic, allowance));
      }
    }
  }
  return {
    diagnostics: [...diagnostics, ...unknownRules(allowances), ...idle(allowances, used, looked)],
    accepted,
  };
}

/** What a rule found, by what accepts it: `undefined` for what nothing does. */
function sorted(
  findings: readonly Finding[],
  { code }: Rule,
  allowances: readonly Allowance[],
): Map<Allowance | undefined, Finding[]> {
  const own = allowances.filter(({ rule }) => rule === code);
  const scopes = new Map(own.map((allowance) => [allowance.scope, allowance]));
  return groupedBy(findings, ({ at }) => nearestScope(at, scopes));
}

/** Said once where it comes to the same for all. */
function together(rule: Rule, findings: readonly Finding[], plan: Plan): readonly Finding[] {
  const one = findings.length > 1 ? rule.together?.(findings, plan) : undefined;
  return one ? [one] : findings;
}

/** What accepts nothing, or no longer does. What is not looked for is not found either, nor what hides behind a fault. */
function idle(
  allowances: readonly Allowance[],
  used: ReadonlySet<Allowance | undefined>,
  { faults, weights, asAt, isFaulty }: LintContext & RuleContext,
): Diagnostic[] {
  const isKnown = isPracticeKnown(faults);
  return allowances.flatMap((allowance) => {
    if (used.has(allowance)) return isOver(allowance, asAt) ? [expiredAllowance(allowance)] : [];
    const isUnused = isKnown && isLookedFor(allowance, weights) && !isFaulty(allowance.scope);
    return isUnused ? [unusedAllowance(allowance)] : [];
  });
}

/** What only shows beside other plans is looked for elsewhere. */
function isLookedFor({ rule: code }: Allowance, weights: Weights | undefined): boolean {
  const rule = rules.find((rule) => rule.code === code);
  return rule !== undefined && weightOf(rule, weights) !== 'off';
}
