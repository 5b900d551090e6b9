import { phrase } from '../../source/quote.ts';
import { isUncertain, type Row, type Timeline } from '../../timeline/timeline.ts';
import { hollowFill, keyDateFill, levelFill, neutralFill, uncertainFill, type Fill } from './level-fill.ts';
import { colour, hairline, rect, size, text } from './shapes.ts';
import {
  approvedLine,
  bar,
  deadline,
  diamond,
  dot,
  progressLine,
  thread,
  tick,
  uncertainBar,
} from './symbols.ts';
import { textWidth } from './text-width.ts';
import { oneLine } from './wrap.ts';

/** The key above the chart: only what the chart has. */
export interface Key {
  readonly height: number;
  /** `idPrefix` is that of the drawing, whose patterns the signs use. */
  draw(top: number, idPrefix: string): string;
}

/** A sign and its meaning; words alone where there is no sign. */
export interface Entry {
  readonly words: string;
  /** The sign, in a box from `x` to `x + signWidth` round the height `y`. */
  sign?(x: number, y: number, idPrefix: string): string;
}

export const signWidth = 26;
const gap = 16;

/** Entries one after another, in as many lines as they need. */
export function flow(entries: readonly Entry[], left: number, right: number, lineHeight = 18): Key {
  let [x, y] = [left, 0];
  const placed = entries.map(({ words, sign }) => {
    const indent = sign ? signWidth + 6 : 0;
    const line = oneLine(words, { size: size.label, width: right - left - indent });
    const width = indent + textWidth(line, size.label);
    if (x > left && x + width > right) [x, y] = [left, y + lineHeight];
    const place = { sign, line, x, y, indent };
    x += width + gap;
    return place;
  });
  return {
    height: placed.length > 0 ? y + lineHeight + 4 : 0,
    draw: (top, idPrefix) =>
      placed
        .map(({ sign, line, x, y, indent }) => {
          const middle = top + y + lineHeight / 2;
          return (
            (sign?.(x, middle, idPrefix) ?? '') + text(x + indent, middle + 3.5, line, { size: size.label })
          );
        })
        .join(''),
  };
}

/** The key of a timeline, with what else there is to explain at its end. */
export function keyOf(timeline: Timeline, left: number, right: number, more: readonly Entry[]): Key {
  return flow([...entriesOf(timeline), ...more], left, right);
}

/** Levels lowest first, then the other bars, then the signs. */
function entriesOf({ levels, steps, lanes, bands }: Timeline): Entry[] {
  const rows = lanes
    .flatMap((lane) => lane.rows)
    .filter(({ marks, outside }) => marks.length > 0 && !outside);
  const shown = new Set(rows.map(({ level }) => level?.id));
  return [
    ...levels
      .filter(({ id }) => shown.has(id))
      .map((level) => swatch(level.name, (idPrefix) => levelFill(level, steps, idPrefix))),
    ...(rows.some(isWithoutLevel)
      ? [swatch(levels.length > 0 ? 'level not stated' : 'activity', () => neutralFill)]
      : []),
    ...otherBars(rows),
    ...signs.filter(({ isUsed }) => rows.some(isUsed)).map(({ entry }) => entry),
    ...(bands.length > 0 ? [{ words: 'time to keep free', sign: bandSign }] : []),
  ];
}

function isWithoutLevel({ item, level }: Row): boolean {
  return item.kind === 'activity' && level === undefined;
}

const otherKinds = {
  phase: 'phase',
  window: 'consultation window',
  event: 'outside event',
  step: 'work without stakeholders',
  target: 'target',
};

/** One grey for everything that has no level. */
function otherBars(rows: readonly Row[]): Entry[] {
  const names = Object.entries(otherKinds)
    .filter(([kind]) =>
      rows.some(
        ({ item, marks, covers }) =>
          item.kind === kind && covers === undefined && marks.some(({ type }) => type !== 'deadline'),
      ),
    )
    .map(([, name]) => name);
  if (rows.some(({ covers }) => covers !== undefined)) names.push('the first to the last of a group');
  return names.length > 0 ? [swatch(phrase(names, 'or'), () => keyDateFill)] : [];
}

