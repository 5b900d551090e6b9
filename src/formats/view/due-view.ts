import {
  before,
  earliestDay,
  latestDay,
  overlaps,
  printDay,
  type Bound,
  type Day,
  type Interval,
  type Timing,
} from '../../dates/index.ts';
import { currentTiming } from '../../plan/current-timing.ts';
import type { Item, Plan } from '../../plan/plan.ts';
import { kindWords } from './kind-words.ts';
import { named, type Names } from './names.ts';
import { tableView, type TableView } from './table-view.ts';
import { amount, statusOf } from './words.ts';

/** What a board wants to know of a plan at one day: what is late, what comes next, what was done. */
export type DueView = {
  /** "What is due in the 90 days from 26 March 2026". */
  readonly heading: string;
  /** Said where nothing is due, or where that is not known. */
  readonly none: readonly string[];
  readonly next?: TableView;
  readonly late?: TableView;
  /** What is over by its dates and has no status. */
  readonly silent?: TableView;
  readonly done?: TableView;
};

/** How far ahead a board looks, in days. */
const horizon = 90;

/**
 * Absent where nothing is planned. What has no date is not due: the timeline tells of it. What the plan fails to
 * record is left out where problems are not for its readers.
 */
export function dueView(
  plan: Plan,
  names: Names,
  asAt: Day | undefined,
  { hasProblems = true } = {},
): DueView | undefined {
  // A phase is what its items come to.
  const items = plan.items
    .filter(({ kind }) => kind !== 'phase')
    .toSorted((a, b) => firstDay(a) - firstDay(b));
  if (items.length === 0) return undefined;
  if (asAt === undefined) return unseen;
  const { silent, ...view } = viewFrom(asAt, items, names);
  return { ...view, ...(hasProblems && silent && { silent }) };
}

const unseen: DueView = {
  heading: 'What is due',
  none: ['No single day is given for the meeting, so it is not said what is due.'],
};

function viewFrom(asAt: Day, items: readonly Item[], names: Names): DueView {
  const ahead = stretch(on(asAt), on(asAt + horizon));
  const open = items.filter(({ status }) => status !== 'done' && status !== 'cancelled');
  const late = open.filter(({ id }) => names.late.has(id));
  const next = open.filter((item) => !names.late.has(item.id) && mayFallIn(item, ahead));
  const silent = open.filter((item) => isOurs(item) && item.status === undefined && isOver(item, ahead));
  const done = items.filter(({ status }) => status === 'done');
  const rows = (some: readonly Item[]) => some.map((item) => rowOf(item, names));
  const tables = {
    next: tableView('What is due', 'What', rows(next)),
    late: tableView('What is late', 'What', rows(late)),
    silent: tableView('Over by then, and nothing recorded', 'What', rows(silent)),
    done: tableView(
      'What was done',
      'What',
      done.map((item) => doneRow(item, names)),
    ),
  };
  return {
    heading: `What is due in the ${horizon} days from ${printDay(asAt)}`,
    none: next.length === 0 ? ['Nothing with a date is due in that time.'] : [],
    ...Object.fromEntries(Object.entries(tables).filter(([, table]) => table)),
  };
}

/** Items without a day, which are in no list, have none: they come last. */
function firstDay(item: Item): Day {
  const { timing } = currentTiming(item);
  return (timing && (earliestDay(timing) ?? latestDay(timing))) ?? Infinity;
}

/** For some reading of its dates is enough: a board is told of what may happen. */
function mayFallIn(item: Item, ahead: Interval): boolean {
  const { timing } = currentTiming(item);
  const certainty = timing && overlaps(dueTime(timing), ahead);
  return certainty === 'surely' || certainty === 'possibly';
}

/** Elections and holidays pass without anybody's doing, and what is open for a time closes by itself. */
function isOurs({ kind }: Item): boolean {
  return kind !== 'event' && kind !== 'window';
}

/** For every reading of its dates: what may still be to come is not said to be over. */
function isOver(item: Item, ahead: Interval): boolean {
  const { timing } = currentTiming(item);
  return timing !== undefined && before(dueTime(timing), ahead) === 'surely';
}

/** A deadline is due on its day, and not all the time before; what recurs, from its first time to its last. */
function dueTime(timing: Timing): Timing {
  if (timing.type === 'deadline') return stretch(timing.end, timing.end, timing);
  if (timing.type !== 'recurring') return timing;
  return stretch(timing.from ?? on(-Infinity), timing.until ?? on(Infinity));
}

function on(day: Day): Bound {
  return { earliest: day, latest: day };
}

function stretch(start: Bound, end: Bound, { approximate } = { approximate: false }): Interval {
  return { type: 'interval', text: '', precision: 'day', approximate, start, end };
}

function rowOf(item: Item, names: Names): TableView['rows'][number] {
  return {
    name: item.name,
    cells: [
      { label: 'When', values: [currentTiming(item).words] },
      { label: 'With', values: item.kind === 'activity' ? named(item.with, names.stakeholders) : [] },
      { label: 'What it is', values: item.kind === 'activity' ? [] : [kindWords(item)] },
      { label: 'Lead', values: item.lead },
      { label: 'Status', values: statusOf(item, false) },
    ],
  };
}

function doneRow(item: Item, names: Names): TableView['rows'][number] {
  const reach = item.kind === 'activity' ? item.reach.actual : undefined;
  const [when, who, what] = rowOf(item, names).cells;
  return {
    name: item.name,
    cells: [when!, who!, what!, { label: 'People reached', values: amount(reach) }],
  };
}
