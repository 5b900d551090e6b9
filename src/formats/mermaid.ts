import { isoOf, type Day } from '../dates/index.ts';
import {
  isUncertain,
  spanOf,
  type BarMark,
  type Mark,
  type Row,
  type Span,
  type Timeline,
} from '../timeline/timeline.ts';
import { mermaidName } from './mermaid-name.ts';

/** A timeline as a Mermaid Gantt chart, for Markdown. */
export interface MermaidChart {
  /** The code, without a fence; empty where Mermaid can draw nothing of the timeline. */
  readonly code: string;
  /** What Mermaid cannot draw, with its timing in the author's spelling: "Home visits: as required". */
  readonly left: readonly string[];
}

/**
 * Mermaid draws stretches and points alone. What has no dates, is only a rate or a series, or has no end, is left
 * out and named in `left`; nothing gets a day that the plan does not give.
 */
export function mermaidOf({ lanes, window }: Timeline): MermaidChart {
  const left: string[] = [];
  const sections = lanes.flatMap(({ name, rows }) => {
    const tasks = rows.flatMap((row) => {
      const own = window ? tasksOf(row, window) : [];
      if (own.length === 0) left.push(`${row.item.name}: ${row.words}`);
      return own;
    });
    return tasks.length > 0 ? [`    section ${mermaidName(name)}`, ...tasks] : [];
  });
  return { code: sections.length > 0 ? [...header, ...sections].join('\n') : '', left };
}

const header = [
  'gantt',
  '    dateFormat YYYY-MM-DD',
  '    axisFormat %b %Y',
  // Else the day of the reader's clock is drawn.
  '    todayMarker off',
];

/** All of a row or nothing. What lies outside the window would make the rest too small to read. */
function tasksOf(row: Row, window: Span): string[] {
  const isShown = row.marks.every(
    (mark) => spanOf(mark).end >= window.start && spanOf(mark).start <= window.end,
  );
  const tasks = row.marks.map(taskOf);
  if (!isShown || tasks.includes(undefined)) return [];
  const name = `${mermaidName(row.item.name)}${remark(row)}`;
  return tasks.map((task) => `    ${name} :${[...tags(row), task].join(', ')}`);
}

/** The dates in words where the bar alone would look more exact than they are. */
function remark({ item, marks, precision, words }: Row): string {
  const isExact = precision === 'day' && marks.every((mark) => mark.type === 'bar' && !isUncertain(mark));
  const status = item.status === 'cancelled' || item.status === 'postponed' ? item.status : undefined;
  const parts = [...(isExact ? [] : [words]), ...(status === undefined ? [] : [status])];
  return parts.length > 0 ? ` (${mermaidName(parts.join(', '))})` : '';
}

function tags({ item }: Row): string[] {
  if (item.status === 'done') return ['done'];
  return item.status === 'under-way' ? ['active'] : [];
}

/** Mermaid's ends are exclusive: the day after the last. A milestone stands in the middle of its stretch. */
function taskOf(mark: Mark): string | undefined {
  switch (mark.type) {
    case 'bar':
      return mark.openEnd ? undefined : stretch(mark);
    case 'milestone':
      return milestone(mark.start, mark.end);
    case 'deadline':
      return milestone(mark.end, mark.end);
    default:
      return undefined;
  }
}

/** Of a hedged stretch what was written, as hatching cannot be drawn. */
function stretch({ approximate, start, end, solidStart, solidEnd }: BarMark): string {
  return approximate ? `${isoOf(solidStart)}, ${isoOf(solidEnd + 1)}` : `${isoOf(start)}, ${isoOf(end + 1)}`;
}

function milestone(start: Day, end: Day): string {
  return `milestone, ${isoOf(start)}, ${end - start + 1}d`;
}
