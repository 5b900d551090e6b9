import { displayWidth } from '../../source/display-width.ts';
import type { Timeline } from '../../timeline/timeline.ts';
import { axisOf } from './axis-lines.ts';
import { backdropOf } from './backdrop.ts';
import { keyLines } from './key-lines.ts';
import { layoutOf, type Layout } from './layout.ts';
import { paintRow } from './paint-row.ts';
import { cut, plainWords } from './plain-words.ts';
import { rowLine } from './row-line.ts';
import { rowWords } from './row-words.ts';
import type { Characters, Sign } from './signs.ts';

/** The lines of a timeline: the axis and the lanes with a line for each row, and the key to them. */
export interface Chart {
  readonly lines: readonly string[];
  readonly key: readonly string[];
}

/** No line is wider than `columns`, 60 at least. */
export function chartOf(timeline: Timeline, characters: Characters, columns: number): Chart {
  const lanes = timeline.lanes.map(({ name, rows }) => ({
    name: plainWords(name),
    rows: rows.map((row) => rowWords(row, characters)),
  }));
  const rows = lanes.flatMap(({ rows }) => rows);
  const layout = layoutOf(timeline, rows, { columns, characters });
  const { scale, left } = layout;
  const axis = scale && axisOf(scale, timeline.yearStart, characters);
  const behind = scale && axis ? backdropOf(timeline, scale, axis.grid) : [];
  const signs = new Set(behind);
  const lines = (axis?.lines ?? []).map((line) => ' '.repeat(left) + line);
  for (const lane of lanes) {
    lines.push(heading(lane.name, behind, layout));
    for (const it of lane.rows) {
      const own = scale ? paintRow(it.row, scale) : [];
      for (const sign of own) signs.add(sign);
      lines.push(rowLine(it, own, behind, layout));
    }
  }
  return { lines, key: keyLines({ timeline, rows, signs }, characters, columns) };
}

/** The name of a lane, and where it leaves room what every row has in the plot. */
function heading(name: string, behind: readonly Sign[], { characters, columns, left }: Layout): string {
  const words = `${cut(name, columns, characters.ellipsis)} `;
  const cells = behind.map((sign) => characters.signs[sign]);
  const width = displayWidth(words);
  return words + ' '.repeat(Math.max(0, left - width)) + cells.slice(Math.max(0, width - left)).join('');
}
