import { expect, test } from 'vitest';
import { readTiming } from '../../src/dates/index.ts';
import { brief, contextOf } from './brief.ts';

test('words inside words are read three deep', () => {
  const [length, dates] = ['six weeks: ', '4 June to 16 July 2018'];
  expect(brief(readTiming(length.repeat(3) + dates))).toBe('interval day 2018-06-04..2018-07-16');
  expect(brief(readTiming(length.repeat(4) + dates))).toBe('not-a-date');
});

test.each([
  ['16 March – 7 April 2018', 'interval day 2018-03-16..2018-04-07'],
  ['March and April 2018', 'interval month 2018-03..2018-04'],
  ['28 Dec – 3 Jan 2018', 'interval day 2017-12-28..2018-01-03'],
])('the year of “%s” is the one beside it, not that of the plan’s period', (text, reads) => {
  expect(brief(readTiming(text, contextOf('2019-01-01/2019-12-31')))).toBe(reads);
});
