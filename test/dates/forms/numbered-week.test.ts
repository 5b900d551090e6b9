import { expect, test } from 'vitest';
import { readTiming } from '../../../src/dates/index.ts';
import { brief } from '../brief.ts';

test.each([
  ['Week 3 of Reg18', 'relative week 3 “Reg18”'],
  ['in week 12 of the consultation', 'relative week 12 “the consultation”'],
  ['during weeks 2 and 3 of consultation', 'relative weeks 2–3 “consultation”'],
  ['weeks 1 to 3 of consultation', 'relative weeks 1–3 “consultation”'],
  ['weeks 1-3 of consultation', 'relative weeks 1–3 “consultation”'],
  ['weeks 3-3 of consultation', 'relative week 3 “consultation”'],
])('“%s” is counted from the first day of something', (text, reads) => {
  expect(brief(readTiming(text))).toBe(reads);
});

test.each([
  'week 0 of consultation',
  'weeks 3 to 1 of consultation',
  'week 100 of consultation',
  'week 3 of June',
  'week 3 of 2026',
  'the week 3 of consultation',
  'week 3 of consultation or later',
])('“%s” is not read', (text) => {
  expect(brief(readTiming(text))).toBe('not-a-date');
});
