import { expect, test } from 'vitest';
import { readTiming } from '../../../src/dates/index.ts';
import { brief } from '../brief.ts';

test.each([
  ['2010-07/', 'open month 2010-07'],
  ['/2010-07', 'deadline month 2010-07'],
  ['../2010-07?', 'deadline month about 2010-07'],
  ['2010-07/2010-08~', 'interval month about 2010-07..2010-08'],
  // One end that does not exist, or that is no date, is not left open.
  ['2010-13-01/2011', 'impossible'],
  ['2010/2010-13-01', 'impossible'],
  ['2010-13-01~/2011', 'impossible'],
  ['2010-07/2010-99', 'not-a-date'],
  ['2010-99/2011-07', 'not-a-date'],
  ['2010-99/..', 'not-a-date'],
  ['../..', 'not-a-date'],
  ['/', 'not-a-date'],
])('“%s” is %s', (text, reads) => {
  expect(brief(readTiming(text))).toBe(reads);
});
