import type { Grouping, Phase } from '../plan/plan.ts';
import { spanOf, type BarMark, type Lane, type Row, type Timeline } from './timeline.ts';

/**
 * A timeline on one page, for readers who turn no page: the key dates as they are, and one bar for each other
 * lane, from its first start to its last end, with the number of its rows.
 */
export function summaryOf(timeline: Timeline): Timeline {
  const isKeyDates = ({ id }: Lane) => id === 'key-dates';
  const others = timeline.lanes.filter((lane) => !isKeyDates(lane));
  const summary: Lane = {
    id: 'summary',
    name: `${groupNames[timeline.groupBy]} and other work`,
    isGroup: false,
    rows: others.map(rowFor),
  };
  return { ...timeline, lanes: [...timeline.lanes.filter(isKeyDates), summary], levels: [] };
}

const groupNames: Readonly<Record<Grouping, string>> = {
  stakeholder: 'Stakeholder groups',
  level: 'Levels of involvement',
  lead: 'Leads',
  topic: 'Topics',
  phase: 'Phases',
  month: 'Months',
};

function rowFor({ id, name, rows }: Lane): Row {
  const spans = rows.flatMap(({ marks }) => marks.map(spanOf));
  const [start, end] = spans.reduce(
    ([start, end], span) => [Math.min(start, span.start), Math.max(end, span.end)],
    [Infinity, -Infinity],
  );
  const undated = rows.filter(({ marks }) => marks.length === 0).length;
  const words = `${rows.length} in all${undated > 0 ? `, ${undated} without a date` : ''}`;
  const row = { item: laneItem(id, name), also: [], groups: [], words, isLate: false, covers: rows.length };
  if (spans.length === 0) return { ...row, marks: [], note: words };
  return { ...row, marks: [certainBar(start!, end!)] };
}

function certainBar(start: number, end: number): BarMark {
  const openEnd = false;
  return { type: 'bar', start, end, solidStart: start, solidEnd: end, approximate: false, openEnd };
}

/** A lane in the place of an item: a stretch that holds others, as a phase does. */
function laneItem(id: string, name: string): Phase {
  const lists = { lead: [], after: [], before: [], allow: [] };
  return { kind: 'phase', id, name, pointer: '', ...lists, extras: {} };
}
