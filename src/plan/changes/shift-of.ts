import { before as isBefore, type Bound, type Timing } from '../../dates/index.ts';
import type { Shift } from './change.ts';
import { patternKey } from './days-key.ts';
import { reachOf } from './reach.ts';

/** Where `b` is against `a`, if that is sure. */
export function shiftOf(a: Timing, b: Timing): Shift | undefined {
  if (isBefore(a, b) === 'surely') return 'later';
  if (isBefore(b, a) === 'surely') return 'earlier';
  if (!areAlike(a, b)) return undefined;
  const [was, is] = [reachOf(a), reachOf(b)];
  const starts = directionOf(was.start, is.start);
  const ends = directionOf(was.end, is.end);
  const hasStart = was.start !== undefined || is.start !== undefined;
  const hasEnd = was.end !== undefined || is.end !== undefined;
  if (starts && (starts === ends || !hasEnd)) return starts;
  if (ends && !hasStart) return ends;
  if (starts && ends) return undefined;
  return (starts && `starts-${starts}`) ?? (ends && `ends-${ends}`);
}

/** Whether the ends of two timings mean the same: those of a deadline and a range do not. */
function areAlike(a: Timing, b: Timing): boolean {
  if (a.type === 'recurring' && b.type === 'recurring') {
    return patternKey(a) === patternKey(b);
  }
  return a.type === b.type || (isStretch(a) && isStretch(b));
}

function isStretch({ type }: Timing): boolean {
  return type === 'interval' || type === 'set';
}

function directionOf(was: Bound | undefined, is: Bound | undefined): 'later' | 'earlier' | undefined {
  if (!was || !is) return undefined;
  if (was.latest < is.earliest) return 'later';
  return is.latest < was.earliest ? 'earlier' : undefined;
}
