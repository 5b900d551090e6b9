import { isoOf } from '../dates/index.ts';
import type { Allowance, Plan } from '../plan/plan.ts';
import type { Diagnostic, Severity } from '../source/diagnostic.ts';
import { nearest } from '../source/nearest.ts';
import { at, parentOf, type Pointer } from '../source/pointer.ts';
import { quote } from '../source/quote.ts';
import { rules } from './index.ts';
import type { Finding, Rule, RuleContext } from './rule.ts';

/** What the rules say of a plan. */
export interface Linted {
  readonly diagnostics: readonly Diagnostic[];
  /** Problems that the plan accepts on the record. */
  readonly accepted: readonly Accepted[];
}

export interface Accepted extends Diagnostic {
  readonly because: string;
  /** The last day on which it is accepted, inclusive, as `YYYY-MM-DD`. */
  readonly until?: string;
}

/** How much a rule weighs in place of what it does by itself. */
export type Weight = Severity | 'off';

export interface LintContext extends RuleContext {
  /** By the code of the rule. */
  readonly weights?: ReadonlyMap<string, Weight>;
  /** What was wrong with the file before. A rule has nothing to say about a place that could not be read. */
  readonly faults?: readonly Diagnostic[];
}

/**
 * Holds a plan against every rule. A problem that an `allow` names, on the plan or on the item that holds it, is
 * accepted; an `allow` that names no rule (`reference-unknown`), that accepts nothing (`allow-unused`) or that was
 * only meant until a day before `asAt` (`allow-expired`) is itself reported.
 */
export function lint(plan: Plan, context: LintContext): Linted {
  const allowances = allowancesOf(plan);
  const isFaulty = faultyPlaces(context.faults ?? []);
  const used = new Set<Allowance>();
  const diagnostics: Diagnostic[] = [];
  const accepted: Accepted[] = [];
  for (const rule of rules) {
    const weight = weightOf(rule, context);
    if (weight === 'off') continue;
    const found = [...rule.check(plan, context)].filter(({ at }) => !isFaulty(at));
    for (const [allowance, findings] of sorted(found, rule, allowances)) {
      if (allowance) used.add(allowance);
      const said = together(rule, findings, plan).map((finding) => diagnosticOf(rule, finding, weight));
      if (!allowance || isOver(allowance, context)) diagnostics.push(...said);
      else accepted.push(...said.map((diagnostic) => acceptedOf(diagnostic, allowance)));
    }
  }
  for (const allowance of allowances) {
    const fault = allowanceFault(allowance, used.has(allowance) || isOff(allowance, context), context);
    if (fault) diagnostics.push(fault);
  }
  return { diagnostics, accepted };
}

/** What a rule found, by what accepts it: `undefined` for what nothing does. */
function sorted(
  findings: readonly Finding[],
  { code }: Rule,
  allowances: readonly Allowance[],
): Map<Allowance | undefined, Finding[]> {
  const own = allowances.filter(({ rule }) => rule === code);
  const scopes = new Map(own.map((allowance) => [allowance.scope, allowance]));
  const groups = new Map<Allowance | undefined, Finding[]>();
  for (const finding of findings) {
    const allowance = nearestScope(finding.at, scopes);
    const group = groups.get(allowance);
    if (group) group.push(finding);
    else groups.set(allowance, [finding]);
  }
  return groups;
}

/** Tells whether a pointer leads into a faulty place, or to what holds one. */
function faultyPlaces(faults: readonly Diagnostic[]): (pointer: Pointer) => boolean {
  const errors = faults.flatMap(({ at, code, severity }) => {
    if (severity !== 'error' || typeof at !== 'string') return [];
    // Whatever seems to be missing there may stand under the misspelt key, or under the other one of that id.
    return code === 'key-unknown' || code === 'id-duplicate' ? [parentOf(at)] : [at];
  });
  const faulty = new Set(errors.filter((pointer) => pointer !== ''));
  const holders = new Set<Pointer>();
  for (const error of faulty) for (let up = error; up !== ''; up = parentOf(up)) holders.add(up);
  return (pointer) => {
    if (holders.has(pointer)) return true;
    for (let up = parentOf(pointer); up !== ''; up = parentOf(up)) if (faulty.has(up)) return true;
    return false;
  };
}

