import type { Row, Timeline } from '../../timeline/timeline.ts';
import type { Bands } from './bands.ts';
import { phrase } from '../../source/quote.ts';
import { monthAt } from './timeline-words.ts';
import { lines, linePitch, size } from './shapes.ts';
import { wrap } from './wrap.ts';

/** What stands below the last rows: what the chart does not show. */
export interface Footnotes {
  readonly height: number;
  draw(x: number, top: number): string;
}

const mostNamed = 3;
const mostLines = 3;
/** In a drawing that stands alone, without a table. */
const alone = { named: 12, lines: 12 };

/** `isAlone` where there is no table beside the drawing, so that it must say more itself. */
export function footnotesOf(
  timeline: Timeline,
  bands: Bands,
  { width, isAlone }: { readonly width: number; readonly isAlone: boolean },
): Footnotes {
  const most = isAlone ? alone : { named: mostNamed, lines: mostLines };
  const notes = [...notShown(timeline, most.named), ...ofBands(bands)].map((note) =>
    wrap(note, { size: size.label, width }, most.lines),
  );
  const count = notes.reduce((sum, note) => sum + note.length, 0);
  return {
    height: count > 0 ? linePitch * count + 6 : 0,
    draw(x, top) {
      let y = top + 14;
      return notes
        .map((note) => {
          const svg = lines(x, y, note, { size: size.label, tone: 'quiet' });
          y += linePitch * note.length;
          return svg;
        })
        .join('');
    },
  };
}

/** "4 before February 2026 are not shown: …" */
function notShown({ lanes, window }: Timeline, most: number): string[] {
  if (!window) return [];
  const rows = lanes.flatMap((lane) => lane.rows);
  const sides = [
    ['before', monthAt(window.start)],
    ['after', monthAt(window.end)],
  ] as const;
  return sides.flatMap(([side, month]) => {
    const left = rows.filter(({ outside }) => outside === side);
    const are = left.length === 1 ? 'is' : 'are';
    return left.length > 0 ? [`${left.length} ${side} ${month} ${are} not shown: ${named(left, most)}.`] : [];
  });
}

function named(rows: readonly Row[], most: number): string {
  const names = rows.slice(0, most).map(({ item, words }) => `${item.name} (${words})`);
  const more = rows.length - most;
  return phrase([...names, ...(more > 0 ? [`${more} more`] : [])], 'and');
}

function ofBands({ unnamed, left }: Bands): string[] {
  return [
    ...namesOf('Grey bands without a name, see the key dates', unnamed),
    ...namesOf('Times to keep free that are not drawn, see the key dates', left),
  ];
}

function namesOf(words: string, bands: Bands['left']): string[] {
  const names = [...new Set(bands.map(({ name }) => name))];
  if (names.length === 0) return [];
  const more = names.length - mostNamed;
  return [
    `${words}: ${phrase([...names.slice(0, mostNamed), ...(more > 0 ? [`${more} more`] : [])], 'and')}.`,
  ];
}
