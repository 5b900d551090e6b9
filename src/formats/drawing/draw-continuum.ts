import { promiseTo, reaches, type GroupPromise, type Promises } from '../../plan/promises.ts';
import { counted } from '../view/words.ts';
import { ambitionHeight, headerOf, type Header } from './continuum-header.ts';
import { continuumKey } from './continuum-key.ts';
import { columnsOf, drawCells, rowHeight, type Columns } from './continuum-row.ts';
import { drawing, type Drawing } from './drawing.ts';
import { element, px } from './element.ts';
import { groupNames } from './group-names.ts';
import type { Key } from './key.ts';
import { levelFill } from './level-fill.ts';
import { textLeft } from './row-text.ts';
import { colour, hairline, lines, linePitch, size, text } from './shapes.ts';
import { drawSheets, onSheets, sheet, type SheetNames } from './sheets.ts';
import { wrap } from './wrap.ts';

export interface ContinuumOptions {
  /** Begins every id in the drawings: letters, digits and hyphens, unique in the document. */
  readonly idPrefix: string;
}

const title = 'Levels of involvement, promised and planned';
const headingHeight = 24;
/** Of a name; what does not fit is whole in the table. */
const mostLines = 5;

/**
 * The continuum as pictures, one for each printed page: a row for each stakeholder group, a column for each level.
 * A ring is the level promised; a block is what is planned, with the number of activities in it.
 */
export function drawContinuum(promises: Promises, { idPrefix }: ContinuumOptions): Drawing[] {
  const frame = frameOf(promises);
  const room = sheet.height - frame.top - sheet.bottomMargin;
  return drawSheets(onSheets(rowsOf(promises, frame.columns), room), { idPrefix, title }, (rows, names) =>
    drawSheet(rows, frame, names),
  );
}

/** What every sheet has: what stands above its rows, and what its rows are drawn with. */
interface Frame {
  readonly promises: Promises;
  readonly columns: Columns;
  readonly key: Key;
  readonly header: Header;
  /** Where the rows begin. */
  readonly top: number;
  readonly description: string;
}

function frameOf(promises: Promises): Frame {
  const columns = columnsOf(promises, sheet.width - sheet.rightMargin);
  const key = continuumKey(promises, columns, textLeft, columns.right);
  const header = headerOf(promises, columns);
  const top = headingHeight + key.height + header.height;
  return { promises, columns, key, header, top, description: descriptionOf(promises) };
}

interface Row {
  readonly group: GroupPromise;
  readonly name: readonly string[];
  readonly height: number;
}

function rowsOf(promises: Promises, columns: Columns): Row[] {
  const least = rowHeight(promises, columns);
  return promises.groups.map((group) => {
    const name = wrap(group.name, { size: size.name, width: columns.left - textLeft - 12 }, mostLines);
    return { group, name, height: Math.max(least, linePitch * name.length + 8) };
  });
}

function drawSheet(rows: readonly Row[], frame: Frame, { idPrefix, title }: SheetNames): Drawing {
  const { promises, key, header, top, description } = frame;
  const fills = promises.levels.map((level) => levelFill(level, promises.levels.length, idPrefix));
  const bottom = rows.reduce((y, { height }) => y + height, top);
  const content = [
    text(textLeft, 17, title, { size: size.heading, bold: true }),
    key.draw(headingHeight, idPrefix),
    header.draw(headingHeight + key.height),
    ...ground(frame, bottom),
    ...drawRows(rows, frame, (row, y) => drawCells({ ...row, ...frame, levels: promises.levels, fills, y })),
    hairline(0, bottom, sheet.width, bottom, 'line', colour.rowLine),
  ];
  return drawing({
    idPrefix,
    width: sheet.width,
    height: bottom + sheet.bottomMargin,
    title,
    description,
    patterns: fills.flatMap(({ pattern }) => pattern ?? []).join(''),
    content: content.filter((part) => part !== '').join('\n'),
  });
}

function ground({ columns: { left, right, width }, header, top }: Frame, bottom: number): string[] {
  const count = Math.round((right - left) / width);
  const xs = Array.from({ length: count + 1 }, (_, index) => Math.floor(left + index * width) + 0.5);
  const d = xs.map((x) => `M${px(x)} ${px(top)}V${px(bottom)}`).join('');
  const { ambitionX } = header;
  const ambition =
    ambitionX === undefined
      ? ''
      : element('path', {
          d: `M${px(ambitionX)} ${px(top - header.height + ambitionHeight)}V${px(bottom)}`,
          class: 'decision',
          stroke: colour.mark,
          'stroke-width': 2.5,
          'stroke-dasharray': '7 4',
        });
  return [element('path', { d, class: 'line', stroke: colour.gridLine }), ambition];
}

function drawRows(rows: readonly Row[], { top }: Frame, cells: (row: Row, y: number) => string): string[] {
  let y = top;
  return rows.map((row) => {
    const baseline = y + (row.height - linePitch * row.name.length) / 2 + 11;
    const line = hairline(0, y, sheet.width, y, 'line', colour.rowLine);
    const svg = line + lines(textLeft, baseline, row.name) + cells(row, y);
    y += row.height;
    return svg;
  });
}

/** What the picture shows, in three sentences at most. */
function descriptionOf(promises: Promises): string {
  const { levels, ambition, groups } = promises;
  const counts = `${counted(groups.length, 'stakeholder group', 'stakeholder groups')} and ${levels.length} levels`;
  return [
    ambition ? `${counts}; the plan promises ${ambition.name} or higher.` : `${counts}.`,
    keptWords(promises),
    'The table of promises holds the same information.',
  ].join(' ');
}

function keptWords(promises: Promises): string {
  const promised = promises.groups.filter((group) => promiseTo(group, promises));
  if (promised.length === 0) return 'Nothing is promised.';
  const below = promised.filter((group) => !reaches(group, promiseTo(group, promises)!));
  return below.length > 0
    ? `Nothing is planned at the promised level or above it for ${groupNames(below)}.`
    : 'Every group that is promised a level has something planned at it or above it.';
}
