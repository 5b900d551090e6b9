import { describe, expect, test } from 'vitest';
import { printTiming, readTiming, type Timing } from '../../src/dates/index.ts';

function printed(text: string): string {
  return printTiming(readTiming(text) as Timing);
}

describe('what comes back, in the words of the house', () => {
  test.each([
    ['on the 15th of each month', 'the 15th of every month'],
    ['1st of every month', 'the 1st of every month'],
    ['2nd of every month', 'the 2nd of every month'],
    ['by the 3rd of each month', 'by the 3rd of every month'],
    ['10th of every month', 'the 10th of every month'],
    ['11th of every month', 'the 11th of every month'],
    ['12th of every month', 'the 12th of every month'],
    ['13th of every month', 'the 13th of every month'],
    ['20th of every month', 'the 20th of every month'],
    ['23rd of every month', 'the 23rd of every month'],
    ['the last day of each month', 'the last day of every month'],
    ['by the end of each month', 'by the end of every month'],
    ['each weekday', 'every weekday'],
    ['Tuesdays', 'every Tuesday'],
    ['Mondays, Wednesdays & Fridays', 'every Monday, Wednesday and Friday'],
    ['Saturdays and Sundays', 'every Saturday and Sunday'],
    ['alternate Fridays', 'every other Friday'],
    ['2nd and last Tuesday of each month', 'the second and last Tuesday of every month'],
    ['1st and 3rd Monday of the month', 'the first and third Monday of every month'],
    ['fourth Thursday of the month', 'the fourth Thursday of every month'],
    ['April and October each year', 'in April and October every year'],
    ['annually on 1 April', 'on 1 April every year'],
    ['by 03 June each year', 'by 3 June every year'],
    ['by 28 February each year', 'by 28 February every year'],
    ['by February each year', 'by the end of February every year'],
    ['last day of February each year', 'on the last day of February every year'],
    ['at least 3 times per year', 'at least three times a year'],
    ['twice a quarter', 'twice a quarter'],
    ['15 times every 2 years', '15 times every two years'],
  ])('“%s” is printed “%s”', (text, words) => {
    expect(printed(text)).toBe(words);
    expect(printed(words)).toBe(words);
  });
});

describe('its bounds', () => {
  test.each([
    ['monthly from Apr 2026', 'every month from April 2026'],
    ['monthly from Q2 2026', 'every month from April 2026 (Q2 2026)'],
    ['weekly until 5th June 2026', 'every week until 5 June 2026'],
    ['monthly until March 2027', 'every month until the end of March 2027'],
    ['monthly in 2026', 'every month in 2026'],
    ['monthly in Q4 2024', 'every month, October to December 2024 (Q4 2024)'],
    ['weekly, 2 April to 8 May 2018', 'every week from 2 April to 8 May 2018'],
    ['Tuesdays throughout reg18', 'every Tuesday throughout reg18'],
  ])('“%s” is printed “%s”', (text, words) => {
    expect(printed(text)).toBe(words);
    expect(printed(words)).toBe(words);
  });
});

test.each([
  ['Mondays', 'MO'],
  ['Tuesdays', 'TU'],
  ['Wednesdays', 'WE'],
  ['Thursdays', 'TH'],
  ['Fridays', 'FR'],
  ['Saturdays', 'SA'],
  ['Sundays', 'SU'],
])('“%s” is %s to a calendar', (text, code) => {
  expect(readTiming(text)).toMatchObject({ rrule: `FREQ=WEEKLY;BYDAY=${code}` });
});