function swatch(words: string, fillOf: (idPrefix: string) => Fill): Entry {
  return {
    words,
    sign: (x, y, idPrefix) => bar({ from: x, to: x + signWidth }, y, fillOf(idPrefix), { height: 12 }),
  };
}

function bandSign(x: number, y: number): string {
  const box = { x, y: y - 7, width: signWidth, height: 14 };
  return (
    rect(box, { class: 'band', fill: colour.period }) +
    [x, x + signWidth - 1]
      .map((edge) => hairline(edge, y - 7, edge, y + 7, 'strong', colour.strongGridLine))
      .join('')
  );
}

interface Sign {
  readonly entry: Entry;
  isUsed(row: Row): boolean;
}

const whole = (x: number) => ({ from: x, to: x + signWidth });
const middle = (x: number) => x + signWidth / 2;

const signs: readonly Sign[] = [
  {
    entry: { words: 'milestone', sign: (x, y) => diamond(middle(x), y) },
    isUsed: ({ marks }) => marks.some((mark) => mark.type === 'milestone' && mark.precise),
  },
  {
    entry: {
      words: 'milestone, day not fixed',
      sign: (x, y, idPrefix) =>
        uncertainBar(whole(x), y, uncertainFill(idPrefix)) + diamond(middle(x), y, true),
    },
    isUsed: ({ marks }) => marks.some((mark) => mark.type === 'milestone' && !mark.precise),
  },
  {
    entry: {
      words: 'dates not certain',
      sign: (x, y, idPrefix) => uncertainBar(whole(x), y, uncertainFill(idPrefix)),
    },
    isUsed: ({ marks }) => marks.some((mark) => mark.type === 'bar' && isUncertain(mark)),
  },
  {
    entry: {
      words: 'no start given',
      sign: (x, y) => bar(whole(x), y, hollowFill, { arrowLeft: true, height: 12 }),
    },
    isUsed: ({ marks }) => marks.some((mark) => mark.type === 'bar' && mark.openStart),
  },
  {
    entry: {
      words: 'no end given',
      sign: (x, y) => bar(whole(x), y, hollowFill, { arrowRight: true, height: 12 }),
    },
    isUsed: ({ marks }) => marks.some((mark) => mark.type === 'bar' && mark.openEnd),
  },
  {
    entry: { words: 'to be done by then', sign: (x, y) => deadline(x + signWidth - 2, y, x + 6) },
    isUsed: ({ marks }) =>
      marks.some((mark) => mark.type === 'deadline' || (mark.type === 'repeats' && mark.deadline)),
  },
  {
    entry: {
      words: 'repeated, days not fixed',
      sign: (x, y) => bar(whole(x), y, hollowFill, { height: 6 }),
    },
    isUsed: ({ marks }) => marks.some(({ type }) => type === 'rate'),
  },
  {
    entry: {
      words: 'each date of one activity',
      sign: (x, y) => thread(whole(x), y) + dot(x + 6, y, hollowFill) + dot(x + signWidth - 6, y, hollowFill),
    },
    isUsed: ({ marks }) => marks.some((mark) => mark.type === 'repeats' && !mark.deadline),
  },
  {
    entry: {
      words: 'part that is done',
      sign: (x, y) => bar(whole(x), y, hollowFill, { height: 14 }) + progressLine(whole(x), y, 60),
    },
    isUsed: ({ item, marks }) =>
      (item.progress ?? 0) > 0 &&
      item.status !== 'cancelled' &&
      item.status !== 'done' &&
      marks.some(({ type }) => type === 'bar'),
  },
  {
    entry: { words: 'as first planned', sign: (x, y) => approvedLine(whole(x), y + 9) },
    isUsed: ({ approved }) => approved !== undefined,
  },
  {
    entry: {
      words: 'cancelled',
      sign: (x, y) => bar(whole(x), y, hollowFill, { height: 12, dashed: true }),
    },
    isUsed: ({ item }) => item.status === 'cancelled',
  },
  {
    entry: { words: 'done', sign: (x, y) => tick(x + 12, y + 4) },
    isUsed: ({ item }) => item.status === 'done',
  },
];
