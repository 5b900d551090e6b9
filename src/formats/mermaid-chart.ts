import { isoOf, type Day } from '../dates/index.ts';
import {
  isUncertain,
  spanOf,
  type BarMark,
  type Lane,
  type Mark,
  type Row,
  type Span,
  type Timeline,
} from '../timeline/timeline.ts';
import { summaryOf } from '../timeline/summary.ts';
import { mermaidName, mermaidSections, mermaidText, mermaidTitle } from './mermaid-name.ts';
import { statusOf, statusWords } from './view/words.ts';

/** A timeline as a Mermaid Gantt chart. */
export interface MermaidChart {
  /** The code, without a fence: a chart of its own also where Mermaid can draw nothing of the timeline. */
  readonly code: string;
  /** Whether there is nothing in the chart but its title. */
  readonly isEmpty: boolean;
  /** What Mermaid cannot draw, with its timing in words: "Home visits: as required". */
  readonly left: readonly string[];
}

/**
 * Mermaid draws stretches and points alone. What has no dates, is only a rate or a series, or has no end, is left
 * out and named in `left`; nothing gets a day that the plan does not give.
 */
export function mermaidOf(timeline: Timeline, title: string): MermaidChart {
  const whole = chartOf(timeline, title);
  if (whole.code.length <= longest) return whole;
  const { code, isEmpty } = chartOf(summaryOf(timeline, mostRows), title);
  return { code, isEmpty, left: [tooMany, ...whole.left] };
}

/** Mermaid refuses charts with more characters, unless the page that draws them is told otherwise. */
const longest = 50_000;
const mostRows = 100;
const tooMany =
  'each activity by itself, as Mermaid takes no more than 50,000 characters: a bar stands for a group';

function chartOf({ lanes, window }: Timeline, title: string): MermaidChart {
  const isDrawn = (row: Row): boolean => window !== undefined && canBeDrawn(row, window);
  const left = lanes.flatMap(({ rows }) => rows.filter((row) => !isDrawn(row)));
  const drawn = lanes
    .map(({ name, rows }) => ({ name, rows: rows.filter(isDrawn) }))
    .filter(({ rows }) => rows.length > 0);
  const lines = drawn.length > 0 ? chart(drawn, title) : emptyChart(title);
  return {
    code: lines.join('\n'),
    isEmpty: drawn.length === 0,
    left: left.map(({ item, words }) => `${item.name}: ${words}`),
  };
}

/** All of a row or nothing. What lies outside the window would make the rest too small to read. */
function canBeDrawn({ marks }: Row, window: Span): boolean {
  return (
    marks.length > 0 &&
    marks.every((mark) => {
      const { start, end } = spanOf(mark);
      return end >= window.start && start <= window.end && taskOf(mark) !== undefined;
    })
  );
}

type Section = Pick<Lane, 'name' | 'rows'>;

function chart(sections: readonly Section[], title: string): string[] {
  const days = daysOf(sections.flatMap(({ rows }) => rows));
  const names = mermaidSections(sections.map(({ name }) => name));
  return [
    `%%{init: {"gantt": {"leftPadding": ${names.width}}}}%%`,
    ...heading(title),
    '    dateFormat YYYY-MM-DD',
    ...axis(days),
    ...sections.flatMap(({ rows }, index) => [
      `    section ${names.lines[index]!}`,
      ...rows.flatMap((row) => linesOf(row, days)),
    ]),
  ];
}

/** How many days the chart spans. */
function daysOf(rows: readonly Row[]): number {
  const spans = rows.flatMap(({ marks }) => marks.map(spanOf));
  const first = spans.reduce((least, { start }) => Math.min(least, start), Infinity);
  const last = spans.reduce((most, { end }) => Math.max(most, end), -Infinity);
  return last - first + 1;
}

function emptyChart(title: string): string[] {
  return heading(`${title}: nothing with dates that can be drawn`);
}

/** A title is cut where it would stick out of the picture; to those who hear the page it is told whole. */
function heading(title: string): string[] {
  return [
    'gantt',
    `    title ${mermaidTitle(title)}`,
    `    accTitle: ${mermaidText(title)}`,
    // Else the day of the reader's clock is drawn.
    '    todayMarker off',
  ];
}

/**
 * Mermaid sets a mark about ten times from the first day to the last: each has to differ from the one before, so
 * that a chart of some weeks cannot be labelled by months.
 */
function axis(days: number): string[] {
  const scale = scales.find(({ most }) => days <= most);
  if (!scale) return ['    axisFormat %b %Y'];
  return ['    axisFormat %-d %b %Y', `    tickInterval ${scale.interval}`, '    weekday monday'];
}

const scales = [
  { most: 10, interval: '1day' },
  { most: 70, interval: '1week' },
  // From here on Mermaid's own marks are months.
  { most: 150, interval: '2week' },
];

/** A bar that is too short to be seen is drawn as a point. */
function linesOf(row: Row, days: number): string[] {
  const marks = row.marks.map((mark) => visible(mark, days));
  const name = `${mermaidName(row.item.name)}${remark({ ...row, marks })}`;
  return marks.map((mark) => `    ${name} :${[...tags(row), taskOf(mark)!].join(', ')}`);
}

function visible(mark: Mark, days: number): Mark {
  const { start, end } = spanOf(mark);
  const isTooShort = (end - start + 1) * shortest < days;
  return mark.type === 'bar' && isTooShort ? { type: 'milestone', start, end, precise: start === end } : mark;
}

/** The part of a chart that is about two pixels wide. */
const shortest = 400;

/** The dates in words where the picture alone would look more exact than they are, the status, the further groups. */
function remark({ item, marks, precision, words, isLate, also }: Row): string {
  const isExact =
    precision === 'day' &&
    marks.every((mark) => mark.type === 'bar' && !mark.openStart && !isUncertain(mark));
  const parts = [
    ...(isExact ? [] : [words]),
    ...statusOf(item, isLate).filter((status) => status !== statusWords.planned),
    ...(also.length > 0 ? [`also: ${also.join('; ')}`] : []),
  ];
  return parts.length > 0 ? ` (${mermaidText(parts.join(', '))})` : '';
}

function tags({ item }: Row): string[] {
  if (item.status === 'done') return ['done'];
  return item.status === 'under-way' ? ['active'] : [];
}

/** Mermaid's ends are exclusive: the day after the last. A milestone stands in the middle of its stretch. */
function taskOf(mark: Mark): string | undefined {
  switch (mark.type) {
    case 'bar':
      // Where it begins is not known: its end is what can be shown.
      if (mark.openStart) return milestone(mark.solidEnd, mark.solidEnd);
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
