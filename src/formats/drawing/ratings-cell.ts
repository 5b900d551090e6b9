import { isRated, type GroupRating } from '../../plan/ratings.ts';
import type { Level } from '../../practice/continuum.ts';
import { ratingWords } from '../view/words.ts';
import type { Fill } from './level-fill.ts';
import { lines, linePitch, size, text } from './shapes.ts';
import { bar } from './symbols.ts';
import { wrap } from './wrap.ts';

/** A cell of the grid, measured: the groups that stand in it. */
export interface Cell {
  readonly entries: readonly Entry[];
}

/** A group in a cell. */
export interface Entry {
  readonly name: readonly string[];
  /** How far it is rated, where it is not in full. */
  readonly note?: string;
  readonly promised?: { readonly level: Level; readonly words: readonly string[] };
  readonly height: number;
}

/** Between the edge of a cell and what is in it. */
export const padding = 8;
/** Between one group and the next. */
const gap = 8;
/** Of a level, and how far its name is from the left and below the letters of the group's. */
const swatch = { width: 20, height: 10, indent: 26, drop: 2 };
/** Of a name, and of the name of a level; what does not fit is whole in the table. */
const most = { name: 6, level: 3 };

/** A group as it stands in a cell of a width. */
export function entryOf(group: GroupRating, width: number): Entry {
  const inner = width - 2 * padding;
  const { promised } = group;
  const name = wrap(group.name, { size: size.name, width: inner }, most.name);
  const words = promised
    ? wrap(promised.name, { size: size.label, width: inner - swatch.indent }, most.level)
    : [];
  const count = name.length + (isRated(group) ? 0 : 1) + words.length;
  return {
    name,
    ...(!isRated(group) && { note: noteOf(group) }),
    ...(promised && { promised: { level: promised, words } }),
    height: linePitch * count + (promised ? swatch.drop : 0) + gap,
  };
}

function noteOf({ influence, interest }: GroupRating): string {
  if (influence) return `influence ${ratingWords[influence]}, interest not rated`;
  return interest ? `interest ${ratingWords[interest]}, influence not rated` : 'not rated';
}

/** How high a cell must be for its first entries, so many of them. */
export function cellHeight({ entries }: Cell, count = entries.length): number {
  return entries.slice(0, count).reduce((height, entry) => height + entry.height, 2 * padding - gap);
}

/** A cell whose top left corner is there. */
export function drawCell({ entries }: Cell, x: number, y: number, fillOf: (level: Level) => Fill) {
  const left = x + padding;
  let top = y + padding;
  const parts = entries.map((entry) => {
    const svg = drawEntry(entry, left, top, fillOf);
    top += entry.height;
    return svg;
  });
  return parts.join('');
}

function drawEntry({ name, note, promised }: Entry, x: number, top: number, fillOf: (level: Level) => Fill) {
  const noteTop = top + linePitch * name.length;
  const levelTop = noteTop + (note === undefined ? 0 : linePitch) + swatch.drop;
  return [
    lines(x, top + 11, name),
    note === undefined ? '' : text(x, noteTop + 10, note, { size: size.label, tone: 'quiet' }),
    promised ? drawPromise(promised, x, levelTop, fillOf(promised.level)) : '',
  ].join('');
}

function drawPromise({ words }: NonNullable<Entry['promised']>, x: number, top: number, fill: Fill): string {
  const place = { from: x, to: x + swatch.width };
  return (
    bar(place, top + 6.5, fill, { height: swatch.height }) +
    lines(x + swatch.indent, top + 10, words, { size: size.label })
  );
}
