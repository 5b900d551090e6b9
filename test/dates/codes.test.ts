import { expect, test } from 'vitest';
import { isCode } from '../../src/dates/codes.ts';
import { readTiming } from '../../src/dates/index.ts';
import { brief } from './brief.ts';

/** A plan whose years begin in January has none that run over two. */
test.each([
  ['Q4 2024/25', 4, 'interval quarter 2025-Q1'],
  ['Q4 2024/25', 9, 'interval quarter 2025-06..2025-08'],
  ['Q4 2024/25', 1, 'ambiguous'],
  ['Q4 2024/25', undefined, 'ambiguous'],
  ['Q4 2024', 1, 'interval quarter 2024-Q4'],
  ['Q4 2024', undefined, 'interval quarter 2024-Q4'],
  ['late Q1 2300', undefined, 'impossible'],
])('“%s” where years begin in month %s: %s', (text, yearStart, reads) => {
  expect(brief(readTiming(text, yearStart === undefined ? {} : { yearStart }))).toBe(reads);
});

test.each(['Q4 2024/25', 'late Q4 2026', 'mid-2024/25'])('“%s” is a code', (label) => {
  expect(isCode(label)).toBe(true);
});

test.each(['the Q4 2024/25', 'Q4 2024/25 results', '2024/26', 'Q4', '2024'])('“%s” is none', (label) => {
  expect(isCode(label)).toBe(false);
});
