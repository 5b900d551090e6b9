import type { Continuum, Level } from '../../practice/continuum.ts';
import type { LevelDifference, LevelKind } from './change.ts';

/** How a level differs between two versions; levels of two scales are not compared. */
export function levelDifferences(
  kind: LevelKind,
  from: Level | undefined,
  to: Level | undefined,
  isSameScale: boolean,
): LevelDifference[] {
  if (from && to) {
    if (from.rank === to.rank || !isSameScale) return [];
    return [{ kind: `${kind}-${to.rank < from.rank ? 'lowered' : 'raised'}`, from, to }];
  }
  if (to) return [{ kind: `${kind}-given`, to }];
  return from ? [{ kind: `${kind}-withdrawn`, from }] : [];
}

/** Whether levels can be compared: both scales have the same steps in the same order. */
export function isSameScale(a: Continuum, b: Continuum): boolean {
  return a.levels.length === b.levels.length && a.levels.every(({ id }, index) => id === b.levels[index]!.id);
}
