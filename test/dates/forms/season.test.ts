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
