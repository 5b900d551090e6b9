import type { Row, Timeline } from '../../timeline/timeline.ts';
import { filledCells, headingsOf, type CellView } from './cells.ts';
import { listed, statusWords } from './words.ts';

/** The table that says what the timeline draws. */
export type TimelineView = {
  /** Said where nothing has a date, and there is nothing to draw. */
  readonly undated: readonly string[];
  /** The headings of the columns beside the name. */
  readonly columns: readonly string[];
  /** How many columns there are in all. */
  readonly width: string;
  readonly lanes: readonly { readonly name: string; readonly rows: readonly TimelineRow[] }[];
};

export type TimelineRow = {
  readonly id: string;
  readonly name: string;
  readonly cells: readonly CellView[];
};

/** Absent where the plan has no dated things. */
export function timelineView({ lanes, window }: Timeline): TimelineView | undefined {
  if (lanes.length === 0) return undefined;
  const cells = filledCells(lanes.flatMap(({ rows }) => rows.map(cellsOf)));
  const columns = headingsOf(cells);
  let next = 0;
  return {
    undated: window ? [] : ['Nothing in the plan has a date yet.'],
    columns,
    width: String(1 + columns.length),
    lanes: lanes.map(({ name, rows }) => ({
      name,
      rows: rows.map(({ item }) => ({ id: item.id, name: item.name, cells: cells[next++]! })),
    })),
  };
}

function cellsOf({ item, words, also, level }: Row): CellView[] {
  return [
    { label: 'When', values: [words] },
    { label: 'Also for', values: also },
    { label: 'Level', values: listed(level?.name) },
    { label: 'Lead', values: item.lead },
    { label: 'Status', values: item.status ? [statusWords[item.status]] : [] },
  ];
}
