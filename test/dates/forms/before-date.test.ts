import { expect, test } from 'vitest';
import { readTiming } from '../../../src/dates/index.ts';
import { brief } from '../brief.ts';

test.each([
  ['before April 2026 (Q2 2026)', 'deadline quarter 2026-03-31'],
  ['before about April 2026 (Q2 2026)', 'deadline quarter about 2026-03-31'],
  ['before December 2026 (late Q4 2026)', 'deadline month about 2026-11-30'],
  ['prior to Q2 2026', 'deadline quarter 2026-03-31'],
  ['ahead of about March 2018', 'deadline month about 2018-02-28'],
  ['before early March 2026 (TBC)', 'deadline day about 2026-02-28'],
])('“%s” ends on the day before', (text, reads) => {
  expect(brief(readTiming(text))).toBe(reads);
});

test.each([
  ['before the end of 2026', 'deadline year 2026'],
  ['before the end of June 2026 (Q2 2026)', 'deadline quarter 2026-Q2'],
])('“%s” ends with the end that it names', (text, reads) => {
  expect(brief(readTiming(text))).toBe(reads);
});

test.each([
  'before the end of 3 March 2018',
  'before the end of about March 2018',
  'before the end of early 2018',
  'before the end of April 2026 (Q2 2026)',
  'before June 2026 (Q2 2026)',
  'before April about 2026 (Q2 2026)',
])('“%s” is not read', (text) => {
  expect(brief(readTiming(text))).toBe('not-a-date');
});

test.each([
  ['before March 2018', 'before March 2018'],
  ['before Q2 2026', 'before April 2026 (Q2 2026)'],
  ['before January 2025 (Q4 2024/25)', 'before January 2025 (Q4 2024/25)'],
])('the end of “%s” is called “%s”', (text, label) => {
  expect(readTiming(text)).toMatchObject({ end: { label } });
});

test('what is beside a date that is to be confirmed is so, too, and beside another it is not', () => {
  expect(readTiming('before TBC June 2026')).toMatchObject({ approximate: true, toBeConfirmed: true });
  expect(readTiming('before June 2026')).not.toHaveProperty('toBeConfirmed');
});
