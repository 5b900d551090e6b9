import { expect, test } from 'vitest';
import { readTiming } from '../../../src/dates/index.ts';
import { brief } from '../brief.ts';

test.each([
  ['week commencing 4 and 11 June 2018', 'set week 2018-06-04..2018-06-10 2018-06-11..2018-06-17'],
  ['w/c: 4 and 11 June 2018', 'set week 2018-06-04..2018-06-10 2018-06-11..2018-06-17'],
  [
    'week ending 10 June and week commencing 11 June 2018',
    'set week 2018-06-04..2018-06-10 2018-06-11..2018-06-17',
  ],
  ['weeks of 4 and 11 June 2018', 'set week 2018-06-04..2018-06-10 2018-06-11..2018-06-17'],
  ['w/c 4 June/w/c 11 June 2018', 'set week 2018-06-04..2018-06-10 2018-06-11..2018-06-17'],
  ['during 5 and 7 March 2018', 'set day 2018-03-05 2018-03-07'],
])('“%s” are several', (text, reads) => {
  expect(brief(readTiming(text))).toBe(reads);
});

test.each([
  ['early and mid March 2018', 'interval day about 2018-03-01~2018-03-10..2018-03-11~2018-03-20'],
  ['late March/early April 2018', 'interval day about 2018-03-21~2018-03-31..2018-04-01~2018-04-10'],
])('“%s” are one stretch', (text, reads) => {
  expect(brief(readTiming(text))).toBe(reads);
});

test.each([
  'Mon 5/Tue 6 March 2018',
  '5 and 7 over March 2018',
  'week of 4 June/week of 11 June 2018',
  'late March and 1 April 2018',
  'the first half of 2018 and the second half of 2018',
  'the 1990s and the 2000s',
  '2013 and 2014',
])('“%s” are not read', (text) => {
  expect(brief(readTiming(text))).toBe('not-a-date');
});

test.each([
  ['5 and 5 March 2018', '5 March 2018, 5 March 2018'],
  ['Dec/Jan 1900', 'December 1900, January 1900'],
  ['Dec/Feb 2021', 'December 2021, February 2021'],
])('“%s” are not in order', (text, names) => {
  expect(readTiming(text)).toMatchObject({
    reason: 'ambiguous',
    message: `The dates are not in order, so it is not certain which are meant: ${names}.`,
  });
});
