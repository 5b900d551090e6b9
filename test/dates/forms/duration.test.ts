import { expect, test } from 'vitest';
import { readTiming } from '../../../src/dates/index.ts';
import { brief } from '../brief.ts';

test.each([
  ['over a three month period', 'duration P3M'],
  ['Minimum 6 weeks', 'duration P6W'],
  ['maximum 90 minutes', 'duration PT90M'],
  ['12-week consultation period', 'duration P12W'],
  ['two a week', 'recurring 2 in 1 week'],
  ['over three months', 'not-a-date'],
  ['10 long days', 'not-a-date'],
])('“%s” is %s', (text, reads) => {
  expect(brief(readTiming(text))).toBe(reads);
});
