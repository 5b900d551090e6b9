import type { Bound, Day, Timing } from '../dates/index.ts';
import { endBound, startBound } from '../dates/index.ts';

/** What words may be counted from: something with a timing, and which of its ends is meant where they say so. */
export interface AnchorName {
  readonly name: string;
  readonly end?: 'start' | 'middle' | 'end';
}

const starts = 'opens|opening date|opening|starts|start|begins|beginning|launches|launch';
const middles = 'mid-?point|half[ -]?way point|middle';
const ends =
  'closes|closing date|closing|close|closure|ends|end|finishes|closed|ended|is over|is complete|completes';
const edgeFirst = new RegExp(
  `^(?:the )?(?:very )?(?:(?<start>${starts})|(?<middle>${middles})|${ends}|completion) of (?:the |our |this )?(?<thing>.+)$`,
  'i',
);
const through = /^(?<middle>(?:half|mid)[ -]?way) through (?:the |our |this )?(?<thing>.+)$/i;
const edgeLast = new RegExp(
  `^(?:the |our |this )?(?<thing>.+?)(?: has| have)? (?:(?<start>${starts})|(?:${ends}))$`,
  'i',
);

/**
 * What the words of an anchor may name, likeliest first: themselves, then the thing whose start, middle or end they
 * say: "the consultation closes", "the end of the survey".
 */
export function anchorNames(words: string): AnchorName[] {
  const edges = [edgeFirst, through, edgeLast].flatMap((pattern): AnchorName[] => {
    const { thing, start, middle } = pattern.exec(words)?.groups ?? {};
    if (thing === undefined) return [];
    return [{ name: thing, end: start ? 'start' : middle ? 'middle' : 'end' }];
  });
  return [{ name: words }, { name: words.replace(/^(?:the|our|this) /i, '') }, ...edges];
}

/** The end of a timing that is meant, or its middle. Of a deadline there is only its end. */
export function edgeOf(timing: Timing, end: NonNullable<AnchorName['end']>): Bound | undefined {
  if (end === 'middle') return middleOf(timing);
  if (end === 'end') return endBound(timing);
  return startBound(timing) ?? (timing.type === 'deadline' ? timing.end : undefined);
}

function middleOf(timing: Timing): Bound | undefined {
  const [start, end] = [startBound(timing), endBound(timing)];
  return (
    start &&
    end && { earliest: between(start.earliest, end.earliest), latest: between(start.latest, end.latest) }
  );
}

function between(first: Day, last: Day): Day {
  return Math.floor((first + last) / 2);
}
