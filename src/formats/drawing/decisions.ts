import { spanOf, type Timeline } from '../../timeline/timeline.ts';
import { element, px } from './element.ts';
import { collide, headHeight, headLine, type HeadLabel } from './head-labels.ts';
import { stretchOf, type Plot, type Stretch } from './plot.ts';
import { colour, rect, size } from './shapes.ts';
import { clearText } from './clear-text.ts';
import { textWidth } from './text-width.ts';
import { oneLine } from './wrap.ts';

/** Decisions as lines through every row, under the axis, their names below each other where they would touch. */
export interface Decisions {
  /** Height of their names, 0 where there are none. */
  readonly height: number;
  /** Where lines are, for labels to keep clear of. */
  readonly xs: readonly number[];
  /** `lines` are others that run through them. */
  names(top: number, lines: readonly number[]): string;
  /** The lines, or where no day is fixed the light bands, from the names down. */
  lines(top: number, bottom: number): string;
}

/** More lines than these would be a fence; the other decisions have their diamonds. */
const most = 5;
const rows = [0, 1, 2, 3, 4] as const;
const longestName = 300;

/** A decision and where its name stands. */
interface Flag {
  readonly span: Stretch;
  /** Where its line is; none where the day is not fixed. */
  readonly x?: number;
  readonly label?: HeadLabel;
}

export function decisionsOf(timeline: Timeline, plot: Plot): Decisions {
  const flags: Flag[] = [];
  for (const { name, span, x } of found(timeline, plot)) {
    const label = labelFor(name, span, x, flags, plot);
    flags.push({ span, ...(x !== undefined && { x }), ...(label && { label }) });
  }
  const height = headHeight(
    flags.map(({ label }) => label),
    4,
  );
  return {
    height,
    xs: flags.flatMap(({ x }) => x ?? []),
    names: (top, lines) => flags.map(({ label }) => (label ? draw(label, top, lines) : '')).join(''),
    lines: (top, bottom) => flags.map((flag) => line(flag, top, height, bottom)).join(''),
  };
}

interface Decision {
  readonly name: string;
  readonly span: Stretch;
  readonly x?: number;
}

function found({ lanes }: Timeline, plot: Plot): Decision[] {
  return lanes
    .flatMap(({ rows }) => rows)
    .filter(({ outside }) => !outside)
    .flatMap(({ item, marks }): Decision[] => {
      const isDecision = item.kind === 'milestone' && item.what === 'decision' && item.status !== 'cancelled';
      const mark = isDecision ? marks.find(({ type }) => type === 'milestone') : undefined;
      if (mark?.type !== 'milestone') return [];
      const span = stretchOf(plot, spanOf(mark));
      return [{ name: item.name, span, ...(mark.precise && { x: (span.from + span.to) / 2 }) }];
    })
    .sort((a, b) => a.span.from - b.span.from)
    .slice(0, most);
}

/** The first place, right of the line or left of it and line by line, where name and line touch no other. */
function labelFor(name: string, span: Stretch, x: number | undefined, flags: readonly Flag[], plot: Plot) {
  const [from, to] = [(x ?? span.from) + 4, (x ?? span.to) - 4];
  const right = labelled(name, plot.right - from);
  const left = labelled(name, to - plot.left);
  const places = [
    { words: right.words, box: { from, to: from + right.width }, isWhole: right.words === name },
    { words: left.words, box: { from: to - left.width, to }, isWhole: left.words === name },
  ];
  return places
    .filter(({ words, isWhole }) => isWhole || words.length > 12)
    .sort((a, b) => Number(b.isWhole) - Number(a.isWhole))
    .flatMap(({ words, box }) => rows.map((row): HeadLabel => ({ row, words, box })))
    .find((label) => flags.every((flag) => !touch(label, x, flag)));
}

function labelled(name: string, room: number): { words: string; width: number } {
  const words = oneLine(name, { size: size.label, width: Math.max(0, Math.min(room, longestName)) });
  return { words, width: textWidth(words, size.label) };
}

/** A line goes down from its name's row, through the rows under it. */
function touch(label: HeadLabel, x: number | undefined, other: Flag): boolean {
  if (!other.label) return false;
  if (collide(label, other.label)) return true;
  const { row, box } = other.label;
  if (other.x !== undefined && row <= label.row && holds(label.box, other.x)) return true;
  return x !== undefined && label.row <= row && holds(box, x);
}

function holds({ from, to }: Stretch, x: number): boolean {
  return x > from - 3 && x < to + 3;
}

function draw({ row, words, box }: HeadLabel, top: number, lines: readonly number[]): string {
  return clearText(box.from, top + row * headLine + 12, words, lines);
}

/** From the decision's name on; from under all names where its own found no room. */
function line({ span, x, label }: Flag, top: number, height: number, bottom: number): string {
  const from = top + (label ? label.row * headLine + 3 : height);
  if (x === undefined) {
    const box = { x: span.from, y: from, width: span.to - span.from, height: bottom - from };
    return rect(box, { class: 'band', fill: colour.period });
  }
  return element('path', {
    d: `M${px(x)} ${px(from)}V${px(bottom)}`,
    class: 'decision',
    stroke: colour.mark,
  });
}
