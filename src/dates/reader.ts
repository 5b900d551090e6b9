import type { Fault } from './fault.ts';
import type { Reader } from './form.ts';
import { forms } from './forms/index.ts';
import type { Point } from './point.ts';
import type { TimingContext } from './timing.ts';

/** What forms ask for points: the forms of points, in order. `text` are the words as written, made printable. */
export function readerIn(context: TimingContext, text: string): Reader {
  return { context, text, point: (words, other = context) => pointOf(words, readerIn(other, text)) };
}

function pointOf(words: string, reader: Reader): Point | Fault | undefined {
  for (const form of forms) {
    const point = 'point' in form ? form.point(words, reader) : undefined;
    if (point) return point;
  }
  return undefined;
}
