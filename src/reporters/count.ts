import { counted } from '../source/count.ts';
import type { Summary } from './reporter.ts';

/** Problems by how much they weigh: "2 errors, 1 warning"; empty if there are none. */
export function countedProblems({ errors, warnings, hints }: Omit<Summary, 'plans' | 'accepted'>): string {
  return [[errors, 'error'] as const, [warnings, 'warning'] as const, [hints, 'hint'] as const]
    .filter(([count]) => count > 0)
    .map(([count, name]) => counted(count, name))
    .join(', ');
}
