import type { CheckOptions } from '../../compile.ts';
import { dayOf } from '../../dates/index.ts';
import { rules } from '../../rules/index.ts';

/**
 * With what a case is checked. It says in its first line from which day it is seen, `# as-at: 2026-03-01`; a rule that is
 * off unless asked for is asked for in its own cases.
 */
export function caseOptions(text: string, code?: string): CheckOptions {
  const [, year, month, day] = /^# as-at: (\d+)-(\d+)-(\d+)\n/m.exec(text) ?? [];
  const asked = rules.find((rule) => rule.code === code && rule.isOptional);
  return {
    ...(year !== undefined && { asAt: dayOf(Number(year), Number(month), Number(day)) }),
    ...(asked && { weights: new Map([[asked.code, asked.severity]]) }),
  };
}
