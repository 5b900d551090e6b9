import type { Fault, Reading } from './fault.ts';
import type { Form, Reader } from './form.ts';
import { forms } from './forms/index.ts';
import type { Point } from './point.ts';
import type { TimingContext } from './timing.ts';

/** Words inside words are read so deep: "monthly from 5pm on …" is two. What lies deeper is no timing. */
const deepest = 3;

/**
 * What forms ask for points and for whole timings: the forms, in order. `text` are the words as written, made
 * printable. What was asked once is remembered, so that words that can be divided in many ways stay quick.
 */
export function readerIn(context: TimingContext, text: string, depth = 0): Reader {
  const points = new Map<string, Point | Fault | undefined>();
  let withoutPeriod: Reader | undefined;
  const reader: Reader = {
    context,
    text,
    point(words) {
      if (!points.has(words)) points.set(words, pointOf(words, reader));
      return points.get(words);
    },
    pointInFull(words) {
      if (context.period === undefined) return reader.point(words);
      const { period: _, ...rest } = context;
      return (withoutPeriod ??= readerIn(rest, text, depth)).point(words);
    },
    timing(words) {
      return depth < deepest ? timingOf(words, readerIn(context, text, depth + 1)) : undefined;
    },
  };
  return reader;
}

/** No point has more characters: what does is spared the trouble of being tried. */
const longestPoint = 90;

function pointOf(words: string, reader: Reader): Point | Fault | undefined {
  if (words.length > longestPoint) return undefined;
  for (const form of forms) {
    const point = 'point' in form && mayRead(form, words) ? form.point(words, reader) : undefined;
    if (point) return point;
  }
  return undefined;
}

/** The whole timing that plain words are, by the first form that knows them. */
export function timingOf(words: string, reader: Reader): Reading | Fault | undefined {
  for (const form of forms) {
    const reading = 'read' in form && mayRead(form, words) ? form.read(words, reader) : undefined;
    if (reading) return reading;
  }
  return undefined;
}

/** A plan has many kinds of timing and few of each: most expressions are never needed, and never made. */
function mayRead({ cues }: Form, words: string): boolean {
  return cues === undefined || cues.some((cue) => words.includes(cue));
}
