import { expect, test } from 'vitest';
import { printTiming, readTiming, type Timing } from '../../../src/dates/index.ts';
import { brief } from '../brief.ts';

test.each([
  ['1st half of 2026', 'interval month 2026-01..2026-06', 'the first half of 2026'],
  ['H1 2026', 'interval month 2026-01..2026-06', 'the first half of 2026'],
  ['the second half 2026', 'interval month 2026-07..2026-12', 'the second half of 2026'],
  ['2nd half in 2026', 'interval month 2026-07..2026-12', 'the second half of 2026'],
])('“%s” is %s, “%s”', (text, reads, printed) => {
  const timing = readTiming(text) as Timing;
  expect(brief(timing)).toBe(reads);
  expect(printTiming(timing)).toBe(printed);
});

test.each(['third half of 2026', 'H3 2026', 'half of 2026'])('“%s” is not read', (text) => {
  expect(brief(readTiming(text))).toBe('not-a-date');
});
