import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  after,
  before,
  endBound,
  inside,
  isOnOrBefore,
  overlaps,
  readTiming,
  startBound,
  type Bound,
  type Certainty,
  type Interval,
  type Timing,
} from '../../src/dates/index.ts';

/** A reading of a timing: stretches with a first and a last day. */
type Stretches = readonly (readonly [first: number, last: number])[];
type Holds = (a: Stretches, b: Stretches) => boolean;

const lastDay = 3;
/** Far enough outside 0 to `lastDay` to stand for "any day before" and "any day after". */
const [longAgo, farOff] = [-3, lastDay + 3];

const truths: Record<string, { says: typeof before; holds: Holds; exactOfSets: boolean }> = {
  before: { says: before, holds: (a, b) => a.at(-1)![1] < b[0]![0], exactOfSets: true },
  after: { says: after, holds: (a, b) => a[0]![0] > b.at(-1)![1], exactOfSets: true },
  overlaps: {
    says: overlaps,
    holds: (a, b) => a.some((part) => b.some((other) => part[0] <= other[1] && other[0] <= part[1])),
    exactOfSets: false,
  },
  inside: {
    says: inside,
    holds: (a, b) => a.every((part) => b.some((other) => other[0] <= part[0] && part[1] <= other[1])),
    exactOfSets: false,
  },
};

describe.each(Object.entries(truths))('%s', (_, { says, holds, exactOfSets }) => {
  test('is what every reading, some or none says: all stretches, deadlines and starts of a few days', () => {
    const timings = allTimings().map((timing) => ({ timing, readings: readingsOf(timing) }));
    const wrong: unknown[] = [];
    for (const a of timings) {
      for (const b of timings) {
        const said = says(a.timing, b.timing);
        if (said !== truth(a.readings, b.readings, holds)) wrong.push([said, a.timing, b.timing]);
      }
    }
    expect(wrong.slice(0, 3)).toEqual([]);
  });

  test('is never surer of sets than their readings are', () => {
    const timing = fc.oneof(fc.constantFrom(...allTimings()), someSet);
    fc.assert(
      fc.property(timing, someSet, fc.boolean(), (a, set, swap) => {
        const [left, right] = swap ? [set, a] : [a, set];
        const said = says(left, right);
        const isTrue = truth(readingsOf(left), readingsOf(right), holds);
        return said === isTrue || (said === 'possibly' && !exactOfSets);
      }),
      { numRuns: 3000 },
    );
  });

  test.each(['TBC', 'monthly', 'three months', 'at the outset'])('cannot be told of “%s”', (text) => {
    const [undated, dated] = [readTiming(text) as Timing, readTiming('2019') as Timing];
    expect([says(undated, dated), says(dated, undated)]).toEqual([undefined, undefined]);
  });
});

describe('the bounds of a timing', () => {
  test.each(['Sep 2010', '1 to 10 March 2018', 'March and June 2018'])('“%s” has both', (text) => {
    const timing = readTiming(text) as Timing;
    expect(startBound(timing)).toBeDefined();
    expect(endBound(timing)).toBeDefined();
  });

  test('a deadline has only an end, a start only a start, and what has no date has neither', () => {
    const [deadline, start, none] = ['by 2019', 'from 2019', 'TBC'].map((text) => readTiming(text) as Timing);
    expect([startBound(deadline!), endBound(deadline!)?.latest]).toEqual([undefined, 18_261]);
    expect([startBound(start!)?.earliest, endBound(start!)]).toEqual([17_897, undefined]);
    expect([startBound(none!), endBound(none!)]).toEqual([undefined, undefined]);
  });

  test('several days are from the first to the last', () => {
    const timing = readTiming('1, 3 and 5 January 1970') as Timing;
    expect([startBound(timing)?.earliest, endBound(timing)?.latest]).toEqual([0, 4]);
  });

  test('nothing starts after it ends', () => {
    const timing = interval({ earliest: 1, latest: 30 }, { earliest: 10, latest: 10 });
    expect(startBound(timing)).toEqual({ earliest: 1, latest: 10 });
    const other = interval({ earliest: 10, latest: 10 }, { earliest: 1, latest: 30 });
    expect(endBound(other)).toEqual({ earliest: 10, latest: 30 });
  });

  test('two bounds are compared as days are', () => {
    const bound = { earliest: 1, latest: 3 };
    expect(isOnOrBefore(bound, { earliest: 3, latest: 3 })).toBe('surely');
    expect(isOnOrBefore(bound, { earliest: 2, latest: 9 })).toBe('possibly');
    expect(isOnOrBefore(bound, { earliest: 0, latest: 0 })).toBe('no');
  });
});

