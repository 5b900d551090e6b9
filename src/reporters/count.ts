import type { Summary } from './reporter.ts';

/** "1 plan", "1,200 plans". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${grouped(count)} ${count === 1 ? one : many}`;
}

/** Problems by how much they weigh: "2 errors, 1 warning"; empty if there are none. */
export function countedProblems({ errors, warnings, hints }: Omit<Summary, 'plans' | 'accepted'>): string {
  return [[errors, 'error'] as const, [warnings, 'warning'] as const, [hints, 'hint'] as const]
    .filter(([count]) => count > 0)
    .map(([count, name]) => counted(count, name))
    .join(', ');
}

/** A number as people write it: "1,200". */
export function grouped(count: number): string {
  return String(count).replaceAll(/\B(?=(?:\d{3})+$)/g, ',');
}