/** Said once where it comes to the same for all. */
function together(rule: Rule, findings: readonly Finding[], plan: Plan): readonly Finding[] {
  const one = findings.length > 1 ? rule.together?.(findings, plan) : undefined;
  return one ? [one] : findings;
}

/** The reason given at the place itself, or at the item that holds it, goes before one for the whole plan. */
function nearestScope(at: Pointer, scopes: ReadonlyMap<Pointer, Allowance>): Allowance | undefined {
  if (scopes.size === 0) return undefined;
  for (let up = at; ; up = parentOf(up)) {
    const allowance = scopes.get(up);
    if (allowance || up === '') return allowance;
  }
}

function allowancesOf({ allow, stakeholders, items }: Plan): Allowance[] {
  return [...[...stakeholders, ...items].flatMap(({ allow }) => allow), ...allow];
}

function isOver({ until }: Allowance, { asAt }: RuleContext): boolean {
  return until !== undefined && asAt !== undefined && until < asAt;
}

function weightOf({ code, severity, isOptional = false }: Rule, { weights }: LintContext): Weight {
  return weights?.get(code) ?? (isOptional ? 'off' : severity);
}

/** What a finding weighs by itself keeps its distance: what only may be so is never made sure by the settings. */
function diagnosticOf(rule: Rule, finding: Finding, weight: Severity): Diagnostic {
  const own = finding.severity ?? rule.severity;
  const severity = weight === rule.severity ? own : lighter(weight, finding.severity);
  return { code: rule.code, ...finding, severity };
}

const severities = ['hint', 'warning', 'error'] as const;

function lighter(weight: Severity, own: Severity = weight): Severity {
  return severities[Math.min(severities.indexOf(weight), severities.indexOf(own))]!;
}

function acceptedOf(diagnostic: Diagnostic, { because, until }: Allowance): Accepted {
  return { ...diagnostic, because, ...(until !== undefined && { until: isoOf(until) }) };
}

/** What is not looked for is not found either. */
function isOff({ rule: code }: Allowance, context: LintContext): boolean {
  const rule = rules.find((rule) => rule.code === code);
  return rule !== undefined && weightOf(rule, context) === 'off';
}

function allowanceFault(allowance: Allowance, isUsed: boolean, context: RuleContext): Diagnostic | undefined {
  const { rule, pointer, until } = allowance;
  if (!isRule(rule)) return unknownRule(allowance);
  if (!isUsed) {
    return {
      code: 'allow-unused',
      severity: 'warning',
      message: `There is no ${quote(rule)} here that this could accept.`,
      hint: 'Take it out, so that the record holds only what is accepted, or move it to the item that it is about.',
      at: pointer,
    };
  }
  if (until === undefined || !isOver(allowance, context)) return undefined;
  return {
    code: 'allow-expired',
    severity: 'warning',
    message: `The ${quote(rule)} here was accepted until ${quote(isoOf(until))}, which is over; it counts again.`,
    hint: 'Mend the problem, or write a later day if it is still accepted.',
    at: at(pointer, 'until'),
  };
}

/** What is wrong with what a register accepts, whatever the plans that it is of use to: `reference-unknown`. */
export function unknownRules(allowances: readonly Allowance[]): Diagnostic[] {
  return allowances.filter(({ rule }) => !isRule(rule)).map(unknownRule);
}

function isRule(word: string): boolean {
  return rules.some(({ code }) => code === word);
}

function unknownRule({ rule, pointer }: Allowance): Diagnostic {
  const codes = rules.map(({ code }) => code);
  const meant = nearest(rule, codes);
  return {
    code: 'reference-unknown',
    severity: 'error',
    message: `No rule has the code ${quote(rule)}.${meant ? ` Did you mean ${quote(meant)}?` : ''}`,
    hint: meant
      ? `Write ${quote(meant)}.`
      : `Only problems that a rule finds can be accepted: ${codes.map(quote).join(', ')}.`,
    at: at(pointer, 'rule'),
  };
}
