import { expect, test } from 'vitest';
import { readTiming } from '../../../src/dates/index.ts';
import { brief } from '../brief.ts';

test.each([
  ['half-term (27 and 28 October 2025)', 'set day 2025-10-27 2025-10-28'],
  ['half-term (27 to 31 October 2025)', 'interval day 2025-10-27..2025-10-31'],
  ['Carers’ Week (9 to 31 June 2025)', 'impossible'],
  ['Carers Week 2026 (8–14 June 2026)', 'interval day 2026-06-08..2026-06-14'],
  ['Carers Week 2026 (8–14 June 2025)', 'ambiguous'],
  ['autumn half-term 26–30 October 2026', 'interval day 2026-10-26..2026-10-30'],
  ['autumn term 3 September 2025', 'ambiguous'],
  ['open day welcome week (3 June 2026)', 'ambiguous'],
])('“%s” has its days beside it', (text, reads) => {
  expect(brief(readTiming(text))).toBe(reads);
});

test.each(['half-term (October)', 'half-term (October 2025)', 'Welcome Week, September 2019'])(
  'the days of “%s” are asked for',
  (text) => {
    expect(readTiming(text)).toMatchObject({
      reason: 'ambiguous',
      message: `“${text}” has more than one reading: its dates are not the same in every place and every year.`,
    });
  },
);
