import { expect, test } from 'vitest';
import { readTiming } from '../../../src/dates/index.ts';
import { brief } from '../brief.ts';

test.each([
  ['after launch.', 'relative after “launch”'],
  ['(after launch)', 'relative after “launch”'],
  ['after launch (phase a)', 'relative after “launch (phase a)”'],
  ['after launch (phase a).', 'relative after “launch (phase a)”'],
  ['Prior to the meeting of the Board', 'relative before “the meeting of the Board”'],
])('“%s” is before or after a thing', (text, reads) => {
  expect(brief(readTiming(text))).toBe(reads);
});

test.each(['after hours', 'after', 'before and after'])('“%s” is not read', (text) => {
  expect(brief(readTiming(text))).toBe('not-a-date');
});
