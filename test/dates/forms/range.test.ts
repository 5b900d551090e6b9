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
  '1 June to end of June 2018',
  '1 March to March 2018',
  '1 March 2018 to whenever',
  'whenever to 1 March 2018',
])('“%s” is not read', (text) => {
  expect(brief(readTiming(text))).toBe('not-a-date');
});

test.each([
  ['June to end of August 2025', 'interval month 2025-06..2025-08'],
  ['June to end August 2025', 'interval month 2025-06..2025-08'],
  ['October – end of November 2025', 'interval month 2025-10..2025-11'],
  ['October to the very end of November 2025', 'interval month 2025-10..2025-11'],
  ['from December 2025 until the end of January 2026', 'interval month 2025-12..2026-01'],
  ['December to the end of January 2026', 'interval month 2025-12..2026-01'],
  ['between June and the end of August 2025', 'interval month 2025-06..2025-08'],
  ['12 June to the end of August 2025', 'interval day 2025-06-12..2025-08'],
  ['spring to the end of autumn 2025', 'interval season 2025-03..2025-05..2025-09..2025-11'],
  ['2013 to the end of 2015', 'interval year 2013..2015'],
  ['October to the end of November 2025 (TBC)', 'interval month about 2025-10..2025-11'],
  ['weekly, June to the end of August 2025', 'recurring FREQ=WEEKLY 2025-06..2025-08'],
  // Behind what is rough the end is rough as well.
  [
    'early October to end of November 2025',
    'interval day about 2025-10-01~2025-10-10..2025-11-21~2025-11-30',
  ],
  ['November to the end of October 2025', 'interval month 2024-11..2025-10'],
])('“%s” goes up to all of what it names the end of', (text, reads) => {
  expect(brief(readTiming(text))).toBe(reads);
});

test('without a year it takes both from the plan’s period', () => {
  const reading = readTiming('October to the end of November', contextOf('2025-09-01/2026-03-31'));
  expect(brief(reading)).toBe('interval month 2025-10..2025-11');
});

test.each([
  'beginning of June to the end of August 2025',
  'end of June to the end of August 2025',
  '3 to the end of March 2025',
  '3 March to the end of March 2025',
  'June to the start of August 2025',
  'June to the end of 2025',
  'June to the end of 3 August 2025',
  '4 June to the end of w/c 18 June 2018',
  'October to the end',
])('“%s” leaves a question, and is not read', (text) => {
  expect(brief(readTiming(text))).toBe('not-a-date');
});
