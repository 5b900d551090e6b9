import { expect, test } from 'vitest';
import { printTiming, readTiming, type Timing } from '../../../src/dates/index.ts';
import { brief } from '../brief.ts';

test.each([
  ['the 1950s', 'interval year 1950..1959'],
  ['2190s', 'interval year 2190..2199'],
  ['the 1890s', 'impossible'],
  // A decade, or a century.
  ['the 2000s', 'not-a-date'],
  ['the 2015s', 'not-a-date'],
  ['1 the 1950s', 'not-a-date'],
  ['the 1950s1', 'not-a-date'],
])('“%s” is %s', (text, reads) => {
  expect(brief(readTiming(text))).toBe(reads);
});

test('a decade is printed by its name', () => {
  expect(printTiming(readTiming('1950s') as Timing)).toBe('the 1950s');
});
