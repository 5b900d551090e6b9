import type { Diagnostic, Severity } from '../../source/diagnostic.ts';
import type { AboutRule, Finding } from '../rule.ts';

/** How much a rule weighs in place of what it does by itself. */
export type Weight = Severity | 'off';

/** How much rules weigh, by their codes, where that is not what they weigh by themselves. */
export type Weights = ReadonlyMap<string, Weight>;

/** What decides how much it counts that a rule found something. */
export type Weighed = Pick<AboutRule, 'code' | 'severity' | 'isOptional'>;

/** How much a rule weighs, in the end. */
export function weightOf(
  { code, severity, isOptional = false }: Weighed,
  weights: Weights = new Map(),
): Weight {
  return weights.get(code) ?? (isOptional ? 'off' : severity);
}

/**
 * What a rule found, to be told. What only may be so keeps its distance: the settings never make it sure. What weighs as
 * much as the rule does in general goes with the settings, whether the finding says so or not.
 */
export function diagnosticOf(rule: Weighed, finding: Finding, weight: Severity): Diagnostic {
  const own = finding.severity ?? rule.severity;
  const severity = weight === rule.severity ? own : lighter(weight, own === rule.severity ? weight : own);
  return { code: rule.code, ...finding, severity };
}

const severities = ['hint', 'warning', 'error'] as const;

function lighter(weight: Severity, own: Severity): Severity {
  return severities[Math.min(severities.indexOf(weight), severities.indexOf(own))]!;
}
