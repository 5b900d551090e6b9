import { expect, test } from 'vitest';
import { readTiming } from '../../../src/dates/index.ts';
import { brief } from '../brief.ts';

test.each([
  ['174 years from 1 January 2027', 'interval day 2027-01-01..2200-12-31'],
  ['126 years to 31 December 2025', 'interval day 1900-01-01..2025-12-31'],
  ['one year from April 2018', 'interval month 2018-04..2019-03'],
  ['from 4 June to 16 July 2018 for six weeks', 'interval day 2018-06-04..2018-07-16'],
  ['12 weeks to 31 June 2026', 'impossible'],
  ['12 weeks from 31 June 2026', 'impossible'],
  ['4 June – 31 June 2018 (6 weeks)', 'impossible'],
  ['31 June 2018 for six weeks', 'impossible'],
  ['April 2018 (three weeks)', 'interval month 2018-04'],
  ['April 2018 for three weeks', 'interval month 2018-04'],
  ['12 weeks (summer 2026)', 'interval season 2026-06..2026-08'],
])('“%s” is %s', (text, reads) => {
  expect(brief(readTiming(text))).toBe(reads);
});

// In years that no plan has; from or to what is not certain enough; without days; and in what is shorter.
test.each([
  '175 years from 1 January 2027',
  '127 years to 31 December 2025',
  '12 weeks to launch',
  '12 weeks to April 2026',
  '12 weeks to about 5 January 2026',
  '12 weeks from about 5 January 2026',
  '3 weeks from w/e 17 May 2024',
  '3 weeks from about w/c 13 May 2024',
  '6 months from w/c 13 May 2024',
  '6 months from early April 2026',
  '6 months from the first half of 2026',
  '3 weeks from April 2026',
  '3 weeks from 2026',
  'from April 2026 for three weeks',
  '90 minutes from 5 January 2026',
  '90 minutes to 5 January 2026',
  '4 June – 16 July 2018 (90 minutes)',
  'monthly (6 weeks)',
  '12 weeks, monthly',
  'April 2018 (six weeks)',
  '2018 (two years)',
])('“%s” is no timing', (text) => {
  expect(brief(readTiming(text))).toBe('not-a-date');
});

test.each([
  ['12 months to March 2026', 'interval month 2025-04..2026-03'],
  ['1 year ending 31 March 2026', 'interval day 2025-04-01..2026-03-31'],
  ['one month to March 2026', 'interval month 2026-03'],
  ['6 weeks to March 2026', 'not-a-date'],
  ['6 months to about March 2026', 'not-a-date'],
  ['3 months to Q1 2026', 'not-a-date'],
])('“%s” is counted back from its end', (text, reads) => {
  expect(brief(readTiming(text))).toBe(reads);
});

test.each([
  ['6 October to 28 November 2025 (8 weeks)', 'interval day 2025-10-06..2025-11-28'],
  ['5 January to 13 February 2026 (6 weeks)', 'interval day 2026-01-05..2026-02-13'],
  ['6 January to 13 February 2026 (6 weeks)', 'impossible'],
  ['5 January to 12 February 2026 (6 weeks)', 'impossible'],
  ['5 January to 13 February 2026 (42 days)', 'impossible'],
])('“%s”: weeks from a Monday may be over on a Friday', (text, reads) => {
  expect(brief(readTiming(text))).toBe(reads);
});
