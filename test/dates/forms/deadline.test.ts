import { expect, test } from 'vitest';
import { readTiming } from '../../../src/dates/index.ts';
import { brief } from '../brief.ts';

test.each([
  ['by 3 March 2026 (at the latest)', 'deadline day 2026-03-03'],
  ['by end March 2026', 'deadline month 2026-03'],
  ['by about end of March 2026', 'deadline month about 2026-03'],
  ['by about the end of March 2026', 'deadline month about 2026-03'],
  ['by towards the end of March 2026', 'deadline day about 2026-03-21~2026-03-31'],
  ['by towards the start of March 2026', 'deadline day about 2026-03-01~2026-03-10'],
  ['by the end of March 2025 (Q4 2024/25)', 'deadline quarter 2025-Q1'],
  ['by the end of December 2026 (late Q4 2026)', 'deadline month about 2026-12'],
])('“%s” is a deadline', (text, reads) => {
  expect(brief(readTiming(text))).toBe(reads);
});

test.each([
  'by 3 March at the latest 2026',
  'by January 2025 (Q4 2024/25)',
  'by start of March 2026',
  'by the end of 3 March 2026',
  'by the end of early 2026',
  'by the end of about Q4 2026',
])('“%s” is not read', (text) => {
  expect(brief(readTiming(text))).toBe('not-a-date');
});
