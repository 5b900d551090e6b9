import { expect, test } from 'vitest';
import { readTiming } from '../../../src/dates/index.ts';
import { brief } from '../brief.ts';

test.each([
  ['half-term (27 and 28 October 2025)', 'set day 2025-10-27 2025-10-28'],
  ['half-term (27 to 31 October 2025)', 'interval day 2025-10-27..2025-10-31'],
  ['Carers’ Week (9 to 31 June 2025)', 'impossible'],
  ['Carers Week 2026 (8–14 June 2026)', 'interval day 2026-06-08..2026-06-14'],
  ['Carers Week 2026 (8–14 June 2025)', 'ambiguous'],
  ['9 to 15 June 2025, Carers’ Week', 'interval day 2025-06-09..2025-06-15'],
  ['autumn half-term 26–30 October 2026', 'interval day 2026-10-26..2026-10-30'],
  ['autumn term 3 September 2025', 'ambiguous'],
  ['open day welcome week (3 June 2026)', 'ambiguous'],
])('“%s” has its days beside it', (text, reads) => {
  expect(brief(readTiming(text))).toBe(reads);
});

test.each([
  'half-term (October)',
  'half-term (October 2025)',
  'Welcome Week, September 2019',
  // More than a name and its days.
  '(a)half-term (27 to 31 October 2025)',
  'half-term (27 to 31 October 2025) and after',
  '(a)29 October 2024 (half-term)',
  '29 October 2024 (half-term) and after',
  '(a)Carers’ Week, 9 to 15 June 2025',
  '(a)autumn half-term 26–30 October 2026',
  '9 to 15 June 2025, Carers’ Week: the first two days',
])('the days of “%s” are asked for', (text) => {
  expect(readTiming(text)).toMatchObject({
    reason: 'ambiguous',
    message: `“${text}” has more than one reading: its dates are not the same in every place and every year.`,
  });
});

test.each([
  ['Carers Rights Day (20 November 2025)', 'interval day 2025-11-20'],
  ['on St. Andrew’s Day (30 November 2026)', 'interval day 2026-11-30'],
  ['Open Day 2026 (5 June)', 'interval day 2026-06-05'],
  ['Carnival Weekend (11-12 July 2026)', 'interval day 2026-07-11..2026-07-12'],
  ['the Summer Festival (3 to 9 August 2026)', 'interval day 2026-08-03..2026-08-09'],
  ['Sports Day (31 June 2026)', 'impossible'],
  ['Carnival weekend (11 July 2026)', 'not-a-date'],
  ['Carnival weekend (July 2026)', 'not-a-date'],
  ['Open Day 2026 (5 June 2025)', 'not-a-date'],
  ['by sports day (3 July 2026)', 'not-a-date'],
  ['after Carnival weekend (11-12 July 2026)', 'not-a-date'],
  ['end of Carnival weekend (11-12 July 2026)', 'not-a-date'],
  ['market day (Tuesdays)', 'not-a-date'],
  ['consultation (3 to 9 August 2026)', 'not-a-date'],
])('“%s” is a name with its days behind it: %s', (text, reads) => {
  expect(brief(readTiming(text))).toBe(reads);
});

test.each([
  ['Spring term 2026', 'Write the dates, for example “5 January to 27 March 2026”.'],
  ['half-term', 'Write the dates, for example “16 to 20 September 2013”.'],
])('the hint for “%s” is as long as it is', (text, hint) => {
  expect(readTiming(text)).toMatchObject({ hint });
});

test.each([
  'later than polling day (7 May 2026)',
  'never on the day (3 June 2026)',
  'Any Day (1-5 June 2026)',
  'any day (1-5 June 2026)',
  'One Weekend (1-30 June 2026)',
  'postponed open day (3 June 2026)',
  'Postponed open day (3 June 2026)',
  'Closing Day (3 June 2026)',
  'Carnival Weekend (w/c 6 July 2026)',
  'Carnival Weekend (July 2026)',
])('“%s” is no name with its days behind it', (text) => {
  expect(brief(readTiming(text))).toBe('not-a-date');
});

test.each([
  ['Carnival Weekend (11 and 18 July 2026)', 'set day 2026-07-11 2026-07-18'],
  ['Open Day (3/4/2026)', 'not-a-date'],
  ['Open Day (3 June 2026) or later', 'not-a-date'],
  ['Any Carnival Weekend (11-12 July 2026)', 'not-a-date'],
])('“%s” is %s', (text, reads) => {
  expect(brief(readTiming(text))).toBe(reads);
});
