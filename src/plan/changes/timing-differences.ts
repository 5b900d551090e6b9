import type { Bound, Timing } from '../../dates/index.ts';
import { given } from '../given.ts';
import type { TimingDifference } from './change.ts';
import { daysKey } from './days-key.ts';
import { lengthDifference, type Timed } from './length-difference.ts';
import { hasTime, reachOf } from './reach.ts';
import { shiftOf } from './shift-of.ts';

/** How the time of something differs between two versions; not at all where other words mean the same days. */
export function timingDifferences(before: Timed, after: Timed): TimingDifference[] {
  const [from, to] = [before.when, after.when];
  const ofLength = lengthDifference(before, after);
  if (daysKey(from.timing) === daysKey(to.timing)) return ofLength;
  const [was, is] = [hasTime(from.timing), hasTime(to.timing)];
  if (was !== is) return [{ kind: is ? 'dated' : 'undated', from, to }, ...ofLength];
  const shift = from.timing && to.timing && shiftOf(from.timing, to.timing);
  const moved = { kind: 'moved' as const, from, to, ...given({ shift }) };
  if (ofLength.length > 0) return shift === 'later' || shift === 'earlier' ? [moved, ...ofLength] : ofLength;
  const [isOfFormer, isOfLatter] = [isReadingOf(to.timing, from.timing), isReadingOf(from.timing, to.timing)];
  if (isOfFormer === isOfLatter) return [moved];
  return [{ kind: isOfFormer ? 'narrowed' : 'widened', from, to }];
}

/** Whether a timing is one of the readings that another leaves open: "14 June" of "June", "June" of "about June". */
function isReadingOf(a: Timing | undefined, b: Timing | undefined): boolean {
  if (!a || !b || a.type !== b.type || a.type === 'recurring' || a.type === 'set') return false;
  const [one, other] = [reachOf(a), reachOf(b)];
  return isWithin(one.start, other.start) && isWithin(one.end, other.end);
}

function isWithin(a: Bound | undefined, b: Bound | undefined): boolean {
  return a === b || (a !== undefined && b !== undefined && a.earliest >= b.earliest && a.latest <= b.latest);
}
