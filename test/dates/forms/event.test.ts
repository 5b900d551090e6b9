import { expect, test } from 'vitest';
import { readTiming } from '../../../src/dates/index.ts';
import { brief } from '../brief.ts';

test.each([
  ['after launch.', 'relative after “launch”'],
  ['(after launch)', 'relative after “launch”'],
  ['after launch (phase a)', 'relative after “launch (phase a)”'],
  ['after launch (phase a).', 'relative after “launch (phase a)”'],
  ['Prior to the meeting of the Board', 'relative before “the meeting of the Board”'],
  ['at project launch of the website', 'relative'],
])('“%s” is before or after a thing, or where it begins or ends', (text, reads) => {
  expect(brief(readTiming(text))).toBe(reads);
});

test.each([
  'after hours',
  'after',
  'before and after',
  'consultation launch',
  'at the close of office hours',
])('“%s” is not read', (text) => {
  expect(brief(readTiming(text))).toBe('not-a-date');
});
