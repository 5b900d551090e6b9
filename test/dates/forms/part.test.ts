import { expect, test } from 'vitest';
import { printTiming, readTiming, type Timing } from '../../../src/dates/index.ts';
import { brief } from '../brief.ts';

test.each([
  ['end of the fourth quarter of 2026', 'December 2026 (late Q4 2026)'],
  ['the middle of Q4 2026', 'November 2026 (mid-Q4 2026)'],
  ['the start of summer 2019', 'early summer 2019'],
  ['middle of 2019', 'mid-2019'],
  ['towards the end of March 2026', 'late March 2026'],
])('“%s” is %s', (text, printed) => {
  expect(printTiming(readTiming(text) as Timing)).toBe(printed);
});

test.each([
  // Nobody divides what is short, what is rough, or what has a name of its own.
  'early 3 March 2026',
  'early w/c 5 October 2026',
  'early 2016-06~',
  'early about March 2026',
  'early 2010s',
  'late H1 2026',
])('“%s” is not read', (text) => {
  expect(brief(readTiming(text))).toBe('not-a-date');
});
