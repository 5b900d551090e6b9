import { expect, test } from 'vitest';
import { readTiming } from '../../../src/dates/index.ts';
import { brief } from '../brief.ts';

test.each([
  ['next several months', 'relative after'],
  ['the past few years', 'relative before'],
  ['the last 12 months', 'relative before P12M'],
  ['next three years', 'relative after P3Y'],
  ['last eleven weeks', 'relative before P11W'],
  ['over the next years', 'relative after'],
  ['the coming months', 'relative after'],
  ['the next month', 'relative after P1M'],
  ['in the last year', 'relative before P1Y'],
])('“%s” is counted from the present', (text, reads) => {
  expect(brief(readTiming(text))).toBe(reads);
});

test.each([
  // The calendar's, or counted from now.
  'last year',
  'next month',
  // The final one, or the one before now.
  'the last week',
  'last a year',
  'just in recent years',
  'in recent years and now',
])('“%s” is not read', (text) => {
  expect(brief(readTiming(text))).toBe('not-a-date');
});
