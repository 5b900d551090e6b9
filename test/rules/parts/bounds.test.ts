import { describe, expect, test } from 'vitest';
import { isoOf, readTiming, type Timing } from '../../../src/dates/index.ts';
import { beginsBeforeEnd, endOf, isSurelyBefore, startOf } from '../../../src/rules/parts/bounds.ts';

function timing(words: string | undefined): Timing | undefined {
  if (words === undefined) return undefined;
  const read = readTiming(words);
  if (read.type === 'error') throw new Error(read.message);
  return read;
}

/** "2026-04-01~2026-04-30"; an end that may be at any time is left out. */
function days(bound: ReturnType<typeof endOf>): string | undefined {
  const ends = bound && [bound.earliest, bound.latest];
  return ends?.map((day) => (Number.isFinite(day) ? isoOf(day) : '')).join('~');
}

describe('where something begins and ends', () => {
  test.each([
    ['1 to 5 April 2026', '2026-04-01~2026-04-01', '2026-04-05~2026-04-05'],
    ['April 2026', '2026-04-01~2026-04-30', '2026-04-01~2026-04-30'],
    ['about April 2026', '2026-03-17~2026-05-15', '2026-03-17~2026-05-15'],
    ['from April 2026', '2026-04-01~2026-04-30', undefined],
    ['from about April 2026', '2026-03-17~2026-05-15', undefined],
    ['by April 2026', '~2026-04-30', '~2026-04-30'],
    ['monthly, January 2026 to December 2026', '2026-01-01~2026-01-31', '2026-12-01~2026-12-31'],
    ['TBC', undefined, undefined],
  ])('%s: %s, %s', (words, start, end) => {
    expect(days(startOf(timing(words)!))).toBe(start);
    expect(days(endOf(timing(words)!))).toBe(end);
  });
});

describe('the next thing begins before the first is over', () => {
  test.each([
    ['5 April 2026', '1 to 5 April 2026', 'no'], // the same day is in order
    ['4 April 2026', '1 to 5 April 2026', 'surely'],
    ['April 2026', 'April 2026', 'no'],
    ['April 2026', 'March to May 2026', 'surely'],
    ['April 2026', '20 March to 12 April 2026', 'no'],
    ['12 April 2026', 'April 2026', 'possibly'],
    ['TBC', 'April 2026', 'no'],
    ['April 2026', 'TBC', 'no'],
    [undefined, 'April 2026', 'no'],
    ['April 2026', undefined, 'no'],
  ])('%s, %s: %s', (next, first, certainty) => {
    expect(beginsBeforeEnd(timing(next), timing(first))).toBe(certainty);
  });
});

describe('the one is surely over before the other begins', () => {
  test.each([
    ['31 March 2026', 'April 2026', true],
    ['1 April 2026', 'April 2026', false],
    ['March 2026', '1 April 2026', true],
    ['by March 2026', '1 April 2026', true],
    ['from March 2026', '1 April 2026', false],
    ['March 2026', 'by May 2026', false],
    ['TBC', '1 April 2026', false],
    ['March 2026', 'TBC', false],
    [undefined, '1 April 2026', false],
    ['March 2026', undefined, false],
    [undefined, undefined, false],
  ])('%s, %s: %s', (a, b, isBefore) => {
    expect(isSurelyBefore(timing(a), timing(b))).toBe(isBefore);
  });
});
