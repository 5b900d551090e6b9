import type { OutsideEvent } from '../plan/plan.ts';
import type { Band, Mark, Row, Span } from './timeline.ts';

/** The times to keep free of engagement that the window shows, by their first day. */
export function bandsOf(rows: readonly Row[], window: Span | undefined): Band[] {
  if (!window) return [];
  return rows
    .filter(({ item }) => item.kind === 'event' && isToKeepFree(item))
    .flatMap(({ item: { name }, marks }) => marks.flatMap((mark) => certainDays(mark, name)))
    .filter(({ start, end }) => start <= window.end && end >= window.start)
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

/** As certain as the words are: what has no certain day is no band. */
function certainDays(mark: Mark, name: string): Band[] {
  if (mark.type !== 'bar' || mark.solidStart > mark.solidEnd) return [];
  return [{ name, start: mark.solidStart, end: mark.solidEnd }];
}

/** Whether nothing should be planned while an event lasts. */
export function isToKeepFree({ what, status }: OutsideEvent): boolean {
  return what !== undefined && what !== 'other' && status !== 'cancelled';
}
