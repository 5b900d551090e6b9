import { describe, expect, test } from 'vitest';
import { isoOf } from '../../src/dates/civil.ts';
import { readTiming } from '../../src/dates/index.ts';
import { repeatsOf } from '../../src/dates/repeats.ts';
import type { Recurrence } from '../../src/dates/timing.ts';
import { contextOf } from './brief.ts';

function days(text: string, span: string, most = 40): readonly string[] | undefined {
  return repeatsOf(readTiming(text) as Recurrence, contextOf(span).period!, most)?.map(isoOf);
}

describe('the days of what comes back, first and last day of the span among them', () => {
  test.each([
    ['every Tuesday', '2018-04-03/2018-04-17', '2018-04-03 2018-04-10 2018-04-17'],
    ['every Monday', '2018-04-03/2018-04-22', '2018-04-09 2018-04-16'],
    ['every Sunday', '2018-04-02/2018-04-09', '2018-04-08'],
    ['every Sunday', '2018-04-02/2018-04-07', ''],
    ['on the 15th of each month', '2018-11-15/2019-01-15', '2018-11-15 2018-12-15 2019-01-15'],
    ['on the 15th of each month', '2018-11-16/2019-01-14', '2018-12-15'],
    ['on the 1st of each month', '2018-03-01/2018-04-01', '2018-03-01 2018-04-01'],
    ['the last day of each month', '2020-01-31/2020-03-30', '2020-01-31 2020-02-29'],
    ['first Tuesday of each month', '2018-04-03/2018-06-04', '2018-04-03 2018-05-01'],
    ['third Tuesday of each month', '2018-04-03/2018-06-04', '2018-04-17 2018-05-15'],
    ['last Friday of every month', '2018-11-30/2019-01-24', '2018-11-30 2018-12-28'],
    ['first Monday of each month', '2018-10-01/2018-10-31', '2018-10-01'],
    ['last Wednesday of each month', '2018-10-01/2018-10-31', '2018-10-31'],
    ['on 1 April each year', '2018-04-01/2020-03-31', '2018-04-01 2019-04-01'],
    ['by 31 March each year', '2018-03-31/2019-03-31', '2018-03-31 2019-03-31'],
    ['by February each year', '2019-01-01/2020-12-31', '2019-02-28 2020-02-29'],
  ])('“%s” in %s: %s', (text, span, expected) => {
    expect(days(text, span)?.join(' ')).toBe(expected);
  });

  test('unless there are more than were asked for', () => {
    expect(days('every Tuesday', '2018-04-03/2018-04-17', 3)).toHaveLength(3);
    expect(days('every Tuesday', '2018-04-03/2018-04-17', 2)).toBeUndefined();
  });

  test.each(['every Tuesday', 'last Friday of every month', 'on 1 April each year'])(
    'which is told at once, as a plan may have thousands: %s',
    (text) => {
      const [timing, span] = [readTiming(text) as Recurrence, contextOf('1900-01-01/2200-12-31').period!];
      const start = performance.now();
      for (let times = 0; times < 10_000; times += 1) expect(repeatsOf(timing, span, 40)).toBeUndefined();
      expect(performance.now() - start).toBeLessThan(2_000);
    },
  );
});

test.each([
  'weekly',
  'every other Tuesday',
  'Mondays and Wednesdays',
  'every weekday',
  'monthly',
  'quarterly',
  '1st and 3rd Monday of the month',
  'every May',
  'every March and September',
  'annually',
  'four times a year',
])('“%s” has no single day to be drawn', (text) => {
  expect(days(text, '2018-01-01/2018-12-31', 400)).toBeUndefined();
});
