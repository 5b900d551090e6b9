import { describe, expect, test } from 'vitest';
import { readTiming } from '../../../src/dates/index.ts';
import { brief } from '../brief.ts';

test.each([
  ['1st quarter of 2025', 'interval quarter 2025-Q1'],
  ['the third quarter of 2025', 'interval quarter 2025-Q3'],
  ['last quarter of 2025', 'interval quarter 2025-Q4'],
  ['2025 Q2', 'interval quarter 2025-Q2'],
  ['Q2 (2025)', 'interval quarter 2025-Q2'],
  ['Q2 calendar year 2025', 'interval quarter 2025-Q2'],
  ['Q2 2024/25', 'interval quarter 2024-Q3'],
  ['Q2 24/25', 'interval quarter 2024-Q3'],
  ['Q2 FY 2024/25', 'interval quarter 2024-Q3'],
  ['Q2 2099/2100', 'interval quarter 2099-Q3'],
  // Either the financial year that ends in 2025 or the one that begins then.
  ['Q2 FY2025', 'ambiguous'],
  ['Q2 2024/26', 'not-a-date'],
  ['Q2 calendar year 2024/25', 'not-a-date'],
  ['Q5 2025', 'not-a-date'],
  ['fifth quarter of 2025', 'not-a-date'],
])('“%s” is %s where years begin in April', (text, reads) => {
  expect(brief(readTiming(text, { yearStart: 4 }))).toBe(reads);
});

describe('where a plan counts its quarters from where its years begin', () => {
  const financial = { quarters: 'financial' } as const;
  test.each([
    ['Q1 2025', undefined, 'interval quarter 2025-Q2'],
    ['Q1 2025', 4, 'interval quarter 2025-Q2'],
    ['Q3 2025', 4, 'interval quarter 2025-Q4'],
    ['Q4 2025', 4, 'ambiguous'],
    ['Q2 2025', 7, 'interval quarter 2025-Q4'],
    ['Q3 2025', 7, 'ambiguous'],
    ['Q2 2025', 9, 'interval quarter 2025-12..2026-02'],
    ['Q4 2025', 1, 'interval quarter 2025-Q4'],
    ['Q4 calendar year 2025', 4, 'interval quarter 2025-Q4'],
  ])('“%s” is, where they begin in month %s, %s', (text, yearStart, reads) => {
    expect(brief(readTiming(text, yearStart === undefined ? financial : { ...financial, yearStart }))).toBe(
      reads,
    );
  });
});

test('a quarter of a financial year with one calendar year has two readings', () => {
  expect(readTiming('Q4 2025', { quarters: 'financial' })).toMatchObject({
    reason: 'ambiguous',
    message:
      '“Q4 2025” has two readings, as a financial year falls in two calendar years: Q4 2024/25, or Q4 2025/26.',
    hint: 'Write the one you mean, “Q4 2024/25” or “Q4 2025/26”.',
  });
});
