import type { Row, Timeline } from '../../timeline/timeline.ts';
import { filledColumns, type Columns } from './columns.ts';
import { listed, statusWords } from './words.ts';

/** The table that says what the timeline draws. */
export type TimelineView = {
  /** Said where nothing has a date, and there is nothing to draw. */
  readonly undated: readonly string[];
  /** The columns beside the name and the date that some row fills: `also`, `level`, `lead`, `status`. */
  readonly columns: TimelineColumns;
  /** How many columns there are in all. */
  readonly width: string;
  readonly lanes: readonly { readonly name: string; readonly rows: readonly TimelineRow[] }[];
};

export type TimelineColumns = Columns<'also' | 'level' | 'lead' | 'status'>;

export type TimelineRow = {
  readonly id: string;
  readonly name: string;
  readonly when: string;
  readonly also: readonly string[];
  readonly level: readonly string[];
  readonly lead: readonly string[];
  readonly status: readonly string[];
};

/** Absent where the plan has no dated things. */
export function timelineView({ lanes, window }: Timeline): TimelineView | undefined {
  if (lanes.length === 0) return undefined;
  const views = lanes.map(({ name, rows }) => ({ name, rows: rows.map(rowView) }));
  const rows = views.flatMap(({ rows }) => rows);
  const columns = filledColumns(rows, ['also', 'level', 'lead', 'status']);
  return {
    undated: window ? [] : ['Nothing in the plan has a date yet.'],
    columns,
    width: String(2 + Object.values(columns).flat().length),
    lanes: views,
  };
}

function rowView({ item, words, also, level }: Row): TimelineRow {
  return {
    id: item.id,
    name: item.name,
    when: words,
    also,
    level: listed(level?.name),
    lead: item.lead,
    status: item.status ? [statusWords[item.status]] : [],
  };
}
