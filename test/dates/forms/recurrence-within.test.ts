import { expect, test } from 'vitest';
import { printTiming, readTiming, type Timing } from '../../../src/dates/index.ts';
import { brief } from '../brief.ts';

test.each([
  ['monthly to 30 June 2026', 'recurring FREQ=MONTHLY ..2026-06-30'],
  ['monthly from January to February 2026', 'recurring FREQ=MONTHLY 2026-01..2026-02'],
  ['weekly in June 2026', 'recurring FREQ=WEEKLY 2026-06..2026-06'],
  ['twice a year in 2026', 'recurring 2 in 1 year 2026..2026'],
  ['monthly until 31 June 2026', 'impossible'],
  ['monthly, before 1 May 2018', 'recurring FREQ=MONTHLY ..2018-04-30'],
])('“%s” is %s', (text, reads) => {
  expect(brief(readTiming(text))).toBe(reads);
});

test.each([
  ['monthly, 2024/25', 'every month, April 2024 to March 2025 (2024/25)'],
  ['fortnightly until 2024/25', 'every two weeks until the end of March 2025 (2024/25)'],
  ['monthly, 2024/25 onwards', 'every month from April 2024 (2024/25)'],
  ['monthly, before 1 May 2018', 'every month before 1 May 2018'],
])('“%s” is printed “%s”, which is read as the same', (text, printed) => {
  const yearStart = { yearStart: 4 };
  const reading = readTiming(text, yearStart) as Timing;
  expect(printTiming(reading)).toBe(printed);
  expect({ ...readTiming(printed, yearStart), text }).toEqual(reading);
});

// One that does not come back; in what is not certain, or no stretch; bounded twice; and with words behind it.
test.each([
  'annually in June 2018',
  'every two years in 2026',
  'monthly in early 2026',
  'monthly (12 weeks)',
  'monthly (maybe)',
  'annually, May and November 2025',
  'monthly from April 2026, in 2027',
  'monthly until March 2027, in 2026',
  'bi-monthly in the hall',
  'monthly (April 2026 to March 2027) and then',
])('“%s” is no timing', (text) => {
  expect(brief(readTiming(text))).toBe('not-a-date');
});

// Days that are spelled out count where they come about as often as is said.
test.each([
  ['1, 8, 15 and 22 May 2025 (weekly)', 'set day 2025-05-01 2025-05-08 2025-05-15 2025-05-22'],
  ['twice a year (March and June 2026)', 'set month 2026-03 2026-06'],
  ['twice a month (1 and 29 June 2026)', 'set day 2026-06-01 2026-06-29'],
  ['four times a year (March, June and September 2025)', 'set month 2025-03 2025-06 2025-09'],
  ['twice a year (May 2025 and May 2026)', 'not-a-date'],
  ['twice a month (1 June and 1 July 2026)', 'not-a-date'],
  ['four times a year (January 2025, January 2026 and January 2027)', 'not-a-date'],
  ['quarterly (January 2025 and January 2026)', 'not-a-date'],
  ['quarterly (January, February, March and April 2025)', 'not-a-date'],
])('“%s” is %s', (text, reads) => {
  expect(brief(readTiming(text))).toBe(reads);
});
