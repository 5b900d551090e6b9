import { expect, test } from 'vitest';
import { readTiming } from '../../src/dates/index.ts';
import { brief } from './brief.ts';

test.each([
  ['after may-elections', 'relative after “may-elections”'],
  ['after may-elections-2026', 'relative after “may-elections-2026”'],
  [`after ${'x'.repeat(100)}`, `relative after “${'x'.repeat(100)}”`],
])('“%s” is counted from something', (text, reads) => {
  expect(brief(readTiming(text))).toBe(reads);
});

// There are some every year; and a sentence is no name.
test.each([
  'after May elections',
  'after the may-elections',
  'after may-elections in June',
  `after ${'x'.repeat(101)}`,
])('“%s” is not', (text) => {
  expect(brief(readTiming(text))).toBe('not-a-date');
});
