import type { Stretch } from './plot.ts';

/** A name above the rows of a timeline, on one of several lines below each other. */
export interface HeadLabel {
  /** Its line, 0 being the highest. */
  readonly row: number;
  readonly words: string;
  /** From its first letter to its last. */
  readonly box: Stretch;
}

/** From one line of names to the next. */
export const headLine = 14;
/** Between names on one line. */
const air = 8;

/** Whether two names on one line would touch. */
export function collide(a: HeadLabel, b: HeadLabel): boolean {
  return a.row === b.row && a.box.from < b.box.to + air && b.box.from < a.box.to + air;
}

/** How high so many lines are that hold all these names; 0 where there are none. */
export function headHeight(labels: readonly (HeadLabel | undefined)[], below: number): number {
  return Math.max(0, ...labels.map((label) => (label ? (label.row + 1) * headLine + below : 0)));
}
