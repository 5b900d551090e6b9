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
