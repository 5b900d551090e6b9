import type { Day } from '../../dates/index.ts';
import type { Span } from '../../timeline/timeline.ts';

/** The part of a drawing where time runs from left to right; all in pixels but the window. */
export interface Plot {
  readonly left: number;
  readonly right: number;
  /** Absent where nothing has a date. */
  readonly window?: Span;
}

/** Where a day begins. A day's end is where the next one begins. */
export function xOf({ left, right, window }: Plot, day: Day): number {
  if (!window) return left;
  return left + (day - window.start) * pixelsPerDay({ left, right, window });
}

export function pixelsPerDay({ left, right, window }: Plot & { readonly window: Span }): number {
  return (right - left) / (window.end - window.start + 1);
}

/** From left to right, in pixels. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** From the begin of a span's first day to the end of its last, as far as the plot shows them. */
export function stretchOf(plot: Plot, { start, end }: Span): Stretch {
  return { from: clip(plot, xOf(plot, start)), to: clip(plot, xOf(plot, end + 1)) };
}

/** A stretch that can be seen: at least so wide, on the same middle, inside the plot. */
export function visible(plot: Plot, { from, to }: Stretch, least: number): Stretch {
  if (to - from >= least) return { from, to };
  const start = Math.min(Math.max((from + to - least) / 2, plot.left), plot.right - least);
  return { from: start, to: start + least };
}

export function clip({ left, right }: Plot, x: number): number {
  return Math.min(Math.max(x, left), right);
}
