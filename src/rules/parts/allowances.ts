import { isoOf, type Day } from '../../dates/index.ts';
import type { Allowance, Plan } from '../../plan/plan.ts';
import type { Diagnostic } from '../../source/diagnostic.ts';
import { at, parentOf, type Pointer } from '../../source/pointer.ts';
import { quote } from '../../source/quote.ts';

/** A problem that is accepted on the record. */
export interface Accepted extends Diagnostic {
  readonly because: string;
  /** The last day on which it is accepted, inclusive, as `YYYY-MM-DD`. */
  readonly until?: string;
}

/** What a plan accepts on the record, of whatever rules. */
export function allowancesOf({ allow, stakeholders, items }: Plan): Allowance[] {
  return [...[...stakeholders, ...items].flatMap(({ allow }) => allow), ...allow];
}

/** The reason given at the place itself, or at the item that holds it, goes before one for the whole plan. */
export function nearestScope(at: Pointer, scopes: ReadonlyMap<Pointer, Allowance>): Allowance | undefined {
  if (scopes.size === 0) return undefined;
  for (let up = at; ; up = parentOf(up)) {
    const allowance = scopes.get(up);
    if (allowance || up === '') return allowance;
  }
}

/** Whether it was only meant until a day before the present. */
export function isOver({ until = Infinity }: Allowance, asAt: Day = -Infinity): boolean {
  return until < asAt;
}

/** A problem with the reason for which it is accepted. */
export function acceptedOf(diagnostic: Diagnostic, { because, until }: Allowance): Accepted {
  return { ...diagnostic, because, ...(until !== undefined && { until: isoOf(until) }) };
}

/** `allow-unused`: it accepts nothing. */
export function unusedAllowance({ rule, pointer }: Allowance): Diagnostic {
  return {
    code: 'allow-unused',
    severity: 'warning',
    message: `There is no ${quote(rule)} here that this could accept.`,
    hint: 'Take it out, so that the record holds only what is accepted, or move it to the item that it is about.',
    at: pointer,
  };
}

/** `allow-expired`: it was only meant until a day before the present, so that what it accepted counts again. */
export function expiredAllowance({ rule, pointer, until }: Allowance): Diagnostic {
  return {
    code: 'allow-expired',
    severity: 'warning',
    message: `The ${quote(rule)} here was accepted until ${quote(isoOf(until!))}, which is over; it counts again.`,
    hint: 'Mend the problem, or write a later day if it is still accepted.',
    at: at(pointer, 'until'),
  };
}
