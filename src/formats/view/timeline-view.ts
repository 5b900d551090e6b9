import type { Item } from '../../plan/plan.ts';
import type { Grouping } from '../../plan/timeline-settings.ts';
import type { Row, Timeline } from '../../timeline/timeline.ts';
import { currentTiming } from '../../plan/current-timing.ts';
import { printDay, printTiming } from '../../dates/index.ts';
import { filledCells, headingsOf, type CellView } from './cells.ts';
import { kindWords } from './kind-words.ts';
import { listed, statusOf } from './words.ts';

/** The table that says what the timeline draws. */
export type TimelineView = {
  /** Said where nothing has a date, and there is nothing to draw. */
  readonly undated: readonly string[];
  /** What the table is called; with the day that the plan is seen from, where there is one. */
  readonly caption: string;
  /** That day, as a sentence. */
  readonly asAt: readonly string[];
  /** The headings of the columns beside the name. */
  readonly columns: readonly string[];
  /** How many columns there are in all. */
  readonly width: string;
  readonly lanes: readonly { readonly name: string; readonly rows: readonly TimelineRow[] }[];
};

export type TimelineRow = {
  /** The id of the item, where the page has a place for it. */
  readonly link: readonly string[];
  readonly name: string;
  /** What it is, where it is no activity. */
  readonly kind: readonly string[];
  readonly cells: readonly CellView[];
};

/** Absent where the plan has no dated things. */
export function timelineView(
  { lanes, window, groupBy, asAt }: Timeline,
  { isLinked = true } = {},
): TimelineView | undefined {
  if (lanes.length === 0) return undefined;
  const cells = filledCells(lanes.flatMap(({ rows }) => rows.map((row) => cellsOf(row, groupBy))));
  const columns = headingsOf(cells);
  let next = 0;
  return {
    undated: window ? [] : ['Nothing in the plan has a date yet.'],
    caption: `The timeline as a table${asAt === undefined ? '' : `, as at ${printDay(asAt)}`}`,
    asAt: asAt === undefined ? [] : [`As at ${printDay(asAt)}.`],
    columns,
    width: String(1 + columns.length),
    lanes: lanes.map(({ name, rows }) => ({
      name,
      rows: rows.map(({ item }) => ({
        link: isLinked && !isOfPriority(item) ? [item.id] : [],
        name: item.name,
        kind: isToldByLane(item, name) ? [] : [kindWords(item)],
        cells: cells[next++]!,
      })),
    })),
  };
}

/** Such a target has no place of its own on the page: it stands in the table of its priority. */
function isOfPriority(item: Item): boolean {
  return item.kind === 'target' && item.priority !== undefined;
}

/** Under the heading “Targets” each row is one. */
function isToldByLane({ kind }: Item, lane: string): boolean {
  return kind === 'activity' || (kind === 'target' && lane === 'Targets');
}

function cellsOf({ item, words, also, groups, level, isLate }: Row, groupBy: Grouping): CellView[] {
  const { approved } = currentTiming(item);
  const first = approved && !words.startsWith(printTiming(approved)) ? printTiming(approved) : undefined;
  return [
    { label: 'When', values: [words, ...(first === undefined ? [] : [`first planned for ${first}`])] },
    { label: 'For', values: groups },
    ...(groupBy === 'lead' ? [] : [{ label: alsoLabels[groupBy], values: also }]),
    { label: 'Level', values: listed(level?.name) },
    { label: 'Lead', values: item.lead },
    { label: 'Status', values: statusOf(item, isLate) },
  ];
}

/** What the further lanes of a row are to it; the further leads stand with the first. */
const alsoLabels: Readonly<Record<Exclude<Grouping, 'lead'>, string>> = {
  stakeholder: 'Also for',
  level: 'Also at',
  topic: 'Also about',
  phase: 'Also in',
  month: 'Also in',
};
