import { expect, test } from 'vitest';
import { readTiming } from '../../../src/dates/index.ts';
import { brief } from '../brief.ts';

test.each([
  ['January to June 2024 (Q1 2024 to Q2 2024)', 'interval quarter 2024-Q1..2024-Q2'],
  ['about July to December 2024 (Q3 2024 to Q4 2024)', 'interval quarter about 2024-Q3..2024-Q4'],
  ['July to December 2024 (Q3 2024 to Q4 2024)', 'interval quarter 2024-Q3..2024-Q4'],
  ['July 2024 to March 2025 (Q3 2024 to March 2025)', 'interval quarter 2024-Q3..2025-03'],
  // Either end must be what stands outside the brackets.
  ['July 2024 to March 2025 (Q2 2024 to Q4 2024/25)', 'not-a-date'],
  ['July 2024 to March 2025 (Q3 2024 to Q4 2025/26)', 'not-a-date'],
  ['March 2024 to March 2025 (April 2024 to Q4 2024/25)', 'not-a-date'],
  ['July to March (Q3 2024 to Q4 2024/25)', 'not-a-date'],
  ['whenever to March 2025 (Q3 2024 to Q4 2024/25)', 'not-a-date'],
  ['July 2024 to Portree (Q3 2024 to Q4 2024/25)', 'not-a-date'],
  // Nor does anything stand before or after.
  ['(draft)July 2024 to March 2025 (Q3 2024 to Q4 2024/25)', 'not-a-date'],
  ['July 2024 to March 2025 (Q3 2024 to Q4 2024/25) or later', 'not-a-date'],
])('“%s” is %s', (text, reads) => {
  expect(brief(readTiming(text))).toBe(reads);
});
