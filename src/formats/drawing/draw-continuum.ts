import type { GroupPromise, Promises } from '../../plan/promises.ts';
import { phrase } from '../../source/quote.ts';
import { ambitionHeight, headerOf, type Header } from './continuum-header.ts';
import { drawCells, rowHeight, type Columns } from './continuum-row.ts';
import { continuumKey } from './continuum-key.ts';
import { drawing, type Drawing } from './drawing.ts';
import { element, px } from './element.ts';
import { levelFill } from './level-fill.ts';
import { textLeft } from './row-text.ts';
import { colour, hairline, lines, linePitch, size, text } from './shapes.ts';
import { wrap } from './wrap.ts';
import { counted } from '../view/words.ts';

export interface ContinuumOptions {
  /** Begins every id in the drawing: letters, digits and hyphens, unique in the document. */
  readonly idPrefix: string;
}

const width = 703;
const rightMargin = 8;
const title = 'Levels of involvement, promised and planned';

/**
 * The continuum as a picture: a row for each stakeholder group, a column for each level. A ring is the level
 * promised; a block is what is planned, with the number of activities in it.
 */
export function drawContinuum(promises: Promises, { idPrefix }: ContinuumOptions): Drawing {
  const columns = columnsOf(promises, idPrefix);
  const key = continuumKey(promises, columns, textLeft, width - rightMargin);
  const header = headerOf(promises, columns);
  const top = 24 + key.height + header.height;
  const names = promises.groups.map(({ name }) =>
    wrap(name, { size: size.name, width: columns.left - textLeft - 12 }, 3),
  );
  const heights = names.map((name) => Math.max(rowHeight, linePitch * name.length + 8));
  const bottom = heights.reduce((y, height) => y + height, top);
  const content = [
    text(textLeft, 17, title, { size: size.heading, bold: true }),
    key.draw(24, idPrefix),
    header.draw(24 + key.height),
    ...ground(columns, header, top, bottom),
    ...drawRows(promises, columns, names, heights, top),
    hairline(0, bottom, width, bottom, 'line', colour.rowLine),
  ];
  return drawing({
    idPrefix,
    width,
    height: bottom + 8,
    title,
    description: descriptionOf(promises),
    patterns: columns.fills.flatMap(({ pattern }) => pattern ?? []).join(''),
    content: content.filter((part) => part !== '').join('\n'),
  });
}

/** Many levels take room from the names. */
function columnsOf({ levels, groups }: Promises, idPrefix: string): Columns {
  const left = levels.length > 6 ? 170 : 225;
  const hasUnstated = groups.some(({ withoutLevel }) => withoutLevel > 0);
  const count = levels.length + (hasUnstated ? 1 : 0);
  return {
    left,
    right: width - rightMargin,
    width: (width - rightMargin - left) / Math.max(1, count),
    fills: levels.map((level) => levelFill(level, levels.length, idPrefix)),
    hasUnstated,
  };
}

function ground({ left, right, width: column }: Columns, header: Header, top: number, bottom: number) {
  const count = Math.round((right - left) / column);
  const xs = Array.from({ length: count + 1 }, (_, index) => Math.floor(left + index * column) + 0.5);
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

function drawRows(
  { groups, levels }: Promises,
  columns: Columns,
  names: readonly string[][],
  heights: readonly number[],
  top: number,
): string[] {
  let y = top;
  return groups.map((group, index) => {
    const height = heights[index]!;
    const name = names[index]!;
    const baseline = y + (height - linePitch * name.length) / 2 + 11;
    const svg = [
      hairline(0, y, width, y, 'line', colour.rowLine),
      lines(textLeft, baseline, name),
      drawCells(group, levels, columns, y, height),
    ].join('');
    y += height;
    return svg;
  });
}

/** What the picture shows, in three sentences at most. */
function descriptionOf({ levels, ambition, groups }: Promises): string {
  const rank = ({ promised }: GroupPromise) => promised?.rank ?? 0;
  const below = groups.filter((group) => rank(group) > (group.highest?.rank ?? 0)).map(({ name }) => name);
  const counts = `${counted(groups.length, 'stakeholder group', 'stakeholder groups')} and ${levels.length} levels`;
  return [
    ambition ? `${counts}; the plan promises ${ambition.name} or higher.` : `${counts}.`,
    below.length > 0
      ? `Nothing is planned at the promised level or above it for ${phrase(below, 'and')}.`
      : 'No group is planned less than it is promised.',
    'The table of promises holds the same information.',
  ].join(' ');
}
