import { printDay } from '../../dates/index.ts';
import { displayWidth } from '../../source/display-width.ts';
import type { Timeline } from '../../timeline/timeline.ts';
import { cut, plainWords } from './plain-words.ts';
import type { RowWords } from './row-words.ts';
import type { Characters, Sign } from './signs.ts';

/** What the key is made from. */
export interface Shown {
  readonly timeline: Timeline;
  readonly rows: readonly RowWords[];
  /** What some cell of the plot shows. */
  readonly signs: ReadonlySet<Sign>;
}

/** What the signs mean, of those that occur: levels, then what the plot shows, then what stands at names. */
export function keyLines(shown: Shown, characters: Characters, columns: number): string[] {
  const levels = shown.timeline.levels.map(({ rank, name }) => `${rank} ${plainWords(name)}`);
  const others = [...signsOf(shown, characters), ...remarksOf(shown.rows, characters)];
  if (levels.length > 0) levels[0] = `Level: ${levels[0]!}`;
  return [levels, others].flatMap((entries) => flow(entries, columns, characters));
}

/** What a sign means, and the signs that stand for it in the key; in the order of the key. */
const meanings: readonly (readonly [means: string, of: Sign, shown: readonly Sign[]])[] = [
  ['dates', 'bar', ['bar', 'bar']],
  ['dates not certain', 'uncertain', ['uncertain', 'uncertain']],
  ['goes on, or no end given', 'after', ['after']],
  ['began before, or no start given', 'before', ['before']],
  ['milestone', 'milestone', ['milestone']],
  ['milestone, day not fixed', 'unfixed', ['unfixed']],
  ['to be done by then', 'deadline', ['shaft', 'deadline']],
  ['repeated, days not fixed', 'rate', ['rate', 'rate']],
  ['each date of one activity', 'repeat', ['repeat', 'thread', 'repeat']],
  ['as first planned', 'approved', ['approved', 'approved']],
  ['decision', 'decision', ['decision']],
  ['time to keep free', 'band', ['band', 'band']],
  ['a longer period begins', 'grid', ['grid']],
];

function signsOf({ timeline: { asAt }, signs }: Shown, characters: Characters): string[] {
  const entries = meanings
    .filter(([, of]) => signs.has(of))
    .map(([means, , shown]) => `${shown.map((sign) => characters.signs[sign]).join('')} ${means}`);
  if (asAt === undefined || !signs.has('as-at')) return entries;
  return [...entries, `${characters.signs['as-at']} as at ${printDay(asAt)}`];
}

function remarksOf(rows: readonly RowWords[], { late, done, postponed, cancelled }: Characters): string[] {
  const remarks: readonly (readonly [words: string, isUsed: (it: RowWords) => boolean])[] = [
    [`${late} late`, ({ row }) => row.isLate],
    [`${done} done`, ({ row }) => row.item.status === 'done'],
    [`${postponed} postponed`, ({ row }) => row.item.status === 'postponed'],
    [`${cancelled} cancelled`, ({ row }) => row.item.status === 'cancelled'],
    ['% how much is done', ({ status }) => status.endsWith('%')],
    ['+2 belongs under 2 more headings', ({ more }) => more !== ''],
  ];
  return remarks.filter(([, isUsed]) => rows.some(isUsed)).map(([words]) => words);
}

/** Entries one after another, in as many lines as they need. */
function flow(entries: readonly string[], columns: number, { ellipsis }: Characters): string[] {
  const lines: string[] = [];
  for (const entry of entries) {
    const longer = `${lines.at(-1) ?? ''}   ${entry}`;
    if (lines.length > 0 && displayWidth(longer) <= columns) lines[lines.length - 1] = longer;
    else lines.push(cut(` ${entry}`, columns, ellipsis));
  }
  return lines;
}
