import { expect, test } from 'vitest';
import { printPoint } from '../../src/dates/print-point.ts';
import { contextOf } from './brief.ts';

/** Days that are no unit of the calendar come of counting: "2 weeks after June 2026". */
test.each([
  ['2026-06-05/2026-06-05', '5 June 2026'],
  ['2018-04-02/2018-04-08', 'the week of 2 April 2018'],
  ['2018-04-03/2018-04-09', '3 April 2018 to 9 April 2018'],
  ['2018-03-01/2018-03-31', 'March 2018'],
  ['2018-03-02/2018-03-31', '2 March 2018 to 31 March 2018'],
  ['2018-01-01/2018-12-31', '2018'],
  ['2018-01-02/2018-12-31', '2 January 2018 to 31 December 2018'],
  ['2018-02-01/2018-12-31', '1 February 2018 to 31 December 2018'],
  ['2018-01-01/2018-06-30', '1 January 2018 to 30 June 2018'],
  ['2026-06-15/2026-07-14', '15 June 2026 to 14 July 2026'],
])('the days %s are “%s”', (days, words) => {
  const { start, end } = contextOf(days).period!;
  expect(printPoint({ earliest: start, latest: end })).toBe(words);
});
