import { expect, test } from 'vitest';
import { readTiming } from '../../../src/dates/index.ts';
import { brief, contextOf } from '../brief.ts';

test.each([
  ['3 March up to 9 March 2018', 'interval day 2018-03-03..2018-03-09'],
  ['3 March up to and including 9 March 2018', 'interval day 2018-03-03..2018-03-09'],
  ['ongoing from 3 to 9 March 2018', 'interval day 2018-03-03..2018-03-09'],
  ['3 to 9 March 2018 inclusive', 'interval day 2018-03-03..2018-03-09'],
  ['3 to 9 March 2018 (inclusive)', 'interval day 2018-03-03..2018-03-09'],
  ['towards the end of March to June 2018', 'interval day about 2018-03-21~2018-03-31..2018-06'],
  ['2018-03-16–17/04/2018', 'interval day 2018-03-16..2018-04-17'],
  ['March 2018–April 2018', 'interval month 2018-03..2018-04'],
])('“%s” is a range', (text, reads) => {
  expect(brief(readTiming(text))).toBe(reads);
});

test('days behind their month take their year from the plan’s period', () => {
  expect(brief(readTiming('Oct 5-9', contextOf('2024-09-01/2025-03-31')))).toBe(
    'interval day 2024-10-05..2024-10-09',
  );
});

test.each([
  ['December to January 1900', 'impossible'],
  ['31 June to 5 July 2018', 'impossible'],
  ['5 to 31 June 2018', 'impossible'],
])('“%s” cannot be', (text, reads) => {
  expect(brief(readTiming(text))).toBe(reads);
});

test.each([
  'March to 1 March 2018',
  'start of March to June 2018',
  '1 March to end of June 2018',
  '1 March to March 2018',
  '1 March 2018 to whenever',
  'whenever to 1 March 2018',
])('“%s” is not read', (text) => {
  expect(brief(readTiming(text))).toBe('not-a-date');
});
