import { expect, test } from 'vitest';
import { readTiming } from '../../../src/dates/index.ts';
import { brief } from '../brief.ts';

test.each([
  ['January to June 2024 (Q1 2024 to Q2 2024)', 'interval quarter 2024-Q1..2024-Q2'],
  ['about July to December 2024 (Q3 2024 to Q4 2024)', 'interval quarter about 2024-Q3..2024-Q4'],
])('“%s” is a range', (text, reads) => {
  expect(brief(readTiming(text))).toBe(reads);
});

test.each([
  'whenever to March 2025 (Q3 2024 to Q4 2024/25)',
  'July 2024 to whenever (Q3 2024 to Q4 2024/25)',
  'July to March (Q3 2024 to Q4 2024/25)',
  'July 2024 to March 2025 (Q2 2024 to Q4 2024/25)',
  'July 2024 to March 2025 (Q3 2024 to Q4 2024)',
  'March 2024 to March 2025 (April 2024 to Q4 2024/25)',
])('“%s” is not read: the months do not fit the codes', (text) => {
  expect(brief(readTiming(text))).toBe('not-a-date');
});
