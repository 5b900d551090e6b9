import type { Phase } from '../plan/plan.ts';
import type { Grouping } from '../plan/timeline-settings.ts';
import { spanOf, type BarMark, type Lane, type Mark, type Row, type Timeline } from './timeline.ts';

/**
 * A timeline in so many rows at most, for readers who turn no page: the key dates, consultation windows and decisions
 * before the others where there are too many; and one bar for each other lane, from its first start to its last end,
 * with the number of its rows. What is left out is counted in a row of its own.
 */
export function summaryOf(timeline: Timeline, most: number): Timeline {
  const isKeyDates = ({ id }: Lane) => id === 'key-dates';
  const others = timeline.lanes.filter((lane) => !isKeyDates(lane)).map(rowFor);
  const keyDates = timeline.lanes.filter(isKeyDates);
  const dates = keyDates.flatMap(({ rows }) => rows);
  const roomForDates = Math.max(most - others.length, Math.floor(most / 2));
  const shownDates = firstOf(dates, roomForDates, weightOf);
  const lane: Lane = {
    id: 'summary',
    name: `${groupNames[timeline.groupBy]} and other work`,
    isGroup: false,
    rows: firstOf(others, most - shownDates.length, () => 0),
  };
  const lanes = [...keyDates.map((dates) => ({ ...dates, rows: shownDates })), lane];
  return { ...timeline, lanes: lanes.filter(({ rows }) => rows.length > 0), levels: [] };
}

/** What others wait for goes before the rest. */
function weightOf({ item }: Row): number {
  if (item.kind === 'window') return 0;
  return item.kind === 'milestone' && item.what === 'decision' ? 0 : 1;
}

/** So many rows at most, the lightest first, in their order; the last one counts those that are left out. */
function firstOf(rows: readonly Row[], most: number, weightOf: (row: Row) => number): Row[] {
  if (rows.length <= most) return [...rows];
  const chosen = new Set(rows.toSorted((a, b) => weightOf(a) - weightOf(b)).slice(0, Math.max(0, most - 1)));
  const left = rows.length - chosen.size;
  const words = 'on the pages that follow';
  const item = laneItem('more', `and ${left} more`);
  const last: Row = {
    item,
    also: [],
    groups: [],
    marks: [],
    words,
    note: words,
    isLate: false,
    covers: left,
  };
  return [...rows.filter((row) => chosen.has(row)), last];
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
  const own = rows.filter(({ item }) => item.status !== 'cancelled');
  const bars = own.filter(({ outside }) => !outside).flatMap(({ marks }) => marks.map(certainty));
  const words = wordsOf(rows);
  const row = { item: laneItem(id, name), also: [], groups: [], words, isLate: false, covers: rows.length };
  return bars.length === 0 ? { ...row, marks: [], note: words } : { ...row, marks: [covering(bars)] };
}

/** "25 in all, 2 without a date". */
function wordsOf(rows: readonly Row[]): string {
  const count = (words: string, isCounted: (row: Row) => boolean) => {
    const number = rows.filter(isCounted).length;
    return number > 0 ? [`${number} ${words}`] : [];
  };
  return [
    `${rows.length} in all`,
    ...count('without a date', ({ marks }) => marks.length === 0),
    ...count('not shown', ({ outside }) => outside !== undefined),
    ...count('cancelled', ({ item }) => item.status === 'cancelled'),
  ].join(', ');
}

/** Any mark as a bar. */
function certainty(mark: Mark): BarMark {
  if (mark.type === 'bar') return mark;
  const { start, end } = spanOf(mark);
  const isCertain = mark.type !== 'milestone' || mark.precise;
  const solid = isCertain ? { solidStart: start, solidEnd: end } : { solidStart: end, solidEnd: start };
  const { openStart, openEnd } = mark.type === 'rate' ? mark : { openStart: false, openEnd: false };
  return { type: 'bar', start, end, ...solid, approximate: false, openStart, openEnd };
}

/** From the first to the last day of all, as certain as they are. */
function covering(bars: readonly BarMark[]): BarMark {
  return bars.reduce((all, bar) => ({
    type: 'bar',
    start: Math.min(all.start, bar.start),
    end: Math.max(all.end, bar.end),
    solidStart: Math.min(all.solidStart, bar.solidStart),
    solidEnd: Math.max(all.solidEnd, bar.solidEnd),
    approximate: false,
    openStart: all.openStart || bar.openStart,
    openEnd: all.openEnd || bar.openEnd,
  }));
}

/** A lane in the place of an item: a stretch that holds others, as a phase does. */
function laneItem(id: string, name: string): Phase {
  const lists = { lead: [], after: [], before: [], allow: [] };
  return { kind: 'phase', id, name, pointer: '', ...lists, extras: {} };
}
