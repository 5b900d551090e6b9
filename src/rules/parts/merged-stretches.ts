import type { Day } from '../../dates/index.ts';

/** A stretch of days with a name; both days inclusive. */
export interface Stretch {
  readonly name: string;
  readonly from: Day;
  readonly until: Day;
}

/** Several that overlap, as one: with what is said of the first of them, and the number of the rest. */
export type Merged<Of extends Stretch> = Of & { readonly more: number };

/**
 * Stretches in the order of their days, those with days in common as one: what lists the same time over and over is
 * told once, and looked up in a few steps.
 */
export function mergedStretches<Of extends Stretch>(stretches: readonly Of[]): Merged<Of>[] {
  const merged: Merged<Of>[] = [];
  for (const stretch of stretches.toSorted((a, b) => a.from - b.from || b.until - a.until)) {
    const last = merged.at(-1);
    if (!last || stretch.from > last.until) merged.push({ ...stretch, more: 0 });
    else
      merged[merged.length - 1] = {
        ...last,
        until: Math.max(last.until, stretch.until),
        more: last.more + 1,
      };
  }
  return merged;
}

/** Its name, and how many more there are: "`School holidays` and 2 more". */
export function nameWithMore({ name, more }: Merged<Stretch>): string {
  return more > 0 ? `${name} and ${more} more` : name;
}
