import type { LocatedDiagnostic } from '../source/diagnostic.ts';
import type { Source } from '../source/source.ts';
import { layLine, type Cell } from './cells.ts';
import type { Page } from './reporter.ts';

/**
 * The line of a problem with what is meant underlined, and so many `around` it before and after, as lines of text
 * without indentation; none where the place is the file as a whole, as an underline would point at something that is
 * not meant.
 */
export function frameOf(
  diagnostic: LocatedDiagnostic,
  source: Source | undefined,
  page: Page,
  around: number,
): string[] {
  const marked = source?.line(diagnostic.line);
  if (!source || marked === undefined || marked.trim() === '') return [];
  const numbers = shownNumbers(source, diagnostic.line, around);
  const gutter = String(numbers.at(-1)).length;
  const room = page.width - gutter - 5;
  return numbers.flatMap((number) => {
    const prefix = page.ink.faint(`${String(number).padStart(gutter)} |`);
    if (number !== diagnostic.line) return [`${prefix} ${plainText(source.line(number)!, room)}`.trimEnd()];
    const { text, underline } = markedText(marked, diagnostic, room);
    const mark = `${page.ink.faint(`${' '.repeat(gutter)} |`)} ${page.ink[diagnostic.severity](underline)}`;
    return [`${prefix} ${text}`, mark];
  });
}

/** Numbers of the lines shown; empty lines at the edges say nothing. */
function shownNumbers(source: Source, line: number, around: number): number[] {
  const numbers: number[] = [];
  for (let number = line - around; number <= line + around; number++) {
    const text = source.line(number);
    if (text !== undefined) numbers.push(number);
  }
  const isBlank = (number: number | undefined) => source.line(number ?? line)!.trim() === '';
  while (isBlank(numbers.at(-1))) numbers.pop();
  while (isBlank(numbers[0])) numbers.shift();
  return numbers;
}

/** A line cut at its end to fit. */
function plainText(line: string, room: number): string {
  const cells = layLine(line, room + 1);
  const end = fitting(cells, 0, room);
  return end < cells.length ? `${textOf(cells, 0, fitting(cells, 0, room - 1))}…` : textOf(cells, 0, end);
}

/** The line that is meant, cut on both sides so that the beginning of what is meant can be seen. */
function markedText(
  line: string,
  { line: first, column, endLine, endColumn }: LocatedDiagnostic,
  room: number,
) {
  const from = column - 1;
  const cells = layLine(line, Infinity);
  const to = endLine > first ? cells.length : Math.min(endColumn - 1, cells.length);
  const start = windowStart(cells, from, Math.max(to, from + 1), room);
  const cutBefore = start > 0 ? '…' : '';
  const end = fitting(cells, start, room - cutBefore.length);
  const isCut = end < cells.length;
  const last = isCut ? fitting(cells, start, room - cutBefore.length - 1) : end;
  const text = `${cutBefore}${textOf(cells, start, last)}${isCut ? '…' : ''}`;
  const indent = cutBefore.length + widthOfCells(cells, start, Math.min(from, last));
  const marked = Math.max(1, widthOfCells(cells, from, Math.min(to, last)));
  return { text: text.trimEnd(), underline: ' '.repeat(indent) + '^'.repeat(marked) };
}

/** Where to begin a line: at its beginning if what is meant can be seen from there, else a third before it. */
function windowStart(cells: readonly Cell[], from: number, to: number, room: number): number {
  if (widthOfCells(cells, 0, to) < room) return 0;
  let start = from;
  while (start > 0 && widthOfCells(cells, start - 1, from) <= room / 3) start--;
  return widthOfCells(cells, 0, from) <= room / 3 ? 0 : start;
}

/** The index after the last cell from `start` on that fits. */
function fitting(cells: readonly Cell[], start: number, room: number): number {
  let left = room;
  let end = start;
  while (end < cells.length && left >= cells[end]!.width) left -= cells[end++]!.width;
  return end;
}

function textOf(cells: readonly Cell[], start: number, end: number): string {
  return cells
    .slice(start, end)
    .map(({ text }) => text)
    .join('');
}

function widthOfCells(cells: readonly Cell[], start: number, end: number): number {
  let width = 0;
  for (let at = start; at < end; at++) width += cells[at]!.width;
  return width;
}
