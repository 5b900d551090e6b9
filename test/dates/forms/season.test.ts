import { expect, test } from 'vitest';
import { readTiming } from '../../../src/dates/index.ts';
import { brief } from '../brief.ts';

test.each([
  ['Winter 2023/2024', 'interval season 2023-12..2024-02'],
  ['winter of 1999/00', 'interval season 1999-12..2000-02'],
  ['Winter 2023/25', 'not-a-date'],
  // Only winter has two years.
  ['Summer 2023/24', 'not-a-date'],
])('“%s” is %s', (text, reads) => {
  expect(brief(readTiming(text))).toBe(reads);
});

test('a season that ends with its year has that year alone', () => {
  const seasons = { winter: 10, spring: 1, summer: 4, autumn: 7 };
  expect(brief(readTiming('winter 2023', { seasons }))).toBe('interval season 2023-Q4');
  expect(brief(readTiming('winter 2023/24', { seasons }))).toBe('not-a-date');
});

test.each([
  ['Winter 25/26', 'interval season 2025-12..2026-02'],
  ['winter 25-26', 'interval season 2025-12..2026-02'],
  ['Winter 25/27', 'not-a-date'],
  ['Winter 25', 'not-a-date'],
  ['Summer 25/26', 'not-a-date'],
])('“%s”, with both its years shortened, is %s', (text, reads) => {
  expect(brief(readTiming(text))).toBe(reads);
});
