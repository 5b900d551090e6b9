import type { Bound, Timing } from '../dates/index.ts';
import { endBound, startBound } from '../dates/index.ts';

/** What words may be counted from: something with a timing, and which of its ends is meant where they say so. */
export interface AnchorName {
  readonly name: string;
  readonly end?: 'start' | 'end';
}

const starts = 'opens|opening date|opening|starts|start|begins|beginning|launches|launch';
const ends =
  'closes|closing date|closing|close|closure|ends|end|finishes|closed|ended|is over|is complete|completes';
const before = new RegExp(
  `^(?:the )?(?:very )?(?:(${starts})|(${ends})|(completion)) of (?:the |our |this )?(.+)$`,
  'i',
);
const after = new RegExp(`^(?:the |our |this )?(.+?)(?: has| have)? (?:(${starts})|(${ends}))$`, 'i');

/**
 * What the words of an anchor may name, likeliest first: themselves, then the thing whose start or end they say:
 * "the consultation closes", "the end of the survey".
 */
export function anchorNames(words: string): AnchorName[] {
  const [, start, , , rest] = before.exec(words) ?? [];
  const [, thing, opens] = after.exec(words) ?? [];
  return [
    { name: words },
    { name: words.replace(/^(?:the|our|this) /i, '') },
    ...(rest === undefined
      ? []
      : [{ name: rest, end: start === undefined ? ('end' as const) : ('start' as const) }]),
    ...(thing === undefined
      ? []
      : [{ name: thing, end: opens === undefined ? ('end' as const) : ('start' as const) }]),
  ];
}

/** The end of a timing that is meant: as said, else the near one. Of a deadline there is only its end. */
export function edgeOf(timing: Timing, end: 'start' | 'end'): Bound | undefined {
  if (end === 'end') return endBound(timing);
  return startBound(timing) ?? (timing.type === 'deadline' ? timing.end : undefined);
}
