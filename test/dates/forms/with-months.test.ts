import { expect, test } from 'vitest';
import { readTiming } from '../../../src/dates/index.ts';
import { brief } from '../brief.ts';

test.each([
  ['September 2024 to August 2025 (2024/25)', undefined, 'interval year 2024-09..2025-08'],
  ['December 2024 to November 2025 (2024/25)', undefined, 'interval year 2024-12..2025-11'],
  ['December 2024 to February 2025 (Q2 2024/25)', undefined, 'interval quarter 2024-12..2025-02'],
  ['January to March 2025 (Q1 2025)', undefined, 'interval quarter 2025-Q1'],
  ['by the end of February 2025 (Q4 2024/25)', undefined, 'deadline quarter 2024-12..2025-02'],
  // A plan that says where its years begin has no others.
  ['April 2024 to March 2025 (2024/25)', 4, 'interval year 2024-04..2025-03'],
  ['January to March 2025 (Q4 2024/25)', 4, 'interval quarter 2025-Q1'],
  ['January to March 2025 (Q1 2025)', 4, 'interval quarter 2025-Q1'],
  ['September 2024 to August 2025 (2024/25)', 4, 'not-a-date'],
  ['December 2024 to February 2025 (Q2 2024/25)', 4, 'not-a-date'],
  // The months must be those of the code.
  ['April to June 2025 (Q1 2025)', undefined, 'not-a-date'],
  ['April 2024 to March 2025 (2023/24)', undefined, 'not-a-date'],
  ['April 2024 to March 2026 (2024/25)', undefined, 'not-a-date'],
  ['from April 2025 (Q1 2025)', undefined, 'not-a-date'],
  ['by the end of April 2025 (Q1 2025)', undefined, 'not-a-date'],
  // What stands in brackets must be a code.
  ['March 2025 (Portree)', undefined, 'interval month 2025-03'],
  ['by the end of March 2025 (Portree)', undefined, 'deadline month 2025-03'],
  ['from January 2025 (Portree)', undefined, 'open month 2025-01'],
  ['January to March 2025 (Q4 2024/26)', undefined, 'not-a-date'],
])('“%s” is, where years begin in month %s, %s', (text, yearStart, reads) => {
  expect(brief(readTiming(text, yearStart === undefined ? {} : { yearStart }))).toBe(reads);
});
