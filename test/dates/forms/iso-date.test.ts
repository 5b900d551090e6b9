import { describe, expect, test } from 'vitest';
import { readTiming } from '../../../src/dates/index.ts';
import { brief } from '../brief.ts';

test.each([
  ['2010-01', 'interval month 2010-01'],
  ['2012-12', 'interval month 2012-12'],
  ['2010-11-05', 'interval day 2010-11-05'],
  ['2010-11-XX', 'interval month 2010-11'],
  ['2018-XX', 'interval year 2018'],
  ['2018-XX-XX', 'interval year 2018'],
  ['2010?', 'interval year about 2010'],
  ['2010-11?', 'interval month about 2010-11'],
  ['2010-07-19T10:00', 'interval day 2010-07-19'],
  ['2010-07-19T10:00+01', 'interval day 2010-07-19'],
  ['2010-07-19T10:00+01:00', 'interval day 2010-07-19'],
  ['2010-07-19T10:00-05:00', 'interval day 2010-07-19'],
  ['2010-07-19T10:00:00-05:00', 'interval day 2010-07-19'],
  ['2010-07-19T10:00:00-0500', 'interval day 2010-07-19'],
  ['199X', 'interval year 1990..1999'],
  ['2040-21', 'interval season 2040-03..2040-05'],
  ['2040-22', 'interval season 2040-06..2040-08'],
  ['2040-23', 'interval season 2040-09..2040-11'],
  ['2040-24', 'interval season 2040-12..2041-02'],
  ['2040-33', 'interval quarter 2040-Q1'],
  ['2040-36', 'interval quarter 2040-Q4'],
])('“%s” is %s', (text, reads) => {
  expect(brief(readTiming(text))).toBe(reads);
});

test.each([
  ['2018-W01', 'interval week 2018-01-01..2018-01-07'],
  ['2018W14', 'interval week 2018-04-02..2018-04-08'],
  ['2018-W52', 'interval week 2018-12-24..2018-12-30'],
  ['2020-W53', 'interval week 2020-12-28..2021-01-03'],
  ['2026-W01', 'interval week 2025-12-29..2026-01-04'],
  // The year 2026 ends with a Thursday, so that this week is its own.
  ['2026-W53', 'interval week 2026-12-28..2027-01-03'],
])('the week “%s” is %s', (text, reads) => {
  expect(brief(readTiming(text))).toBe(reads);
});

test.each([
  // A time is told of a day alone.
  '2010T10:00',
  '2010-07T10:00',
  // The figures of a week are four and two.
  '12018-W14',
  '2018-W145',
  // "200X" may be ten years or a hundred.
  '200X',
  // These are no months, no seasons, no quarters.
  '2040-20',
  '2040-25',
  '2040-32',
  '2040-37',
])('“%s” is not read', (text) => {
  expect(brief(readTiming(text))).toBe('not-a-date');
});

describe('what does not exist is told', () => {
  test.each([
    ['2018-W00', 'The year 2018 has no week 0.'],
    ['2018-W53', 'The year 2018 has no week 53.'],
    ['1800-W02', 'The year 1800 is outside the years that a plan can have, 1900 to 2200.'],
    ['2010-13-01', '“2010-13-01” does not exist: there is no month 13.'],
    ['2010-00', '“2010-00” does not exist: there is no month 0.'],
    ['189X', 'The year 1890 is outside the years that a plan can have, 1900 to 2200.'],
    ['1811-12', 'The year 1811 is outside the years that a plan can have, 1900 to 2200.'],
  ])('“%s”', (text, message) => {
    expect(readTiming(text)).toMatchObject({ reason: 'impossible', message });
  });

  test('with what to write', () => {
    expect(readTiming('2018-W53')).toMatchObject({
      hint: 'Write the week by its Monday, for example “week commencing 2 April 2018”.',
    });
    expect(readTiming('2010-13-01')).toMatchObject({
      hint: 'Write the year, the month and the day in this order, for example “2026-03-29”.',
    });
  });
});

describe('what may be one thing or several years is told', () => {
  test.each([
    ['2011-12', 'December 2011, or the years 2011 to 2012'],
    ['2010-21', 'spring 2010, or the years 2010 to 2021'],
    ['2020-36', 'Q4 2020, or the years 2020 to 2036'],
    // These are no dates of their own: calendar years, or financial years.
    ['2010-13', 'the calendar years 2010 to 2013, or the financial years 2010/11 to 2012/13'],
    ['2020-25', 'the calendar years 2020 to 2025, or the financial years 2020/21 to 2024/25'],
    ['2020-37', 'the calendar years 2020 to 2037, or the financial years 2020/21 to 2036/37'],
    // Hardly ever spring 2020.
    ['2020-21', 'the calendar years 2020 to 2021, or the one financial year that begins in 2020'],
  ])('“%s”', (text, readings) => {
    expect(readTiming(text)).toMatchObject({
      reason: 'ambiguous',
      message: `“${text}” has two readings: ${readings}.`,
    });
  });
});
