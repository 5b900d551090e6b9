import type { Promises } from '../../plan/promises.ts';
import type { Level } from '../../practice/continuum.ts';
import type { Columns } from './continuum-row.ts';
import { colour, lines, linePitch, rect, size, text } from './shapes.ts';
import { textWidth } from './text-width.ts';
import { fits, oneLine, wrap, type Setting } from './wrap.ts';

/** The names of the levels above their columns, lowest first, and the plan's own promise. */
export interface Header {
  readonly height: number;
  /** Where the plan's promise begins: that level, or higher. */
  readonly ambitionX?: number;
  draw(top: number): string;
}

/** Room above the names for the plan's own promise. */
export const ambitionHeight = 20;
const most = 6;
const unstated = 'Level not stated';

export function headerOf({ levels, ambition }: Promises, columns: Columns): Header {
  const names = [...columnNames(levels, columns), ...(columns.hasUnstated ? [unstated] : [])].map((name) =>
    wrap(name, settingOf(columns), most),
  );
  const rows = Math.max(1, ...names.map(({ length }) => length));
  const above = ambition ? ambitionHeight : 0;
  const height = above + linePitch * rows + 12;
  const index = levels.findIndex(({ id }) => id === ambition?.id);
  const ambitionX = columns.left + index * columns.width;
  return {
    height,
    ...(index >= 0 && { ambitionX }),
    draw(top) {
      const band = { x: 0, y: top + above, width: columns.right + 8, height: height - above };
      return [
        index >= 0 ? ambitionWords(ambitionX, columns, top) : '',
        rect(band, { class: 'band', fill: colour.band }),
        text(8, top + above + 15, 'Stakeholder group', { size: size.label, bold: true }),
        ...names.map((name, index) =>
          lines(columns.left + (index + 0.5) * columns.width, top + above + 15, name, {
            size: size.label,
            anchor: 'middle',
            bold: true,
          }),
        ),
      ].join('');
    },
  };
}

/** Names that do not fit their columns whole are numbers there; the key has the names. */
export function isNumbered(levels: readonly Level[], columns: Columns): boolean {
  const setting = settingOf(columns);
  return levels.some(
    ({ name }) =>
      name.split(/\s+/u).some((word) => !fits(word, setting)) || wrap(name, setting, most + 1).length > most,
  );
}

function settingOf({ width }: Columns): Setting {
  return { size: size.label, width: width - 8, bold: true };
}

function columnNames(levels: readonly Level[], columns: Columns): string[] {
  return isNumbered(levels, columns)
    ? levels.map(({ rank }) => String(rank))
    : levels.map(({ name }) => name);
}

const ambition = 'the plan promises this level or higher →';

/** Right of the line where there is room, else up to the right edge, above the line. */
function ambitionWords(x: number, { right, left }: Columns, top: number): string {
  const width = textWidth(ambition, size.label);
  if (x + width <= right) return text(x, top + 14, ambition, { size: size.label });
  const words = oneLine(ambition, { size: size.label, width: right - left });
  return text(right, top + 14, words, { size: size.label, anchor: 'end' });
}
