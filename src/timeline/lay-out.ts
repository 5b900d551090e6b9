import { earliestDay, endBound, latestDay, startBound, type Day, type Timing } from '../dates/index.ts';
import { given } from '../plan/given.ts';
import { currentTiming, type CurrentTiming } from '../plan/current-timing.ts';
import type { Item, OwnTimeline, Plan } from '../plan/plan.ts';
import type { Grouping } from '../plan/timeline-settings.ts';
import { bandsOf, isToKeepFree } from './bands.ts';
import { lanesOf } from './lanes.ts';
import { datesOf, marksOf } from './marks.ts';
import { outsideOf, spanOf, type Mark, type Row, type Span, type Timeline } from './timeline.ts';
import { windowOf } from './window.ts';

export interface LayOutOptions {
  /** The day that the plan is seen from; no clock is read. */
  readonly asAt?: Day | undefined;
  /** Instead of those of the plan. */
  readonly settings?: OwnTimeline;
}

/** Lays a plan out in time. */
export function layOut(plan: Plan, { asAt, settings = plan.timeline }: LayOutOptions = {}): Timeline {
  const { groupBy = 'stakeholder', years = 'calendar', yearStart = 4 } = settings;
  const timed = plan.items.map((item): Timed => ({ item, current: currentTiming(item) }));
  const window = windowFor(timed, settings, plan);
  const context: RowContext = { plan, window, groupBy, asAt, groups: namesOf(plan) };
  const rows = timed.map((it) => rowOf(it, context));
  const used = new Set(rows.map(({ level }) => level?.id));
  return {
    ...(window && { window }),
    groupBy,
    lanes: lanesOf(plan, rows, groupBy),
    bands: bandsOf(rows, window),
    levels: plan.continuum.levels.filter(({ id }) => used.has(id)),
    steps: plan.continuum.levels.length,
    yearStart: years === 'financial' ? yearStart : 1,
    ...(asAt !== undefined && { asAt }),
  };
}

interface Timed {
  readonly item: Item;
  readonly current: CurrentTiming;
}

interface RowContext {
  readonly plan: Plan;
  readonly window: Span | undefined;
  readonly groupBy: Grouping;
  readonly asAt: Day | undefined;
  /** Names of stakeholder groups by id. */
  readonly groups: ReadonlyMap<string, string>;
}

function namesOf({ stakeholders }: Plan): ReadonlyMap<string, string> {
  return new Map(stakeholders.map(({ id, name }) => [id, name]));
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

/**
 * The months of the period that was asked for; else those of all dates. What happens outside does not stretch them,
 * unless it is a time to keep free in the plan's period, or nothing else has a date.
 */
function windowFor(timed: readonly Timed[], { period }: OwnTimeline, plan: Plan): Span | undefined {
  const own = daysOf(timed.filter((it) => it.item.kind !== 'event' || isKeptFreeIn(it, plan)));
  const [from, until] = [period && earliestDay(period.timing), period && latestDay(period.timing)];
  if (from === undefined && until === undefined) return windowOf(own) ?? windowOf(daysOf(timed));
  // A side that was left open goes as far as the plan does.
  const kept = own.filter((day) => day >= (from ?? -Infinity) && day <= (until ?? Infinity));
  return windowOf(
    [from ?? until!, until ?? from!, ...(from === undefined || until === undefined ? kept : [])],
    1,
  );
}

function isKeptFreeIn({ item, current: { timing } }: Timed, { period }: Plan): boolean {
  if (item.kind !== 'event' || !isToKeepFree(item) || !timing || !period) return false;
  const [start, end] = [earliestDay(timing), latestDay(timing)];
  const [from, until] = [earliestDay(period.timing), latestDay(period.timing)];
  if (start === undefined || end === undefined) return false;
  return start <= (until ?? Infinity) && end >= (from ?? -Infinity);
}

function daysOf(timed: readonly Timed[]): Day[] {
  return timed.flatMap(({ item, current: { timing, approved } }) => [
    ...(timing ? datesOf(timing, item.kind === 'milestone') : []),
    ...(approved ? datesOf(approved, item.kind === 'milestone') : []),
  ]);
}

function rowOf({ item, current }: Timed, { plan, window, groupBy, asAt, groups }: RowContext): Row {
  const { timing, approved, words } = boundedBy(current, plan, window);
  const isMilestone = item.kind === 'milestone';
  const marks = timing && window ? marksOf(timing, isMilestone, window) : [];
  const approvedMarks = approved && window ? marksOf(approved, isMilestone, window) : [];
  const outside = window && outsideOf(marks, window);
  return {
    item,
    ...(item.kind === 'activity' && item.level && { level: item.level }),
    also: [],
    groups: groupBy === 'stakeholder' ? [] : groupsOf(item, groups),
    marks,
    ...(timing && 'precision' in timing && { precision: timing.precision }),
    words,
    ...given({ begins: timing && beginOf(timing) }),
    ...(marks.length === 0 && { note: words }),
    ...(outside && { outside }),
    ...(approvedMarks.length > 0 && { approved: extentOf(approvedMarks) }),
    isLate: asAt !== undefined && isOver(marks, asAt) && isOpen(item),
  };
}

/** The first day that the words allow; of a deadline, the day itself. None where no month was written. */
function beginOf(timing: Timing): Day | undefined {
  const isCoarse = 'precision' in timing && ['quarter', 'season', 'year'].includes(timing.precision);
  if (isCoarse) return undefined;
  return startBound(timing)?.earliest ?? endBound(timing)?.latest;
}

function groupsOf(item: Item, names: ReadonlyMap<string, string>): string[] {
  return item.kind === 'activity' ? item.with.flatMap((id) => names.get(id) ?? []) : [];
}

/** Whether the last day that it may need is past. */
function isOver(marks: readonly Mark[], asAt: Day): boolean {
  const isEndless = (mark: Mark) => mark.type === 'rate' || (mark.type === 'bar' && mark.openEnd);
  return marks.length > 0 && !marks.some(isEndless) && extentOf(marks).end < asAt;
}

/** Whether the plan says that it is still to be done; of a plan that keeps no status, nothing is said to be late. */
function isOpen({ status }: Item): boolean {
  return status === 'planned' || status === 'under-way';
}

function extentOf(marks: readonly Mark[]): Span {
  return { start: spanOf(marks[0]!).start, end: spanOf(marks.at(-1)!).end };
}