function allTimings(): Timing[] {
  const days = Array.from({ length: lastDay + 1 }, (_, day) => day);
  const bounds = days.flatMap((earliest) =>
    days.filter((latest) => latest >= earliest).map((latest) => ({ earliest, latest })),
  );
  return [
    ...bounds.flatMap((start) =>
      bounds.filter((end) => start.earliest <= end.latest).map((end) => interval(start, end)),
    ),
    ...bounds.map((end): Timing => ({
      type: 'deadline',
      end,
      precision: 'day',
      approximate: false,
      text: '',
    })),
    ...bounds.map((start): Timing => ({
      type: 'open',
      start,
      precision: 'day',
      approximate: false,
      text: '',
    })),
  ];
}

function interval(start: Bound, end: Bound): Interval {
  return { type: 'interval', start, end, precision: 'day', approximate: false, text: '' };
}

/** Two parts, the second after the first. */
const someSet = fc
  .tuple(...Array.from({ length: 4 }, () => fc.integer({ min: 0, max: 2 })))
  .map(([firstLength, gap, secondLength, looseness]): Timing => {
    const [firstEnd, loose] = [firstLength!, looseness! % 2];
    const start = firstEnd + loose + 1 + gap! - 1;
    const parts = [
      interval({ earliest: 0, latest: 0 }, { earliest: firstEnd, latest: firstEnd + loose }),
      interval(
        { earliest: start + 1, latest: start + 1 },
        { earliest: start + 1 + secondLength!, latest: start + 1 + secondLength! },
      ),
    ];
    return { type: 'set', parts, precision: 'day', approximate: false, text: '' };
  });

function truth(a: readonly Stretches[], b: readonly Stretches[], holds: Holds): Certainty {
  let [some, every] = [false, true];
  for (const left of a) {
    for (const right of b) {
      if (holds(left, right)) some = true;
      else every = false;
    }
  }
  if (every) return 'surely';
  return some ? 'possibly' : 'no';
}

/** Every way to choose the days that the words leave open, so that nothing ends before it starts. */
function readingsOf(timing: Timing): Stretches[] {
  switch (timing.type) {
    case 'interval':
      return stretches(timing.start, timing.end).map((stretch) => [stretch]);
    case 'deadline':
      return stretches({ earliest: longAgo, latest: farOff }, timing.end).map((stretch) => [stretch]);
    case 'open':
      return stretches(timing.start, { earliest: longAgo, latest: farOff }).map((stretch) => [stretch]);
    case 'set':
      return timing.parts.reduce<Stretches[]>(
        (readings, part) =>
          readings.flatMap((reading) =>
            stretches(part.start, part.end).map((stretch) => reading.concat([stretch])),
          ),
        [[]],
      );
    default:
      return [];
  }
}

function stretches(start: Bound, end: Bound): (readonly [number, number])[] {
  const found: (readonly [number, number])[] = [];
  for (let first = start.earliest; first <= start.latest; first++) {
    for (let last = Math.max(first, end.earliest); last <= end.latest; last++) found.push([first, last]);
  }
  return found;
}

describe('a hedged date may be off by half of what was written', () => {
  test.each([
    ['about March 2018', '1 April 2018', 'possibly'],
    ['about March 2018', '1 May 2018', 'surely'],
    ['early March 2018', '12 March 2018', 'possibly'],
    ['1 April 2018', 'about 1 April 2018', 'possibly'],
    ['March 2018', '1 April 2018', 'surely'],
  ])('“%s” is before “%s”: %s', (a, b, certainty) => {
    expect(before(readTiming(a) as Timing, readTiming(b) as Timing)).toBe(certainty);
  });
});
