import { endBound, startBound, type Day } from '../dates/index.ts';
import type { Item, Plan } from '../plan/plan.ts';
import { currentTiming, type CurrentTiming } from '../plan/current-timing.ts';
import { lanesOf } from './lanes.ts';
import { datesOf, marksOf } from './marks.ts';
import { spanOf, type Mark, type Row, type Span, type Timeline } from './timeline.ts';
import { windowOf } from './window.ts';

/** Lays a plan out in time. `asAt` is the day that it is seen from; no clock is read. */
export function layOut(plan: Plan, asAt?: Day): Timeline {
  const names = new Map(plan.stakeholders.map(({ id, name }) => [id, name]));
  const timed = plan.items.map((item): Timed => ({ item, current: currentTiming(item) }));
  const window = windowFor(timed);
  const rows = timed.map(({ item, current }) => rowOf(item, boundedBy(current, plan, window), names, window));
  const used = new Set(rows.map(({ level }) => level?.id));
  return {
    ...(window && { window }),
    lanes: lanesOf(plan, rows),
    levels: plan.continuum.levels.filter(({ id }) => used.has(id)),
    steps: plan.continuum.levels.length,
    ...(asAt !== undefined && { asAt }),
  };
}

interface Timed {
  readonly item: Item;
  readonly current: CurrentTiming;
}

/**
 * What is to happen again and again is meant for the plan's period, where its own words give no bounds; a period
 * that goes beyond the window leaves the mark open there.
 */
function boundedBy(current: CurrentTiming, { period }: Plan, window: Span | undefined): CurrentTiming {
  const { timing } = current;
  if (timing?.type !== 'recurring' || !period || !window) return current;
  const [start, end] = [startBound(period.timing), endBound(period.timing)];
  const from = timing.from ?? (start && start.earliest >= window.start ? start : undefined);
  const until = timing.until ?? (end && end.latest <= window.end ? end : undefined);
  if (from && until && from.earliest > until.latest) return current;
  return { ...current, timing: { ...timing, ...(from && { from }), ...(until && { until }) } };
}

/** What happens outside does not stretch the window, unless nothing else has a date. */
function windowFor(timed: readonly Timed[]): Span | undefined {
  const own = timed.filter(({ item }) => item.kind !== 'event');
  return windowOf(daysOf(own)) ?? windowOf(daysOf(timed));
}

function daysOf(timed: readonly Timed[]): Day[] {
  return timed.flatMap(({ item, current: { timing, approved } }) => [
    ...(timing ? datesOf(timing, item.kind === 'milestone') : []),
    ...(approved ? datesOf(approved, item.kind === 'milestone') : []),
  ]);
}

function rowOf(
  item: Item,
  { timing, approved, words }: CurrentTiming,
  names: ReadonlyMap<string, string>,
  window: Span | undefined,
): Row {
  const isMilestone = item.kind === 'milestone';
  const marks = timing && window ? marksOf(timing, isMilestone, window) : [];
  const approvedMarks = approved && window ? marksOf(approved, isMilestone, window) : [];
  return {
    item,
    ...(item.kind === 'activity' && item.level && { level: item.level }),
    also: alsoFor(item, names),
    marks,
    ...(timing && 'precision' in timing && { precision: timing.precision }),
    words,
    ...(marks.length === 0 && { note: words }),
    ...(approvedMarks.length > 0 && { approved: extentOf(approvedMarks) }),
  };
}

function alsoFor(item: Item, names: ReadonlyMap<string, string>): string[] {
  return item.kind === 'activity' ? item.with.slice(1).flatMap((id) => names.get(id) ?? []) : [];
}

function extentOf(marks: readonly Mark[]): Span {
  return { start: spanOf(marks[0]!).start, end: spanOf(marks.at(-1)!).end };
}
