import { intervalBetween } from '../compose.ts';
import { codeOf } from '../codes.ts';
import type { PhraseForm, Reader } from '../form.ts';
import type { Point } from '../point.ts';
import { codeFrom, codeTo } from './with-months.ts';

const pattern = /^(?:([^()]+) to )?([^()]+) \(([^()]+) to ([^()]+)\)$/;

/** A range of quarters or financial years with its months, as the house prints it. */
export const codesRange: PhraseForm = {
  name: 'codes-range',
  what: 'A range that begins or ends with a quarter or a financial year, together with its months',
  cues: ['('],
  examples: [
    {
      text: 'July 2024 to March 2025 (Q3 2024 to Q4 2024/25)',
      reads: 'interval quarter 2024-Q3..2025-Q1',
    },
    { text: 'March 2024 to March 2025 (March 2024 to Q4 2024/25)', reads: 'interval month 2024-03..2025-Q1' },
  ],
  read(words, reader) {
    const match = pattern.exec(words);
    if (!match) return undefined;
    const [last, start, end] = match.slice(2) as [string, string, string];
    const first = match[1] ?? last;
    const year = last.slice(-' 2025'.length);
    const points = [
      endOf(start, reader.pointInFull(first)?.type === 'point' ? first : first + year, 'first', reader),
      endOf(end, last, 'last', reader),
    ];
    return points[0] && points[1] ? intervalBetween(points[0], points[1], reader.text) : undefined;
  },
};

/** One end: by its code where it has one, held against its month; else the point that is written twice. */
function endOf(name: string, words: string, end: 'first' | 'last', reader: Reader): Point | undefined {
  const outer = reader.pointInFull(words);
  if (outer?.type !== 'point') return undefined;
  const code = codeOf(name);
  if (!code) return name === words ? outer : undefined;
  const point = end === 'first' ? codeFrom(code, outer.earliest) : codeTo(code, outer.latest);
  return point && { ...point, approximate: point.approximate || outer.approximate };
}
