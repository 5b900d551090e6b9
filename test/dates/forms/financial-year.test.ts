import { describe, expect, test } from 'vitest';
import { readTiming } from '../../../src/dates/index.ts';
import { brief } from '../brief.ts';

const april = 'interval year 2024-04..2025-03';
test.each([
  ['2024-25', 4, april],
  ['2024-25 financial year', 4, april],
  ['the financial year of 2024/25', 4, april],
  ['FY 24/25', 4, april],
  // It could be a month as well, but not in these words.
  ['FY2011-12', 4, 'interval year 2011-04..2012-03'],
  ['2011-12', 4, 'ambiguous'],
  ['24/25', 4, 'not-a-date'],
  ['FY2024/26', 4, 'not-a-date'],
  // Years that begin from August to October are academic years, all others are financial years.
  ['academic year 2024-25', 7, 'ambiguous'],
  ['academic year 2024-25', 8, 'interval year 2024-08..2025-07'],
  ['2024/25 academic year', 9, 'interval year 2024-09..2025-08'],
  ['academic year 24-25', 10, 'interval year 2024-10..2025-09'],
  ['academic year 2024-25', 11, 'ambiguous'],
  ['academic year 2024-25', undefined, 'ambiguous'],
  ['FY24/25', 7, 'interval year 2024-07..2025-06'],
  ['FY24/25', 8, 'ambiguous'],
  ['FY24/25', 9, 'ambiguous'],
  ['FY24/25', 10, 'ambiguous'],
  ['FY24/25', 11, 'interval year 2024-11..2025-10'],
])('“%s” is, where years begin in month %s, %s', (text, yearStart, reads) => {
  expect(brief(readTiming(text, yearStart === undefined ? {} : { yearStart }))).toBe(reads);
});

test('of years that begin in January “2024/25” may be two, or one of somebody else', () => {
  expect(readTiming('2024/25', { yearStart: 1 })).toMatchObject({
    reason: 'ambiguous',
    message:
      '“2024/25” has two readings: the calendar years 2024 to 2025, or the one financial year that begins in 2024.',
  });
});

describe('both years of a financial year may be written in full', () => {
  test.each([
    ['2026/2027', 4, 'interval year 2026-04..2027-03'],
    ['2026/2027', 9, 'interval year 2026-09..2027-08'],
    ['by the end of 2026/2027', 4, 'deadline year 2026-04..2027-03'],
    ['2026/2027 to 2027/2028', 4, 'interval year 2026-04..2027-03..2027-04..2028-03'],
    ['FY 2026/2027', 4, 'interval year 2026-04..2027-03'],
    ['FY 2026-2027', 4, 'interval year 2026-04..2027-03'],
    ['the financial year 2026/2027', 4, 'interval year 2026-04..2027-03'],
    ['academic year 2026/2027', 9, 'interval year 2026-09..2027-08'],
    ['FY 2026/2027', undefined, 'ambiguous'],
    ['FY 2026/2027', 9, 'ambiguous'],
    // Calendar years, where no others are known, where two are apart, and with a hyphen.
    ['2026/2027', undefined, 'interval year 2026..2027'],
    ['2026/2027', 1, 'interval year 2026..2027'],
    ['2026/2028', 4, 'interval year 2026..2028'],
    ['2026-2027', 4, 'interval year 2026..2027'],
    ['FY 2026/2028', 4, 'not-a-date'],
    ['FY 26/2027', 4, 'not-a-date'],
  ])('“%s” is, where years begin in month %s, %s', (text, yearStart, reads) => {
    expect(brief(readTiming(text, yearStart === undefined ? {} : { yearStart }))).toBe(reads);
  });
});

test('one year of the plan in eight figures is told, as two years are written alike elsewhere', () => {
  const inApril = { yearStart: 4 };
  expect(readTiming('2026/2027', inApril)).toMatchObject({
    warnings: [
      '“2026/2027” is read as one year of the plan, not as two of the calendar: those are written “2026 to 2027”.',
    ],
  });
  expect(readTiming('2026/27', inApril)).not.toHaveProperty('warnings');
  expect(readTiming('FY 2026/2027', inApril)).not.toHaveProperty('warnings');
});
