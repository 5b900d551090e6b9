import { isRated, type GroupRating, type Ratings } from '../../plan/ratings.ts';
import type { Level } from '../../practice/continuum.ts';
import { counted } from '../view/words.ts';
import { drawing, type Drawing } from './drawing.ts';
import { element, px } from './element.ts';
import { groupNames } from './group-names.ts';
import { flow, type Key } from './key.ts';
import { levelFill, type Fill } from './level-fill.ts';
import { bandHeight, bandsOf, bandsOnSheets, capital, ratings as scale, type Band } from './ratings-bands.ts';
import { drawCell, padding } from './ratings-cell.ts';
import { textLeft } from './row-text.ts';
import { colour, hairline, lines, linePitch, rect, size, text } from './shapes.ts';
import { drawSheets, sheet, type SheetNames } from './sheets.ts';
import { bar } from './symbols.ts';
import { wrap } from './wrap.ts';

export interface RatingsOptions {
  /** Begins every id in the drawings: letters, digits and hyphens, unique in the document. */
  readonly idPrefix: string;
}

const title = 'Influence and interest of stakeholder groups';
const headingHeight = 24;
/** Of the names of the axes and of the columns. */
const axisHeight = 2 * linePitch + 12;
/** The labels of the rows are left of it. */
const left = 92;
const cellWidth = (sheet.width - left) / scale.length;

/**
 * The grid of influence, upward, and interest, to the right, one drawing for each printed page: the groups by name in
 * nine cells, each with the level that it is promised. None where no group has both ratings.
 */
export function drawRatings(ratings: Ratings, { idPrefix }: RatingsOptions): Drawing[] {
  if (!ratings.groups.some(isRated)) return [];
  const levels = levelsOf(ratings);
  const key = keyOf(levels, ratings.steps);
  const top = headingHeight + key.height + axisHeight;
  const bands = bandsOnSheets(bandsOf(ratings.groups, cellWidth), sheet.height - top - sheet.bottomMargin);
  const frame = { levels, steps: ratings.steps, key, top, description: descriptionOf(ratings.groups) };
  return drawSheets(bands, { idPrefix, title }, (bands, names) => drawSheet(bands, frame, names));
}

/** What every sheet has: what stands above its rows, and what its rows are drawn with. */
interface Frame {
  /** The levels that are promised, lowest first. */
  readonly levels: readonly Level[];
  readonly steps: number;
  readonly key: Key;
  /** Where the rows begin. */
  readonly top: number;
  readonly description: string;
}

function levelsOf({ groups }: Ratings): Level[] {
  const levels = new Map(groups.flatMap(({ promised }) => (promised ? [[promised.rank, promised]] : [])));
  return [...levels.values()].toSorted((a, b) => a.rank - b.rank);
}

function keyOf(levels: readonly Level[], steps: number): Key {
  const entries = levels.map((level) => ({
    words: level.name,
    sign: (x: number, y: number, idPrefix: string) =>
      bar({ from: x, to: x + 26 }, y, levelFill(level, steps, idPrefix), { height: 10 }),
  }));
  const heading = levels.length > 0 ? [{ words: 'Promised to the group:' }] : [];
  return flow([...heading, ...entries], textLeft, sheet.width - textLeft);
}

function drawSheet(bands: readonly Band[], frame: Frame, { idPrefix, title }: SheetNames): Drawing {
  const { levels, steps, key, top, description } = frame;
  const fills = new Map(levels.map((level) => [level.rank, levelFill(level, steps, idPrefix)]));
  const bottom = bands.reduce((y, band) => y + bandHeight(band), top);
  const content = [
    text(textLeft, 17, title, { size: size.heading, bold: true }),
    key.draw(headingHeight, idPrefix),
    axes(top - axisHeight),
    ...drawBands(bands, top, ({ rank }) => fills.get(rank)!),
    hairline(0, bottom, sheet.width, bottom, 'strong', colour.strongGridLine),
  ];
  return drawing({
    idPrefix,
    width: sheet.width,
    height: bottom + sheet.bottomMargin,
    title,
    description,
    patterns: [...fills.values()].flatMap(({ pattern }) => pattern ?? []).join(''),
    content: content.filter((part) => part !== '').join('\n'),
  });
}

/** What is upward and what is to the right, and how much interest each column is. */
function axes(top: number): string {
  const style = { size: size.label, bold: true };
  const middle = top + axisHeight / 2 + 3.5;
  return [
    rect({ x: 0, y: top, width: sheet.width, height: axisHeight }, { class: 'band', fill: colour.band }),
    lines(textLeft, middle - linePitch / 2, ['Influence ↑', 'Interest →'], style),
    ...scale.map((interest, index) =>
      text(left + index * cellWidth + padding, middle, `${capital(interest)} interest`, style),
    ),
  ].join('');
}

function drawBands(bands: readonly Band[], top: number, fillOf: (level: Level) => Fill): string[] {
  let y = top;
  return bands.map((band) => {
    const svg = drawBand(band, y, fillOf);
    y += bandHeight(band);
    return svg;
  });
}

/** A row. What has no cell stands in columns without lines between them, as it has no place there. */
function drawBand(band: Band, y: number, fillOf: (level: Level) => Fill): string {
  const xs = band.cells.map((_, index) => left + index * cellWidth);
  const words = band.isContinued ? `${band.label} (continued)` : band.label;
  const label = wrap(words, { size: size.label, width: left - textLeft - 8, bold: true }, 4);
  return [
    hairline(0, y, sheet.width, y, 'strong', colour.strongGridLine),
    band.influence ? columnLines(xs, y, y + bandHeight(band)) : '',
    lines(textLeft, y + padding + 10, label, { size: size.label, bold: true }),
    ...band.cells.map((cell, index) => drawCell(cell, xs[index]!, y, fillOf)),
  ].join('');
}

function columnLines(xs: readonly number[], top: number, bottom: number): string {
  const d = xs.map((x) => `M${px(Math.floor(x) + 0.5)} ${px(top)}V${px(bottom)}`).join('');
  return element('path', { d, class: 'strong', stroke: colour.strongGridLine });
}

/** What the picture shows, in three sentences at most. */
function descriptionOf(groups: readonly GroupRating[]): string {
  const rated = groups.filter(isRated);
  const foremost = rated.filter(({ influence, interest }) => influence === 'high' && interest === 'high');
  const counts = counted(groups.length, 'stakeholder group', 'stakeholder groups');
  return [
    rated.length < groups.length
      ? `${counts}, ${rated.length} of them rated by influence and interest.`
      : `${counts}, rated by influence and interest.`,
    foremost.length > 0 ? `High in both: ${groupNames(foremost)}.` : 'No group is high in both.',
    'The table of influence and interest holds the same information.',
  ].join(' ');
}
