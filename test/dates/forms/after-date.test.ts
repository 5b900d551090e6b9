import { expect, test } from 'vitest';
import { printTiming, readTiming, type Timing } from '../../../src/dates/index.ts';
import { brief, contextOf } from '../brief.ts';

test.each([
  ['after 7 May 2026', 'open day 2026-05-08', 'after 7 May 2026'],
  ['following 7th May 2026', 'open day 2026-05-08', 'after 7 May 2026'],
  ['post 7 May 2026', 'open day 2026-05-08', 'after 7 May 2026'],
  ['after 31 December 2026', 'open day 2027-01-01', 'after 31 December 2026'],
  ['after May 2026', 'open month 2026-06-01', 'after May 2026'],
  ['after the end of May 2026', 'open month 2026-06-01', 'after May 2026'],
  ['after 2026', 'open year 2027-01-01', 'after 2026'],
  ['after w/c 4 May 2026', 'open week 2026-05-11', 'after the week of 4 May 2026'],
  ['after summer 2026', 'open season 2026-09-01', 'after summer 2026'],
  ['after Q2 2026', 'open quarter 2026-07-01', 'after June 2026 (Q2 2026)'],
  ['after June 2026 (Q2 2026)', 'open quarter 2026-07-01', 'after June 2026 (Q2 2026)'],
  ['after early May 2026', 'open day about 2026-05-11', 'after early May 2026'],
  ['after about May 2026', 'open month about 2026-06-01', 'after about May 2026'],
  ['after about June 2026 (Q2 2026)', 'open quarter about 2026-07-01', 'after about June 2026 (Q2 2026)'],
  ['after 7 May 2026 (TBC)', 'open day about 2026-05-08', 'after 7 May 2026 (to be confirmed)'],
])('“%s” begins on the day after: %s', (text, reads, printed) => {
  const reading = readTiming(text);
  expect(brief(reading)).toBe(reads);
  expect(printTiming(reading as Timing)).toBe(printed);
  expect(brief(readTiming(printed))).toBe(reads);
});

test('its year may be the plan’s', () => {
  expect(brief(readTiming('after 7 May', contextOf('2026-01-01/2026-12-31')))).toBe('open day 2026-05-08');
});

test.each([
  ['after 31 June 2026', 'impossible'],
  ['after 31 December 2200', 'not-a-date'],
  ['after the end of 7 May 2026', 'not-a-date'],
  ['after the end of about May 2026', 'not-a-date'],
  ['after May', 'ambiguous'],
  ['after the May elections', 'not-a-date'],
  ['post May 2026 elections', 'not-a-date'],
  ['after 5 to 9 May 2026', 'not-a-date'],
  ['since 2012', 'not-a-date'],
])('“%s” is %s', (text, reads) => {
  expect(brief(readTiming(text))).toBe(reads);
});

test.each([
  ['after about June 2026', 'open month about 2026-07-01'],
  ['after 31 December 2200', 'not-a-date'],
  ['after 30 December 2200', 'open day 2200-12-31'],
])('“%s” begins when it is over', (text, reads) => {
  expect(brief(readTiming(text))).toBe(reads);
});

test('what is beside a date that is to be confirmed is so, too, and beside another it is not', () => {
  expect(readTiming('after TBC June 2026')).toMatchObject({ approximate: true, toBeConfirmed: true });
  expect(readTiming('after June 2026')).not.toHaveProperty('toBeConfirmed');
});
