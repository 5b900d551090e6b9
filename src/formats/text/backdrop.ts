import type { Timeline } from '../../timeline/timeline.ts';
import type { Scale } from './scale.ts';
import type { Sign } from './signs.ts';

/** More lines than these would be a fence; the other decisions have their signs. */
const mostDecisions = 5;

/**
 * What every row of the plot has behind its marks: where longer periods begin, times to keep free, the days of
 * decisions, and the day that the plan is seen from. The later of these hides the earlier.
 */
export function backdropOf(timeline: Timeline, scale: Scale, grid: readonly number[]): Sign[] {
  const cells = Array.from({ length: scale.cells }, (): Sign => 'blank');
  for (const at of grid) cells[at] = 'grid';
  for (const band of timeline.bands) {
    const { first, last } = scale.stretchOf(band);
    cells.fill('band', first, last + 1);
  }
  for (const at of decisionsOf(timeline, scale)) cells[at] = 'decision';
  const { asAt } = timeline;
  if (asAt !== undefined && asAt >= scale.window.start && asAt <= scale.window.end)
    cells[scale.cellOf(asAt)] = 'as-at';
  return cells;
}

/** The cells of the first decisions whose day is fixed. */
function decisionsOf({ lanes }: Timeline, scale: Scale): number[] {
  const { window } = scale;
  return lanes
    .flatMap(({ rows }) => rows)
    .filter(
      ({ item }) => item.kind === 'milestone' && item.what === 'decision' && item.status !== 'cancelled',
    )
    .flatMap(({ marks }) =>
      marks.flatMap((mark) => (mark.type === 'milestone' && mark.precise ? [mark.start] : [])),
    )
    .filter((day) => day >= window.start && day <= window.end)
    .sort((a, b) => a - b)
    .slice(0, mostDecisions)
    .map((day) => scale.cellOf(day));
}
