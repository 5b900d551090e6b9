import { displayWidth } from '../../source/display-width.ts';
import type { Layout } from './layout.ts';
import { cut, padded } from './plain-words.ts';
import type { RowWords } from './row-words.ts';
import type { Sign } from './signs.ts';

/** A row as one line. `own` is what it has in the plot itself, `behind` what every row has there. */
export function rowLine(it: RowWords, own: readonly Sign[], behind: readonly Sign[], layout: Layout): string {
  const { characters, columns, timings, left } = layout;
  const start = padded(startOf(it, layout), left);
  const cells = own.map((sign, at) => characters.signs[sign === 'blank' ? behind[at]! : sign]);
  if (timings === undefined) return (start + withWords(it, own, cells, layout)).trimEnd();
  const plot = withPointer(it, cells, '', layout);
  return `${padded(start + plot, timings)}${cut(it.words, columns - timings, characters.ellipsis)}`.trimEnd();
}

/** Status, name and level, those that the timeline has. */
function startOf({ status, name, more, level }: RowWords, layout: Layout): string {
  const named = cut(name, layout.name - displayWidth(more), layout.characters.ellipsis) + more;
  const parts = [
    ...(layout.status > 0 ? [padded(status, layout.status)] : []),
    padded(named, layout.name),
    ...(layout.level > 0 ? [level.padStart(layout.level)] : []),
  ];
  return ` ${parts.join(' ')}`;
}

/** The plot with the timing right of the marks, left of them or in them, where there is room; why there are no marks. */
function withWords(it: RowWords, own: readonly Sign[], cells: readonly string[], layout: Layout): string {
  const { row, words } = it;
  const room = layout.columns - layout.left;
  if (row.outside) return withPointer(it, cells, `: ${words}`, layout);
  if (row.marks.length === 0) return over(cells, 0, ` ${cut(words, room - 2, layout.characters.ellipsis)} `);
  const first = own.findIndex((sign) => sign !== 'blank');
  const end = own.findLastIndex((sign) => sign !== 'blank') + 1;
  const width = displayWidth(words) + 1;
  if (end + width <= room) return over(cells, end, ` ${words} `);
  if (first > width) return over(cells, first - width - 1, ` ${words} `);
  const inside = placeInside(own, width + 1);
  return inside === undefined ? cells.join('') : over(cells, inside, ` ${words} `);
}

/** How much of a bar stays on each side of words in it. */
const aside = 3;

/** Where words of a width stand in the middle of a single bar that is long enough. */
function placeInside(own: readonly Sign[], width: number): number | undefined {
  const first = own.findIndex(isLong);
  const end = own.findLastIndex(isLong) + 1;
  const isWhole = first >= 0 && own.slice(first, end).every((sign) => sign === own[first]);
  return isWhole && end - first >= width + 2 * aside ? Math.floor((first + end - width) / 2) : undefined;
}

function isLong(sign: Sign): boolean {
  return sign === 'bar' || sign === 'rate' || sign === 'cancelled';
}

/** For what lies outside the window, on which side of it. */
function withPointer(it: RowWords, cells: readonly string[], words: string, layout: Layout): string {
  const { outside } = it.row;
  if (!outside) return cells.join('');
  const { signs, ellipsis } = layout.characters;
  if (outside === 'before') {
    return over(cells, 0, cut(`${signs.before} earlier${words}`, cells.length - 1, ellipsis) + ' ');
  }
  const pointer = ` ${cut(`later${words}`, cells.length - 3, ellipsis)} ${signs.after}`;
  return over(cells, cells.length - displayWidth(pointer), pointer);
}

/** Text in the place of cells; it may go on beyond the last. */
function over(cells: readonly string[], at: number, text: string): string {
  return [...cells.slice(0, at), text, ...cells.slice(at + displayWidth(text))].join('');
}
